import type { Prober, Sample } from "../checks/run/probe.ts";
import { CRASHED, type Echo, type News, type SmokeCheck, type Via } from "../rollout/words/observed.ts";
import { steadyNow } from "../time/steady.ts";
import type { OwnRequest } from "./platform.ts";
import { describeSample, judgeActive, judgeSample, nameOf } from "./sample.ts";
import { Tally } from "./tally.ts";

/** What leading a rollout needs of the production address. */
export interface Visitor {
  /** Asks who answers: plainly, or with the override header naming a version. */
  identify(request: { version: string; via: Via; requests: number }, signal: AbortSignal): Promise<News>;
  /** Asks every check once of both versions. */
  smoke(signal: AbortSignal): Promise<News>;
  /** One round of paired probes. */
  probe(via: Via, signal: AbortSignal): Promise<News>;
  close(): void;
}

/** Whom the visitor asks, and with what. */
export interface VisitorOptions {
  worker: string;
  candidate: string;
  active: string | null;
  /** The checks; a failed one fails the smoke test. */
  checks: Prober;
  /** Those of them that are repeated as probes. */
  probes: Prober;
  /** A request that any answer satisfies: only who answers matters. */
  identity: Prober;
  /** Where answers need not name their version, because the address belongs to it: at 0 %, and at 100 %. */
  addresses?: { override: string; plain: string } | undefined;
  /** The candidate's own URL, for static files whose version the override header does not choose. */
  aside?: string | undefined;
  /** The versions that the stamps of static files stand for. */
  stamps?: ReadonlyMap<string, string> | undefined;
  /** Rounds of all probes per probe action. */
  rounds: number;
  /** Every request is noted here, so that analytics can be cleared of them. */
  own: OwnRequest[];
  /** Told when static files are asked for at the candidate's own URL. */
  tellAside?: () => void;
  /** What a failed check saw, for the log. */
  log: (message: string) => void;
}

/** Visits the production address as users do, and as a given version's first user. */
export function createVisitor(options: VisitorOptions): Visitor {
  const { checks, probes, identity } = options;
  const told = new Set<string>();
  const tellOnce = (line: string) => {
    if (!told.has(line)) options.log(line);
    told.add(line);
  };
  return {
    async identify({ version, via, requests }, signal) {
      const versions: Echo[] = [];
      for (let i = 0; i < requests; i++) {
        const [sample] = await ask(options, identity, { version, via }, signal);
        // What a cache or an edge page says, nobody said.
        if (sample?.foreign !== undefined) tellOnce(`who answers is not told by ${sample.foreign}`);
        if (sample?.status === undefined || sample.foreign !== undefined) continue;
        versions.push(sample.versionId ?? (sample.status >= 500 ? CRASHED : null));
      }
      return { kind: "echoes", versions };
    },
    smoke: (signal) => smoke(options, signal),
    probe: (via, signal) => probe(options, via, signal),
    close() {
      for (const prober of [checks, probes, identity]) prober.close();
    },
  };
}

async function smoke(options: VisitorOptions, signal: AbortSignal): Promise<News> {
  const { candidate, active, checks } = options;
  const [mine, theirs] = await Promise.all([
    ask(options, checks, { version: candidate, via: "override" }, signal),
    active === null ? undefined : ask(options, checks, { version: active, via: "override" }, signal),
  ]);
  const round = smokeRound(mine, theirs);
  const tell = (who: string, of: "candidate" | "active", samples: readonly Sample[] = []) => {
    for (const [i, sample] of samples.entries()) {
      if (round[i]?.[of] !== "passed") options.log(`${who}: ${describeSample(sample)}`);
    }
  };
  tell("candidate", "candidate", mine);
  tell("active version", "active", theirs);
  return { kind: "smoke", round: { checks: round } };
}

async function probe(options: VisitorOptions, via: Via, signal: AbortSignal): Promise<News> {
  const { candidate, active, probes, rounds } = options;
  const tally = new Tally();
  const asked = async (version: string, how: Via) => await ask(options, probes, { version, via: how }, signal);
  for (let i = 0; i < rounds; i++) {
    // One right after the other, each first in turn: what begins or ends between them hits both sides alike.
    if (active === null) tally.add(await asked(candidate, via), undefined);
    else if (i % 2 === 0) tally.add(await asked(candidate, via), await asked(active, "override"));
    else {
      const theirs = await asked(active, "override");
      tally.add(await asked(candidate, via), theirs);
    }
  }
  return { kind: "probes", probes: tally.probes({ compared: active !== null }) };
}

/** What every check said of both versions. */
function smokeRound(mine: readonly Sample[], theirs: readonly Sample[] | undefined): SmokeCheck[] {
  return mine.map((sample, i) => {
    const candidate = judgeSample(sample);
    const beside = theirs?.[i];
    return {
      check: nameOf(sample, mine),
      candidate,
      active: beside === undefined ? undefined : judgeActive(beside, sample),
      activeDown: beside !== undefined && (beside.status === undefined || beside.status >= 500),
      why: candidate === "passed" ? undefined : (sample.foreign ?? sample.detail ?? sample.cause),
    };
  });
}

/** One round of a prober's checks, noted as our own requests. */
async function ask(
  { worker, addresses, own, candidate, stamps, ...options }: VisitorOptions,
  prober: Prober,
  { version, via }: { version: string; via: Via },
  signal: AbortSignal,
): Promise<Sample[]> {
  const url = addresses?.[via];
  const at = steadyNow();
  const override = via === "override" && url === undefined;
  const aside = override && version === candidate ? options.aside : undefined;
  const samples = await prober.round({ worker, versionId: version, override, url, aside, stamps }, signal);
  if (samples.some((sample) => sample.aside)) options.tellAside?.();
  for (const { versionId, status = 0, foreign, before, aside: elsewhere } of samples) {
    // Requests to a version's own URL are none of the deployment's.
    if (elsewhere) continue;
    if (before !== undefined) own.push({ version: before, at, crashed: false });
    // What a cache or the edge answered never was an invocation.
    if (foreign !== undefined && versionId === undefined) continue;
    // An invocation that threw cannot name its version; it is counted for the one that was asked for.
    own.push({ version: versionId ?? version, at, crashed: status >= 500 && versionId === undefined });
  }
  return samples;
}

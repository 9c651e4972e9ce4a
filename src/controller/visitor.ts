import type { Prober, Sample } from "../checks/run/probe.ts";
import {
  CRASHED,
  type Echo,
  type News,
  type ProbeCounts,
  type SmokeResult,
  type Via,
} from "../rollout/words/observed.ts";
import type { OwnRequest } from "./platform.ts";

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
  /** Rounds of all probes per probe action. */
  rounds: number;
  /** Every request is noted here, so that analytics can be cleared of them. */
  own: OwnRequest[];
  /** What a failed check saw, for the log. */
  log: (message: string) => void;
}

/** Visits the production address as users do, and as a given version's first user. */
export function createVisitor(options: VisitorOptions): Visitor {
  const { candidate, active, checks, probes, identity } = options;
  return {
    async identify({ version, via, requests }, signal) {
      const versions: Echo[] = [];
      for (let i = 0; i < requests; i++) {
        const [sample] = await ask(options, identity, { version, via }, signal);
        if (sample?.status !== undefined) versions.push(sample.versionId ?? (sample.status >= 500 ? CRASHED : null));
      }
      return { kind: "echoes", versions };
    },
    async smoke(signal) {
      const [mine, theirs] = await Promise.all([
        ask(options, checks, { version: candidate, via: "override" }, signal),
        active === null ? undefined : ask(options, checks, { version: active, via: "override" }, signal),
      ]);
      for (const line of failures(mine)) options.log(`candidate: ${line}`);
      for (const line of failures(theirs ?? [])) options.log(`active version: ${line}`);
      const round = { candidate: result(mine), active: theirs === undefined ? undefined : result(theirs) };
      return { kind: "smoke", round };
    },
    async probe(via, signal) {
      const counts = { candidate: empty(), active: active === null ? undefined : empty() };
      // Alternating, so that both sides live through the same moments.
      for (let i = 0; i < options.rounds; i++) {
        count(counts.candidate, await ask(options, probes, { version: candidate, via }, signal));
        if (counts.active !== undefined && active !== null) {
          count(counts.active, await ask(options, probes, { version: active, via: "override" }, signal));
        }
      }
      return { kind: "probes", probes: counts };
    },
    close() {
      for (const prober of [checks, probes, identity]) prober.close();
    },
  };
}

/** One round of a prober's checks, noted as our own requests. */
async function ask(
  { worker, addresses, own }: VisitorOptions,
  prober: Prober,
  { version, via }: { version: string; via: Via },
  signal: AbortSignal,
): Promise<Sample[]> {
  const url = addresses?.[via];
  const at = Date.now();
  const override = via === "override" && url === undefined;
  const samples = await prober.round({ worker, versionId: version, override, url }, signal);
  for (const { versionId, status = 0 } of samples) {
    // An invocation that threw cannot name its version; it is counted for the one that was asked for.
    own.push({ version: versionId ?? version, at, crashed: status >= 500 && versionId === undefined });
  }
  return samples;
}

function result(samples: readonly Sample[]): SmokeResult {
  const wrong = samples.filter((sample) => !sample.ok);
  if (wrong.some(({ cause }) => cause !== "wrong_version" && cause !== "connection")) return "failed";
  if (wrong.some(({ cause }) => cause === "wrong_version")) return "unproven";
  if (wrong.length > 0) return "unreachable";
  return samples.length === 0 ? "unproven" : "passed";
}

function failures(samples: readonly Sample[]): string[] {
  return samples
    .filter((sample) => !sample.ok)
    .map(({ check, detail, cause }) => `${check}: ${detail ?? cause ?? "failed"}`);
}

interface Tally extends ProbeCounts {
  latencies: number[];
}

const empty = (): Tally => ({ requests: 0, errors: 0, unproven: 0, latencies: [] });

function count(tally: Tally, samples: readonly Sample[]): void {
  for (const sample of samples) {
    if (sample.cause === "wrong_version") tally.unproven++;
    else {
      tally.requests++;
      if (sample.ok) tally.latencies.push(sample.durationMs);
      else tally.errors++;
    }
  }
}

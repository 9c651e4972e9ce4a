import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interruptSignal } from "../interrupt.ts";
import type { RunnerEvent, RunResult } from "../runner/contract.ts";
import { startVisitors } from "../visitors.ts";
import { deployBefore, furnish } from "./account.ts";
import { ArgumentError, type Arguments, ROOT } from "./arguments.ts";
import { addresses, type Caller, copyCaller } from "./caller.ts";
import type { Progress } from "./progress.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import type { Outcome } from "./scenarios/scenario.ts";
import { createStage } from "./stage.ts";
import { standing, startWorlds, type Worlds } from "./worlds.ts";

/** A rehearsal that is over, with each expectation's verdict. */
export interface Rehearsal extends Outcome {
  /** `seen` is undefined where the expectation holds. */
  verdicts: { title: string; seen: string | undefined }[];
  asExpected: boolean;
  durationMs: number;
  recorder: Recorder;
  urls: string[];
}

/** How many requests visitors make before the workflow starts and after it ended. */
const VISITS_AROUND = 60;

/** Plays one scenario from an empty machine to the last visitor; `conclude` sees it before the worlds end. */
export async function rehearse(
  given: Arguments,
  progress: Progress,
  conclude: (rehearsal: Rehearsal) => Promise<void>,
): Promise<void> {
  const work = await workDirectory(given);
  const interrupt = interruptSignal();
  let worlds: Worlds | undefined;
  try {
    const caller = await progress.phase("read the caller", () => copyCaller(given.caller, work, given.environment));
    worlds = await progress.phase("start the local Cloudflare and GitHub", () =>
      startWorlds(caller, work, given.event),
    );
    await conclude(await play({ given, progress, work, caller, worlds, interrupt }));
  } finally {
    await worlds?.close();
    if (given.keep) {
      await keepRequests(work, worlds);
      progress.note(`kept in ${work}`);
    } else await rm(work, { recursive: true, force: true });
  }
}

interface Cast {
  given: Arguments;
  progress: Progress;
  work: string;
  caller: Caller;
  worlds: Worlds;
  interrupt: AbortSignal;
}

async function play(cast: Cast): Promise<Rehearsal> {
  const { given, caller, worlds } = cast;
  const { scenario } = given;
  const { cloudflare } = worlds;
  const urls = visited(given, addresses(caller, cloudflare.subdomain));
  await prepare(cast);
  const before = standing(cloudflare, caller.worker);
  const visitors = startVisitors({ edgeUrl: cloudflare.edgeUrl, urls, patient: !scenario.running });
  try {
    await visitors.more(VISITS_AROUND);
    scenario.faults?.(worlds);
    const recorder = createRecorder();
    const stage = createStage({ ...cast, arguments: given, hear: both(recorder, cast.progress) });
    const result: RunResult = await (scenario.play?.(stage) ?? stage.run());
    const durationMs = Date.now() - recorder.startedAt;
    await visitors.more(VISITS_AROUND);
    const report = await visitors.stop();
    const after = standing(cloudflare, caller.worker);
    const outcome: Outcome = { result, before, after, visitors: report, worlds, caller };
    const verdicts = scenario.expectations.map(({ title, check }) => ({ title, seen: check(outcome) }));
    const asExpected = verdicts.every(({ seen }) => seen === undefined);
    return { ...outcome, verdicts, asExpected, durationMs, recorder, urls };
  } finally {
    await visitors.stop();
  }
}

/** Brings the account to the point where the release is pushed. */
async function prepare({ given, progress, caller, worlds }: Cast): Promise<void> {
  const { cloudflare } = worlds;
  await furnish(cloudflare, caller);
  if (given.scenario.running) {
    const { apiToken: CLOUDFLARE_API_TOKEN, accountId: CLOUDFLARE_ACCOUNT_ID } = cloudflare;
    const env = { ...worlds.env, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID };
    const { environment } = given;
    await progress.phase("deploy the version that was there before", () => deployBefore(caller, { env, environment }));
  }
  await given.scenario.change?.(caller);
  cloudflare.requests.length = 0;
}

function both(recorder: Recorder, progress: Progress): (event: RunnerEvent) => void {
  return (event) => {
    recorder.hear(event);
    progress.hear(event);
  };
}

function visited({ paths, caller }: Arguments, all: string[]): string[] {
  if (all.length === 0) {
    throw new ArgumentError(`${caller} has neither a route nor a workers.dev address, so nobody can visit it.`);
  }
  if (paths.length === 0) return all;
  return all.flatMap((address) => paths.map((path) => new URL(path, address).href));
}

/** Every call to the two neighbours, for whoever wants to know what the actions really sent. */
async function keepRequests(work: string, worlds: Worlds | undefined): Promise<void> {
  for (const name of ["cloudflare", "github"] as const) {
    const requests = worlds?.[name].requests.map(({ headers: _, ...request }) => request) ?? [];
    await writeFile(join(work, `${name}-requests.json`), `${JSON.stringify(requests, null, 2)}\n`);
  }
}

async function workDirectory({ keep, scenario }: Arguments): Promise<string> {
  if (!keep) return await mkdtemp(join(tmpdir(), "slipway-rehearsal-"));
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
  const directory = join(ROOT, ".rehearsal", `${scenario.name}-${time}`);
  await mkdir(directory, { recursive: true });
  return directory;
}

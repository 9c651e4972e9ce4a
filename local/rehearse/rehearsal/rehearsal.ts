import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunnerEvent } from "../../runner/contract/events.ts";
import { startVisitors } from "../../visitors/visitors.ts";
import type { Move, Outcome, ReusableWorkflow, Scenario } from "../scenarios/scenario.ts";
import type { Progress } from "../terminal/progress.ts";
import type { Caller } from "../world/caller.ts";
import { ArgumentError } from "../world/errors.ts";
import { createRecorder, type Recorder } from "../world/recorder.ts";
import type { Worlds } from "../world/worlds.ts";
import type { RehearsalOptions } from "./options.ts";
import { writeSettings } from "./settings.ts";
import type { Template } from "./template.ts";
import { createRuns } from "./workflow-runs.ts";

/** A rehearsal that is over, with each expectation's verdict. */
export interface Rehearsal extends Outcome {
  /** `seen` is undefined where the expectation holds. */
  verdicts: { title: string; seen: string | undefined }[];
  asExpected: boolean;
  durationMs: number;
  urls: string[];
  /** What the scenario wants to be read beside its expectations: a name and a sentence with numbers each. */
  measured: [name: string, value: string][];
  /** All deployments since the rehearsal began, oldest first. */
  moves: Move[];
}

/** How many requests visitors make before the workflow starts and after it ended. */
const VISITS_AROUND = 60;

/** What one rehearsal is given besides its options. */
export interface RehearsalParts {
  /** The reusable workflow that the caller's workflow calls. */
  reusable: ReusableWorkflow;
  scenario: Scenario;
  /** Directory of the workflows and actions. */
  suite: string;
  template: Template;
  progress: Progress;
  /** Ctrl-C is "Cancel workflow". */
  interrupt: AbortSignal;
}

/** Plays one scenario from a copy of the template to the last visitor; `conclude` sees it before the worlds end. */
export async function rehearse(
  given: RehearsalOptions,
  parts: RehearsalParts,
  conclude: (rehearsal: Rehearsal) => Promise<void>,
): Promise<void> {
  const { scenario, template, progress } = parts;
  const work = await workDirectory(given, scenario);
  let worlds: Worlds | undefined;
  try {
    const { event } = given;
    const { running } = scenario;
    const copied = await progress.phase("start the local Cloudflare and GitHub", () =>
      template.copy(work, { event, running }),
    );
    worlds = copied.worlds;
    await conclude(await play({ ...parts, given, work, ...copied }));
  } finally {
    await worlds?.close();
    if (given.keep !== undefined) {
      await keepRequests(work, worlds);
      progress.note(`kept in ${work}`);
    } else await rm(work, { recursive: true, force: true });
  }
}

interface Prepared extends Omit<RehearsalParts, "template"> {
  given: RehearsalOptions;
  work: string;
  caller: Caller;
  worlds: Worlds;
}

async function play(prepared: Prepared): Promise<Rehearsal> {
  const { given, reusable, scenario, caller, worlds } = prepared;
  const { cloudflare } = worlds;
  const urls = visited(given, caller, reusable.addresses(caller, cloudflare.subdomain));
  const project = dirname(caller.config.configPath ?? join(caller.directory, "wrangler.jsonc"));
  const places = { directory: caller.directory, project, workflow: given.workflow };
  await writeSettings(places, reusable, scenario.settings ?? {});
  await scenario.change?.(caller, worlds);
  const before = reusable.standing(worlds, caller);
  const { around = VISITS_AROUND, ...guests } = scenario.visitors ?? {};
  const visitors = startVisitors({ edgeUrl: cloudflare.edgeUrl, urls, patient: !scenario.running, ...guests });
  try {
    await visitors.more(around);
    cloudflare.requests.length = 0;
    scenario.faults?.(worlds, caller);
    const recorder = createRecorder();
    const runs = createRuns({ ...prepared, options: given, hear: both(recorder, prepared.progress) });
    const result = await (scenario.play?.(runs) ?? runs.start());
    const durationMs = Date.now() - recorder.startedAt;
    await visitors.more(around);
    const report = await visitors.stop();
    const after = reusable.standing(worlds, caller);
    const seen = { before, after, visitors: report, worlds, caller, recorder };
    return { ...judge(prepared, { result, runs: runs.ended, ...seen }), durationMs, urls };
  } finally {
    await visitors.stop();
  }
}

function judge({ reusable, scenario }: Prepared, outcome: Outcome): Omit<Rehearsal, "durationMs" | "urls"> {
  const verdicts = scenario.expectations.map(({ title, check }) => ({ title, seen: check(outcome) }));
  const asExpected = verdicts.every(({ seen }) => seen === undefined);
  const measured = scenario.measure?.(outcome) ?? [];
  return { ...outcome, verdicts, asExpected, measured, moves: reusable.moves(outcome) };
}

function both(recorder: Recorder, progress: Progress): (event: RunnerEvent) => void {
  return (event) => {
    recorder.hear(event);
    progress.hear(event);
  };
}

function visited({ paths }: RehearsalOptions, caller: Caller, all: string[]): string[] {
  if (all.length === 0) {
    throw new ArgumentError(`${caller.source} has neither a route nor a workers.dev address, so nobody can visit it.`);
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

async function workDirectory({ keep }: RehearsalOptions, scenario: Scenario): Promise<string> {
  if (keep === undefined) return await mkdtemp(join(tmpdir(), "slipway-rehearsal-"));
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
  const directory = join(keep, `${scenario.name}-${time}`);
  await mkdir(directory, { recursive: true });
  return directory;
}

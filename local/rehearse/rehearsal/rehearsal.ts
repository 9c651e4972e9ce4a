import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunnerEvent } from "../../runner/contract/events.ts";
import { startVisitors } from "../../visitors/visitors.ts";
import { Unsuitable } from "../caller/errors.ts";
import type { Move, Outcome, ReusableWorkflow, Scenario } from "../scenarios/scenario.ts";
import type { Progress } from "../terminal/progress.ts";
import { notApplied } from "../world/migrations.ts";
import { createRecorder, type Recorder } from "../world/recorder.ts";
import type { Worlds } from "../world/worlds.ts";
import { startCrons } from "./crons.ts";
import type { RehearsalOptions } from "./options.ts";
import { othersStand } from "./others.ts";
import { protectEnvironments } from "./reviewers.ts";
import { writeSettings } from "./settings.ts";
import type { Copy, Template } from "./template.ts";
import { createRuns } from "./workflow-runs.ts";

/** A rehearsal that is over, with each expectation's verdict. */
export interface Rehearsal extends Outcome {
  /** `seen` is undefined where the expectation holds. */
  verdicts: { title: string; seen: string | undefined }[];
  asExpected: boolean;
  durationMs: number;
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
  options: RehearsalOptions,
  parts: RehearsalParts,
  conclude: (rehearsal: Rehearsal) => Promise<void>,
): Promise<void> {
  const { scenario, template, progress } = parts;
  const work = await workDirectory(options, scenario);
  let worlds: Worlds | undefined;
  try {
    const { event } = options;
    const { running } = scenario;
    const copied = await progress.phase("start the local Cloudflare and GitHub", () =>
      template.copy(work, { event, running }),
    );
    worlds = copied.worlds;
    await conclude(await play({ ...parts, options, work, ...copied }));
  } finally {
    await worlds?.close();
    if (options.keep !== undefined) {
      await keepRequests(work, worlds);
      progress.note(`kept in ${work}`);
    } else await rm(work, { recursive: true, force: true });
  }
}

interface Prepared extends Omit<RehearsalParts, "template">, Copy {
  options: RehearsalOptions;
  work: string;
}

async function play(prepared: Prepared): Promise<Rehearsal> {
  const { reusable, scenario, caller, worlds, urls } = prepared;
  await prepareRelease(prepared);
  const before = reusable.standing(worlds, caller);
  const others = othersStand(worlds, caller);
  const visitors = startVisitors({ edgeUrl: worlds.cloudflare.edgeUrl, urls, ...guestsOf(prepared) });
  const crons = startCrons(worlds, caller);
  const around = urls.length === 0 ? 0 : (scenario.visitors?.around ?? VISITS_AROUND);
  try {
    await visitors.more(around);
    worlds.cloudflare.requests.length = 0;
    scenario.faults?.(worlds, caller);
    const recorder = createRecorder();
    const { result, runs } = await runAll(prepared, recorder);
    const durationMs = Date.now() - recorder.startedAt;
    await visitors.more(around);
    const report = await visitors.stop();
    const after = reusable.standing(worlds, caller);
    const seen = { before, after, visitors: report, worlds, caller, recorder, urls };
    const judged = judge(prepared, { result, runs, ...seen }, others);
    const measured = [...judged.measured, ...(await leftMigrations(prepared))];
    return { ...judged, measured, durationMs };
  } finally {
    crons.stop();
    await visitors.stop();
  }
}

/** Everything before the first moment: the release, its settings, and whether the scenario fits at all. */
async function prepareRelease({ reusable, scenario, caller, worlds, urls }: Prepared): Promise<void> {
  const [first] = urls;
  if (first !== undefined) caller.path = new URL(first).pathname + new URL(first).search;
  const { unsuitable } = scenario;
  const why = unsuitable?.(caller) ?? (urls.length === 0 && needsVisitors(scenario) ? NOBODY : undefined);
  if (why !== undefined) throw new Unsuitable(why);
  const files = new Map(caller.targets.map(({ settingsFile, valid }) => [settingsFile, valid]));
  for (const [file, valid] of files) {
    if (valid) await writeSettings({ directory: caller.directory, file }, reusable, scenario.settings ?? {});
  }
  await scenario.change?.(caller, worlds);
  protectEnvironments(worlds, caller);
}

const NOBODY = "it is about what visitors meet, and this Worker has no address that they could visit";

/** Shares of the traffic mean nothing without traffic. */
function needsVisitors({ settings }: Scenario): boolean {
  const rollout = settings?.rollout as { strategy?: unknown } | undefined;
  return rollout?.strategy === "gradual";
}

function guestsOf({ scenario, worlds, urls }: Prepared) {
  const { around: _, ...guests } = scenario.visitors ?? {};
  const nobody = urls.length === 0 ? { count: 0 } : {};
  return { patient: !scenario.running, ...guests, ...nobody, answeredBy: worlds.cloudflare.answeredBy };
}

async function runAll(prepared: Prepared, recorder: Recorder): Promise<Pick<Outcome, "result" | "runs">> {
  const { scenario, given, progress } = prepared;
  const { secrets, vars } = given;
  const runs = createRuns({ ...prepared, secrets, vars, hear: both(recorder, progress) });
  const result = await (scenario.play?.(runs) ?? runs.start());
  if (runs.troubles.length > 0) throw runs.troubles[0];
  return { result, runs: runs.ended };
}

function judge(
  { reusable, scenario }: Prepared,
  outcome: Outcome,
  others: (outcome: Outcome) => Rehearsal["verdicts"],
): Omit<Rehearsal, "durationMs"> {
  const own = scenario.expectations.map(({ title, check }) => ({ title, seen: check(outcome) }));
  const verdicts = [...own, ...others(outcome)];
  const asExpected = verdicts.every(({ seen }) => seen === undefined);
  const measured = scenario.measure?.(outcome) ?? [];
  return { ...outcome, verdicts, asExpected, measured, moves: reusable.moves(outcome) };
}

/** What the release brought for its databases and nobody applied: production would be without it, too. */
async function leftMigrations({ migrations, worlds }: Prepared): Promise<[string, string][]> {
  const left = await notApplied(worlds.cloudflare, migrations);
  if (left.length === 0) return [];
  const names = left.map(({ name }) => name).join(", ");
  return [["migrations", `${names}: nothing in the workflow applied it, so production would be without it`]];
}

function both(recorder: Recorder, progress: Progress): (event: RunnerEvent) => void {
  return (event) => {
    recorder.hear(event);
    progress.hear(event);
  };
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

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import type { SoakPlan } from "../../src/controller/soak-plan.ts";
import { type Ears, listen } from "../../src/controller/words/ears.ts";
import { ApiError } from "../../src/errors.ts";
import type { GitHub } from "../../src/github/client.ts";
import type { RunState } from "../../src/github/runs.ts";
import { parseSoak, type Soak } from "../../src/record/soak.ts";
import type { Orphan } from "../../src/rollout/in-flight.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import { clauses, fullStop } from "../../src/text/sentence.ts";
import { shortId } from "../../src/text/short-id.ts";
import { ageOf, askOwner } from "../../src/worker/owner.ts";
import type { Inputs } from "./inputs.ts";
import { leadSoaking } from "./lead.ts";
import { readPlan } from "./read-plan.ts";
import type { Found } from "./report.ts";
import { tellGitHub } from "./tell.ts";

/** How often people are listened to, ms: the look at a share is short. */
const LISTEN_MS = 2_000;

/** What the janitor asks of GitHub for a rollout that soaks. */
export interface Asking {
  github: (repository: string, signal: AbortSignal) => GitHub;
  readRun: (repository: string, id: string) => Promise<RunState | undefined>;
}

interface Case {
  worker: string;
  orphan: Orphan;
  inputs: Inputs;
  /** ms since its last deployment, and the platform's moment. */
  ageMs: number;
  moment: number;
}

/** A rollout that soaks is led on, unless the run that leads it just now is at work. */
export async function leadUnlessAtWork(
  cf: Cloudflare,
  { worker, orphan, inputs, neighbours }: Pick<Case, "worker" | "orphan" | "inputs"> & { neighbours: Asking },
  run: Run,
): Promise<Found | { overdue: string } | undefined> {
  if (orphan.record.soak === undefined) return undefined;
  const { repository, githubToken, maxAgeMs } = inputs;
  const moment = cf.moment();
  const ageMs = ageOf(orphan, moment);
  const readRun = githubToken === undefined ? undefined : neighbours.readRun;
  const mine = orphan.record.run === inputs.run.split("/")[0];
  const state = mine ? "ours" : await askOwner(orphan, { repository, readRun, log: run.info });
  if (typeof state === "object" && !state.completed && ageMs <= maxAgeMs) {
    const says = `run ${orphan.record.run} leads it just now`;
    return { worker, share: orphan.share, run: orphan.record.run, state: "in-flight", action: "leave", says };
  }
  return await leadIfSoaking(cf, { worker, orphan, inputs, ageMs, moment }, neighbours, run);
}

/** What is found of a rollout that soaks: led on, left, or nothing where it is to be taken back as any dead one. */
async function leadIfSoaking(
  cf: Cloudflare,
  { worker, orphan, inputs, ageMs, moment }: Case,
  { github }: Asking,
  run: Run,
): Promise<Found | { overdue: string } | undefined> {
  const soak = parseSoak(orphan.record.soak);
  if (soak === undefined || orphan.halted !== undefined) return undefined;
  const facts = { worker, share: orphan.share, run: soak.run.split("/")[0] ?? "" };
  if (moment > soak.until * 1_000)
    return { overdue: `it soaks, and nobody has led it on in time: overdue since ${told(soak.until)}` };
  const read = await planOf(soak, { worker, orphan, inputs }, github, run);
  if ("why" in read) {
    if (read.gone) return { overdue: `it soaks, and how it was to be led on is lost: ${read.why}` };
    run.warning(
      `\`${worker}\` soaks, and how it is led on cannot be read: ${read.why}. It is left until ${told(soak.until)}.`,
    );
    return { ...facts, state: "in-flight", action: "leave", says: read.why };
  }
  if (inputs.dryRun) return { ...facts, state: "in-flight", action: "lead", says: "it soaks, and would be led on" };
  const ears = earsOf(read.plan, { worker, orphan, soak, inputs }, github, run);
  const ended = await leadSoaking(cf, { worker, orphan, plan: read.plan, ageMs, ears }, inputs, run);
  ears?.close();
  await tellGitHub(ended, { plan: read.plan, soak, inputs, github, log: run.info });
  return { ...facts, ...became(ended, read.plan, run) };
}

async function planOf(
  soak: Soak,
  { worker, orphan, inputs }: Pick<Case, "worker" | "orphan" | "inputs">,
  github: Asking["github"],
  run: Run,
): Promise<Awaited<ReturnType<typeof readPlan>>> {
  const { repository, githubToken } = inputs;
  if (githubToken === undefined || repository === undefined)
    return { why: "there is no `github-token`, which the record of its run is read with", gone: false };
  if (orphan.record.repository !== repository)
    return { why: `it is led by ${orphan.record.repository ?? "another repository"}`, gone: false };
  try {
    const read = await readPlan(github(repository, run.signal), soak, worker);
    if (!("plan" in read)) return read;
    const { candidate, active, rollout } = read.plan.config;
    const same = candidate === orphan.candidate && active === orphan.active && rollout === orphan.record.rollout;
    return same ? read : { why: "its plan is about other versions than those that are live", gone: true };
  } catch (error) {
    if (error instanceof ApiError || error instanceof Error) return { why: error.message, gone: false };
    throw error;
  }
}

function earsOf(
  plan: SoakPlan,
  { worker, orphan, soak, inputs }: { worker: string; orphan: Orphan; soak: Soak; inputs: Inputs },
  github: Asking["github"],
  run: Run,
): Ears | undefined {
  const { repository } = inputs;
  if (plan.environment === null || repository === undefined) return undefined;
  return listen({
    open: async (signal) => github(repository, signal),
    ...{ environment: plan.environment, run: soak.run.split("/")[0] ?? "", worker },
    // Earlier words were about an earlier share.
    since: orphan.deployment.createdAt,
    everyMs: LISTEN_MS,
    log: run.info,
  });
}

/** What came of it, for the summary; a release that was taken back is no success of a scheduled run. */
function became(ended: Journal, plan: SoakPlan, run: Run): Pick<Found, "state" | "action" | "says"> {
  const { state, stops, exposed, notes } = ended;
  const short = shortId(plan.config.candidate);
  const why = fullStop(clauses(stops.map(({ says }) => says)));
  if (state === "SOAKING") {
    const says = `${short} soaks at ${exposed} %${notes.length > 1 ? `; ${notes.slice(1).join("; ")}` : ""}`;
    run.info(says);
    return { state: "in-flight", action: "lead", says };
  }
  if (state.startsWith("SUCCEEDED")) {
    if (state !== "SUCCEEDED") run.warning(`${short} serves everybody, but ${why}`);
    return { state: "settled", action: "lead", says: `${short} serves everybody, proven` };
  }
  return { state: "failed", action: "lead", says: `${state}: ${why}` };
}

const told = (seconds: number) => new Date(seconds * 1_000).toISOString();

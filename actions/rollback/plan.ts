import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import type { Snapshot } from "../../src/cloudflare/workers/snapshot.ts";
import { listVersions } from "../../src/cloudflare/workers/versions.ts";
import { getWorker, type WorkerState } from "../../src/cloudflare/workers/workers.ts";
import { UserError } from "../../src/errors.ts";
import { type Deployment, describeTable } from "../../src/record/deployment.ts";
import { stampsOf } from "../../src/record/stamp.ts";
import { commitOf, type Version } from "../../src/record/version.ts";
import { type Assessment, createAssessor, refuseBarrier } from "../../src/worker/assess.ts";
import { type Choice, choose } from "../../src/worker/choose.ts";
import { type History, readHistory } from "../../src/worker/history.ts";
import { recordedSnapshot } from "../../src/worker/recorded-snapshot.ts";
import {
  describeReturnable,
  listReturnable,
  type Returnable,
  secretEditedSince,
  toJson,
  toRow,
} from "../../src/worker/returnable.ts";
import { findAddress } from "./address.ts";
import { respectHeld } from "./held.ts";
import type { Inputs } from "./inputs.ts";
import { pickSnapshot, type Snapshots } from "./open-snapshot.ts";
import { logTable } from "./report.ts";
import { fixesOf } from "./settings.ts";

/** Reasons of a Worker that cannot be found. */
export const PLAN_REASONS = ["not-found"] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** What is live, what will be done, and where it will be proven. */
export interface Plan {
  choice: Choice;
  head: Deployment;
  candidates: Returnable[];
  /** Commits by version id, as far as they are known. */
  commits: Map<string, string>;
  /** Address to ask the target at; undefined if none is known. */
  url: string | undefined;
  /** What to give back beside the version; undefined leaves it alone. */
  snapshot: Snapshot | undefined;
  /** The versions that the stamps of static files stand for. */
  stamps: Map<string, string>;
}

/** Candidates that are looked at closely, each for one call: fewer when a rollback is waited for. */
const CLOSE_LOOKS = { dryRun: 10, real: 4 };

/** Reads what is live, lists what could be returned to, and refuses before any write what could only fail. */
export async function makePlan(
  cf: Cloudflare,
  { inputs, snapshots, now }: { inputs: Inputs; snapshots: Snapshots; now: number },
  run: Run,
): Promise<Plan> {
  const { worker } = inputs;
  const state = getWorker(cf, worker);
  // Its failure is met where it is waited for.
  state.catch(() => {});
  const [deployments, versions] = await Promise.all([
    listDeployments(cf, worker),
    listVersions(cf, worker, { deployable: true }),
  ]);
  if (deployments === undefined || versions === undefined) throw notFound(inputs);
  const history = readHistory(deployments, versions);
  if (history.head !== undefined) run.info(`Live: ${describeTable(history.head.table)}`);
  const choice = attempt(() => choose({ ...inputs, expected: inputs.expectedVersionId }, history, versions));
  const chosen = choice.value?.target;
  if (chosen !== undefined) warnOfHearsay(inputs, chosen, run);
  const snapshot = snapshotFor(inputs, { snapshots, choice: choice.value }, { deployments, versions });
  const known = { history, versions, chosen, state };
  const [{ candidates, barrier }, url] = await Promise.all([
    lookClosely(cf, inputs, known),
    findAddress(cf, inputs, snapshot, run),
  ]);
  logTable(
    candidates.map((candidate) => toRow(candidate, now)),
    { hidden: versions.length - candidates.length, chosen: chosen?.id },
    run,
  );
  run.publish({ "candidates-json": JSON.stringify(candidates.map(toJson)) });
  respectHeld(inputs, deployments, chosen?.id, run);
  if (choice.value === undefined || chosen === undefined || history.head === undefined) throw choice.error;

  run.publish({ "version-id": chosen.id, "previous-version-id": choice.value.from[0] });
  if (!choice.value.active) refuseBarrier(worker, chosen, barrier);
  const commits = new Map(versions.flatMap((version) => pair(version.id, commitOf(version))));
  const decided = { choice: choice.value, stamps: stampsOf(concerned(choice.value, versions)) };
  return { ...decided, head: history.head, candidates, commits, url, snapshot };
}

/** The versions that may answer while the traffic moves. */
const concerned = ({ target, from }: Choice, versions: Version[]) =>
  versions.filter(({ id }) => id === target.id || from.includes(id));

/** The commit of a version that no release recorded is what its uploader said: nothing proves that it was built from it. */
function warnOfHearsay({ target }: Inputs, { id, record, tag, ...version }: Version, run: Run): void {
  if (target.kind !== "commit" && (target.kind !== "any" || target.text === tag)) return;
  if (record?.digest !== undefined) return;
  run.warning(
    `Version ${id} says of itself that it is commit ${commitOf({ ...version, record, tag })}: no release recorded it, so nothing proves that it was built from that commit. If that is not enough, release the commit again.`,
  );
}

/** By the word of the step that took it, in the same job; else of the records of what is rolled back from. */
function snapshotFor(
  { worker, snapshotDigest, afterRelease }: Inputs,
  { snapshots, choice }: { snapshots: Snapshots; choice: Choice | undefined },
  live: { deployments: Deployment[]; versions: Version[] },
): Snapshot | undefined {
  const { found } = snapshots;
  if (found === undefined || choice === undefined) return undefined;
  try {
    return pickSnapshot(found, snapshotDigest ?? recordedSnapshot(choice.from, live), worker);
  } catch (error) {
    if (!afterRelease || !(error instanceof UserError)) throw error;
    snapshots.lost = error;
    return undefined;
  }
}

/** What is known of a Worker before its versions are looked at one by one. */
interface Known {
  history: History;
  versions: Version[];
  /** The version to return to, if one could be chosen. */
  chosen: Version | undefined;
  state: Promise<WorkerState | undefined>;
}

/** Looks at the versions one could return to, and at what stands in the way of the chosen one. */
async function lookClosely(
  cf: Cloudflare,
  { worker, dryRun }: Inputs,
  { history, versions, chosen, state }: Known,
): Promise<{ candidates: Returnable[]; barrier: Assessment }> {
  const assess = createAssessor(cf, worker, state);
  const limit = dryRun || chosen === undefined ? CLOSE_LOOKS.dryRun : CLOSE_LOOKS.real;
  const shown = listReturnable(history, versions, { limit, also: chosen?.id });
  const assessments = await Promise.all(
    shown.map((version) =>
      assess[version === chosen ? "target" : "other"](version, notesOn(version, history, versions)),
    ),
  );
  const candidates = shown.map((version, index) => describeReturnable(version, history, at(assessments, index)));
  return { candidates, barrier: at(assessments, chosen === undefined ? -1 : shown.indexOf(chosen)) };
}

function notesOn(version: Version, { head }: History, versions: Version[]): string[] {
  if (head?.table.some((share) => share.version === version.id)) return [];
  return secretEditedSince(version, versions)
    ? ["a secret was edited since: needs `allow-changed-secrets` if its value changed"]
    : [];
}

function attempt<T>(work: () => T): { value: T; error: undefined } | { value: undefined; error: unknown } {
  try {
    return { value: work(), error: undefined };
  } catch (error) {
    return { value: undefined, error };
  }
}

const pair = (id: string, commit: string | undefined): [string, string][] =>
  commit === undefined ? [] : [[id, commit]];

const at = (assessments: Assessment[], index: number): Assessment =>
  assessments[index] ?? { barrier: undefined, notes: [] };

function notFound({ worker, settings }: Inputs): UserError {
  return new UserError<PlanReason>(`The Worker \`${worker}\` does not exist in this account.`, {
    hint: fixesOf(settings).place,
    reason: "not-found",
  });
}

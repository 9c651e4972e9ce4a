import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { describeDoubles } from "../../src/cloudflare/workers/upload.ts";
import { findStart, newIds } from "../../src/controller/start.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import type { Deployment } from "../../src/record/deployment.ts";
import { stampsOf } from "../../src/record/stamp.ts";
import { commitOf } from "../../src/record/version.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import {
  type Config,
  DEFAULT_RESERVE,
  DEFAULT_STEPS,
  DEFAULT_THRESHOLDS,
  DEFAULT_TIMING,
  DURABLE_OBJECT_STEPS,
  type Thresholds,
  type Timing,
} from "../../src/rollout/words/config.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import { type RolloutVersions, readRolloutVersions } from "../../src/worker/blockers.ts";
import { comparer, refuseSuperseded } from "../../src/worker/superseded.ts";
import { readTrafficBefore, type TrafficBefore } from "../../src/worker/traffic-before.ts";
import type { Inputs } from "./inputs.ts";
import { refuseTooLong } from "./rules.ts";

/** A rollout that is fully decided. */
export interface Prepared {
  config: Config;
  before: TrafficBefore | undefined;
  versions: RolloutVersions;
  /** The versions that the stamps of static files stand for. */
  stamps: Map<string, string>;
  warnings: string[];
}

/** Decides the whole rollout from what is live, or throws why it must not begin. Writes nothing. */
export async function prepare(
  cf: Cloudflare,
  { inputs, head, release }: { inputs: Inputs; head: Deployment; release: WorkerRelease | undefined },
  run: Run,
): Promise<Prepared> {
  const active = findActive(inputs, head);
  const stamp = release?.stamp;
  const versions = await readRolloutVersions(cf, {
    worker: inputs.worker,
    candidate: inputs.versionId,
    active,
    identity: { required: inputs.visits && inputs.identity === "required", header: inputs.versionHeader, release },
  });
  await refuseOlder(inputs, versions, head, run);
  const warnings: string[] = [];
  const { analytics, before } = await measureBefore(cf, inputs, { active, warnings });
  if (versions.durableObjects) {
    warnings.push("The Worker has Durable Objects: every change of share restarts the objects that it moves.");
  }
  if (versions.doubles.length > 0) warnings.push(describeDoubles(versions.candidate.id, versions.doubles));
  if (active === undefined)
    warnings.push("There is no version to return to: the candidate serves all traffic already.");
  const config: Config = {
    ...newIds(),
    ...chosen(inputs, versions),
    active: active ?? null,
    analytics,
    before: before === undefined || before.traffic.requests === 0 ? undefined : before.traffic,
    expectedPerMinute: before?.perMinute,
  };
  refuseTooLong(inputs, config);
  for (const warning of warnings) run.warning(warning);
  const { candidate } = versions;
  const stamps = stampsOf([stamp === undefined ? candidate : { id: candidate.id, record: { stamp } }, versions.active]);
  return { config, before, versions, stamps, warnings };
}

/** Whoever uploaded the candidate has asked the same; but a version can be named here that was uploaded long ago. */
async function refuseOlder(inputs: Inputs, { candidate, active }: RolloutVersions, head: Deployment, run: Run) {
  const { worker, repository, allowDowngrade, settings } = inputs;
  const ours = { run: inputs.run.split("/")[0], repository, commit: commitOf(candidate) };
  const key = settings === undefined ? "the input `allow-downgrade`" : "`rollout.allow-downgrade` in slipway.yml";
  const compare = comparer(inputs, { signal: run.signal, log: run.info });
  try {
    const succession = { worker, head, active, versions: [], ours, compare, allowDowngrade, key, log: run.info };
    await refuseSuperseded(succession);
  } catch (error) {
    run.publish({ outcome: "SUPERSEDED" });
    throw error;
  }
}

/** The version to return to; undefined on a first deployment. */
function findActive({ versionId: candidate, activeVersionId: expected, startFrom }: Inputs, head: Deployment) {
  const start = findStart(head, { candidate, expected, startFrom });
  if (start.kind !== "refused") return start.kind === "ready" ? start.active : undefined;
  const hint =
    start.reason === "split-not-ours"
      ? "Find out who split it. Roll back to one version first, or name the one to take over from with `start-from`."
      : "Somebody deployed since the plan was made. Run the whole release again, so that it is made from what is live.";
  throw new UserError<RolloutReason>(start.message, { hint, reason: start.reason });
}

/** What the inputs say about the rollout, and what that means for these versions. */
function chosen(inputs: Inputs, versions: RolloutVersions) {
  const defaults = versions.durableObjects ? DURABLE_OBJECT_STEPS : DEFAULT_STEPS;
  // Shares are compared by asking both versions; without an address there is one step, to everything.
  const strategy = inputs.visits || inputs.strategy === "direct" ? inputs.strategy : "blue-green";
  return {
    run: inputs.run,
    repository: inputs.repository ?? "unknown/unknown",
    commit: inputs.commit ?? versions.candidate.commit ?? "0000000",
    candidate: inputs.versionId,
    strategy,
    steps: strategy === "gradual" ? (inputs.steps ?? defaults) : [],
    bakeMs: inputs.bakeMs,
    pauseAt: inputs.pauseAt,
    onCancelInBake: inputs.onCancelInBake,
    visits: inputs.visits,
    identity: inputs.visits && inputs.identity === "required" ? "echo" : "absent",
    comparison: strategy === "direct" ? "absolute" : "paired",
    acceptSecretChanges: false,
    startFromSplit: inputs.startFrom !== undefined,
    thresholds: thresholds(inputs),
    timing: timing(inputs),
    reserve: DEFAULT_RESERVE,
  } satisfies Partial<Config>;
}

/** A token that may not read analytics is found out now, not at the first step. */
async function measureBefore(
  cf: Cloudflare,
  inputs: Inputs,
  { active, warnings }: { active: string | undefined; warnings: string[] },
): Promise<{ analytics: boolean; before: TrafficBefore | undefined }> {
  if (!inputs.analytics) return { analytics: false, before: undefined };
  try {
    return { analytics: true, before: await readTrafficBefore(cf, { ...inputs, active }) };
  } catch (error) {
    const refused = error instanceof UserError && error.reason === "analytics-unavailable";
    if (!refused && !(error instanceof ApiError)) throw error;
    if (refused && inputs.evidence !== "probes") throw error;
    warnings.push(`Users' traffic before the rollout is not known. ${error.message}`);
    return { analytics: !refused, before: undefined };
  }
}

function thresholds({ evidence, tolerance, maxErrorRate }: Inputs): Thresholds {
  return { ...DEFAULT_THRESHOLDS, evidence, guard: maxErrorRate, margin: tolerance === "strict" ? 0.01 : 0.05 };
}

function timing(inputs: Inputs): Timing {
  return {
    ...DEFAULT_TIMING,
    stageMs: inputs.identityMs,
    smokeMs: inputs.smokeMs,
    // Writing comes on top of proving; a lost answer costs a few seconds.
    rampMs: inputs.identityMs + 30_000,
    holdMs: inputs.holdMs,
    approvalMs: inputs.pauseMs,
    probeEveryMs: inputs.probeEveryMs,
    measureEveryMs: inputs.measureEveryMs,
    readEveryMs: inputs.readEveryMs,
    warmUpMs: inputs.warmUpMs,
    lagMs: inputs.lagMs,
  };
}

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { countChanges } from "../../src/plan/counts.ts";
import { refusals } from "../../src/plan/policy.ts";
import type { Plan, Way } from "../../src/plan/words.ts";
import { describeBriefly } from "../../src/record/deployment.ts";
import { commitOf } from "../../src/record/version.ts";
import { shortId } from "../../src/text/short-id.ts";
import type { Decision } from "../../src/worker/decide.ts";
import { planAssets } from "../../src/worker/diff/assets.ts";
import { secretNames } from "../../src/worker/diff/bindings.ts";
import { cannotComeBack } from "../../src/worker/diff/cannot-come-back.ts";
import { releasedBindings } from "../../src/worker/diff/diff.ts";
import { sizeOf } from "../../src/worker/diff/modules.ts";
import { compareWorker, type WorkerChanges } from "../../src/worker/diff/plan-worker.ts";
import { UNREAD } from "../../src/worker/fingerprint.ts";
import { type OpenRelease, readModules } from "../../src/worker/open-release.ts";
import { codeOf } from "../../src/worker/superseded.ts";
import type { Inputs } from "./inputs.ts";
import { policyChanges } from "./policy.ts";
import { previewPower } from "./power.ts";

import { whoWaits } from "./waiting.ts";

type Made = Omit<Plan, "digest">;

/** What is to be planned, and by which inputs. */
interface Work {
  opened: OpenRelease;
  inputs: Inputs;
}

/** Compares the release with what is live. */
export async function makePlan(cf: Cloudflare, { opened, inputs }: Work, run: Run): Promise<Made> {
  const { release } = opened;
  const { githubToken, repository, runId, traffic, allow } = inputs;
  const asking = {
    worker: release.name,
    token: githubToken,
    tokenInput: "github-token",
    repository,
    signal: run.signal,
  };
  const [compared, waiting] = await Promise.all([
    compareWorker(cf, { opened, traffic, allow, run: runId, asking }),
    whoWaits(inputs, run),
  ]);
  const { state, decision, last, fingerprint, stops, unread } = compared;
  const policy = policyChanges(last, inputs.settings);
  const changes = [...compared.changes, ...policy.changes];
  const way = wayOf(decision, traffic);
  const refused = refusals(changes, inputs.failOn);
  // What is not released shows no fault.
  const measured = way === "gradual" && refused.length + stops.length === 0;
  const bound = state.active?.bindings ?? [];
  return {
    ...frame(opened, inputs, last),
    ...{ offline: false, made: new Date(cf.moment()).toISOString(), fingerprint, changes, stops, unread, way },
    live: describeLive(release.name, compared),
    counts: countChanges(changes),
    secrets: state.active === undefined ? null : secretNames({ live: bound, released: releasedBindings(opened) }),
    refused,
    cannotComeBack: cannotComeBack(changes, releasedBindings(opened)),
    notes: [...notesOf(compared), ...policy.notes],
    power: measured ? await previewPower(cf, { opened, settings: inputs.settings, state }, run) : null,
    waiting,
  };
}

/** A plan without a token: what the release is, and nothing about what is live. */
export function planOffline(opened: OpenRelease, inputs: Inputs): Made {
  return {
    ...frame(opened, inputs, undefined),
    ...{ offline: true, made: new Date().toISOString(), fingerprint: UNREAD, way: "unknown" },
    live: "What is live was not read.",
    ...{ changes: [], counts: countChanges([]), secrets: null, refused: [], stops: [], waiting: null, power: null },
    cannotComeBack: cannotComeBack([], releasedBindings(opened)),
    unread: ["Nothing was read: there is no token that may."],
    notes: inputs.failOn.length === 0 ? [] : ["`gates.fail-on` was not applied: nobody knows what would change."],
  };
}

/** What a plan says of the release itself. */
function frame(opened: OpenRelease, inputs: Inputs, last: WorkerChanges["last"] | undefined) {
  const { release } = opened;
  const before = last !== undefined && "release" in last ? last.release.files : undefined;
  return {
    format: 1 as const,
    kind: "worker" as const,
    worker: release.name,
    environment: inputs.environment,
    account: inputs.accountId,
    source: release.source,
    settings: inputs.settings?.digest ?? null,
    release: release.digest,
    code: release.config.modules.length === 0 ? null : sizeOf(readModules(opened)),
    assets: release.config.assets === undefined ? null : planAssets(release.files, before),
  };
}

function wayOf(decision: Decision | undefined, traffic: Inputs["traffic"]): Way {
  if (decision === undefined) return "unknown";
  if (decision.kind === "immediate") return decision.why === "first" ? "first" : "at-once";
  if (decision.kind === "version") return traffic === "100" ? "at-once" : "gradual";
  return decision.kind;
}

function describeLive(worker: string, { state: { live } }: WorkerChanges): string {
  const { head, active, versions, orphan } = live;
  if (head === undefined || active === undefined) return `The Worker \`${worker}\` does not exist yet.`;
  if (head.table.length > 1)
    return `Two versions share the traffic now: ${describeBriefly(head.table)}${orphan === undefined ? "" : ", in a rollout that is in flight"}.`;
  const commit = commitOf(codeOf(active, versions));
  return `Version \`${shortId(active.id)}\`${commit === undefined ? "" : ` of commit \`${commit.slice(0, 12)}\``} serves now.`;
}

function notesOf({ last, state }: WorkerChanges): string[] {
  if (!("why" in last) || state.live.active === undefined) return [];
  return [`Settings, static files and what was changed outside are not compared with the release before: ${last.why}.`];
}

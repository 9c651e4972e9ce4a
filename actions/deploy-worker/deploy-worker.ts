import type { Outputs, Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { secretsFingerprint } from "../../src/cloudflare/workers/secrets.ts";
import { describeFailure } from "../../src/cloudflare/workers/triggers.ts";
import { UserError } from "../../src/errors.ts";
import { describeTable } from "../../src/record/deployment.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import type { Orphan } from "../../src/rollout/in-flight.ts";
import { count } from "../../src/text/numbers.ts";
import type { Live } from "../../src/worker/live.ts";
import { type OpenRelease, openRelease } from "../../src/worker/open-release.ts";
import { makePlan, type Plan } from "../../src/worker/plan.ts";
import { wayBack } from "../../src/worker/take-back.ts";
import { type Addresses, addressesNow, refuseFutureAddress } from "./addresses.ts";
import { type Deployed, deploy } from "./deploy.ts";
import { finish } from "./finish.ts";
import { refuseOlder, settleDead } from "./ground.ts";
import type { Inputs } from "./inputs.ts";
import { type Report, summarize } from "./report.ts";
import { refuseForeign } from "./settings.ts";
import { keepSnapshot } from "./snapshot.ts";
import { provingStamp } from "./stamp.ts";

/** Reasons of a deploy that did not come to its end. */
export const DEPLOY_REASONS = ["triggers-failed"] as const;
export type DeployReason = (typeof DEPLOY_REASONS)[number];

/** Makes the client for the account; a test gives its own. */
export type Connect = (options: { apiToken: string; accountId: string; timeout: number }) => Cloudflare;

/** Takes a sealed release to Cloudflare: as a version, to the wanted traffic, and to its triggers, in this order. */
export async function deployWorker(inputs: Inputs, connect: Connect, run: Run): Promise<Outputs> {
  const opened = await run.group("Verify the release", () => verify(inputs, run));
  const { release } = opened;
  run.publish({ worker: release.name, "release-digest": release.digest });
  const cf = connect(inputs);
  const secrets =
    inputs.workerSecrets.size === 0 ? undefined : secretsFingerprint(inputs.workerSecrets, inputs.apiToken);
  const { plan, now } = await run.group("Read what is live", () => readPlan(cf, { opened, inputs, secrets }, run));
  run.publish({ "previous-version-id": plan.live.active?.id, immediate: plan.decision.kind === "immediate" });
  if (inputs.dryRun) return dryRun(plan, run);
  const snapshot =
    inputs.snapshot && plan.live.head !== undefined
      ? await run.group("Keep what no version holds", () => keepSnapshot(cf, release.name, run))
      : undefined;

  const deployed = await deploy(cf, { opened, inputs, plan, secrets, snapshot }, run);
  run.publish(proofsOf(release, { deployed, plan }, run));
  const traffic = deployed.changed ? describeTraffic(inputs, plan) : "unchanged";
  const finished = await run
    .group("Apply settings and triggers", () => finish(cf, { release, inputs, deployed, plan, now }, run))
    .catch((error: unknown) => {
      run.info(`Version ${deployed.version.id} has its traffic (${traffic}); what comes after that was not finished.`);
      throw error;
    });
  const report: Report = {
    worker: release.name,
    traffic,
    versionId: deployed.version.id,
    previousVersionId: plan.live.active?.id,
    deploymentId: deployed.deploymentId,
    digest: release.digest,
    assets: deployed.assets,
    notes: [...plan.warnings.map(({ says }) => says), ...deployed.notes],
    ...finished,
  };
  await run.summary(summarize(report));
  return conclude(report, deployed.changed, run);
}

/** Makes the plan, says what must be known of it, and finds out where it could be tested. */
async function readPlan(
  cf: Cloudflare,
  { opened, inputs, secrets }: { opened: OpenRelease; inputs: Inputs; secrets: string | undefined },
  run: Run,
): Promise<{ plan: Plan; now: Addresses }> {
  const secretNames = new Set(inputs.workerSecrets.keys());
  const wanted = { ...inputs, secretNames, secrets, run: inputs.workflowRun?.split("/")[0] };
  const settle = (orphan: Orphan) => settleDead(cf, { orphan, worker: opened.release.name, inputs }, run);
  const refuse = (live: Live) => refuseOlder(opened.release, { live, inputs }, run);
  const plan = await makePlan(cf, opened, { wanted, log: run.info, settle, refuse });
  for (const { says, expected } of plan.warnings) expected ? run.info(says) : run.warning(says);
  if (plan.triggers) return { plan, now: {} };
  const { release } = opened;
  const now = await addressesNow(cf, release, run);
  const { settings } = inputs;
  return { plan, now: settings?.smokeTest ? await refuseFutureAddress(cf, { release, settings, now }) : now };
}

/** What the steps after this one prove the version by, and what they compare it with. */
function proofsOf(release: WorkerRelease, { deployed, plan }: { deployed: Deployed; plan: Plan }, run: Run): Outputs {
  const pair = { version: deployed.version, active: plan.live.active };
  const active = activeVersion(plan, deployed.version.id);
  return { "active-version-id": active, "version-stamp": provingStamp(release, pair, run) };
}

function activeVersion({ live, decision }: Plan, versionId: string): string | undefined {
  return wayBack({ versionId, previousVersionId: live.active?.id, immediate: decision.kind === "immediate" });
}

async function verify({ release: directory, ...inputs }: Inputs, run: Run): Promise<OpenRelease> {
  const { expectDigest: digest, expectWorker: worker, accountId } = inputs;
  const opened = await openRelease(directory, { digest, worker, accountId });
  if (inputs.settings !== undefined) refuseForeign(inputs.settings, opened);
  const { name, environment, files } = opened.release;
  run.info(`Worker: ${name}${environment === null ? "" : ` (environment ${environment})`}`);
  run.info(`${count(files.length, "file")}, ${opened.release.digest}`);
  return opened;
}

function conclude(report: Report, changed: boolean, run: Run): Outputs {
  const outputs = {
    "version-url": report.versionUrl,
    "urls-json": JSON.stringify(report.urls),
    changed,
  };
  const failed = report.triggers.filter(({ error }) => error !== undefined);
  if (failed.length > 0) {
    run.publish(outputs);
    const done = report.triggers.length - failed.length;
    throw new UserError<DeployReason>(
      `Version ${report.versionId} has its traffic (${report.traffic}), but ${failed.length} of ${report.triggers.length} settings and triggers were not applied: ${failed.map(describeFailure).join(" ")}`,
      {
        hint: `${done} were applied. Fix the cause and run the job again: it applies them again.`,
        reason: "triggers-failed",
      },
    );
  }
  const where = report.urls[0] === undefined ? "" : ` at ${report.urls[0]}`;
  run.notice(
    changed
      ? `Deployed \`${report.worker}\`: version ${report.versionId}, traffic ${report.traffic}${where}.`
      : `\`${report.worker}\` is unchanged: version ${report.versionId} holds this very release.`,
  );
  return outputs;
}

function describeTraffic({ traffic }: Inputs, { decision }: Plan): string {
  if (decision.kind === "immediate") return "100 % at once";
  return { "100": "100 %", "0": "staged at 0 %", none: "none, uploaded only" }[traffic];
}

function dryRun({ decision, live, release }: Plan, run: Run): Outputs {
  const actions = {
    unchanged: "nothing: this very release is there",
    reuse: "give traffic to the newest version, which holds this very release",
    version: "upload a version and deploy it as asked",
    immediate: "upload to all traffic at once",
  };
  const before = live.head === undefined ? "does not exist" : `serves ${describeTable(live.head.table)}`;
  run.notice(`Dry run: \`${release.name}\` ${before}; a deploy would ${actions[decision.kind]}. Nothing was changed.`);
  const same = "version" in decision ? decision.version.id : undefined;
  return { changed: false, "version-id": decision.kind === "unchanged" ? same : undefined };
}

import type { Run } from "../../src/action/run.ts";
import { sleep } from "../../src/cloudflare/client/calls.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { listVersions } from "../../src/cloudflare/workers/versions.ts";
import { UserError } from "../../src/errors.ts";
import { type Deployment, describeTable } from "../../src/record/deployment.ts";
import type { Version } from "../../src/record/version.ts";
import { steadyNow } from "../../src/time/steady.ts";

/** How far a deploy has come: filled in before each write, since its answer may be lost. */
export interface Progress {
  worker: string;
  /** Nonce of the version that is being uploaded; absent until then, and if a version is used again. */
  upload?: string;
  /** The upload is to take all traffic itself. */
  atOnce?: boolean;
  /** The version to deploy, once it is known. */
  version?: Version;
  /** Nonce of the deployment that is being made. */
  deployment?: string;
}

const NOTHING = "No version was uploaded and nothing was deployed.";

/** Time for the last look, ms: the runner ends a cancelled step after ten seconds. */
const LAST_LOOK = 5_000;

/** Between the two looks for a write whose answer was not waited for, ms. */
const LOOK_AGAIN = 2_000;

/** After a cancelled, timed out or failed deploy: publishes and says what is true now, from a last look. */
export async function tellTheEnd(cf: Cloudflare, progress: Progress, error: unknown, run: Run): Promise<void> {
  if (progress.upload === undefined && progress.deployment === undefined) {
    run.info(NOTHING);
    return;
  }
  const late = until(cf, { signal: AbortSignal.timeout(LAST_LOOK), deadline: steadyNow() + LAST_LOOK });
  try {
    // Whoever did not wait for the answer does not know: the last write may still be on its way.
    const open = error instanceof UserError && (error.reason === "cancelled" || error.reason === "timeout");
    let seen = await look(late, progress);
    if (open && !isComplete(seen, progress)) {
      await sleep(late, LOOK_AGAIN);
      seen = await look(late, progress);
    }
    publish(seen, progress, run);
    const pending =
      open && !isComplete(seen, progress) ? " If the last call still arrives, the next run finds it." : "";
    run.info(`${tellVersion(seen, progress)}${pending}`);
    const { active, ours } = seen;
    if (active !== undefined && active !== ours)
      run.info(`Active is deployment ${active.id}: ${describeTable(active.table)}.`);
  } catch {
    run.info("What is there now could not be read: look at the Worker's deployments before running the job again.");
  }
}

/** What is there of a deploy. */
interface Seen {
  version: Version | undefined;
  /** The deployment that this run made. */
  ours: Deployment | undefined;
  active: Deployment | undefined;
}

async function look(cf: Cloudflare, progress: Progress): Promise<Seen> {
  const deployments = (await listDeployments(cf, progress.worker)) ?? [];
  const version = progress.version ?? (await findUploaded(cf, progress));
  return { version, ours: deployments.find((each) => isOurs(each, progress, version)), active: deployments[0] };
}

/** True if the last write that was begun is there. */
function isComplete({ version, ours }: Seen, { atOnce, deployment }: Progress): boolean {
  return atOnce || deployment !== undefined ? ours !== undefined : version !== undefined;
}

function publish({ version, ours }: Seen, { upload }: Progress, run: Run): void {
  if (version !== undefined) run.publish({ "version-id": version.id });
  if (ours !== undefined) run.publish({ "deployment-id": ours.id });
  run.publish({ changed: ours !== undefined || (upload !== undefined && version !== undefined) });
}

async function findUploaded(cf: Cloudflare, { worker, upload }: Progress): Promise<Version | undefined> {
  return (await listVersions(cf, worker))?.find(({ record }) => record?.nonce === upload);
}

function isOurs({ record, table }: Deployment, progress: Progress, version: Version | undefined): boolean {
  if (progress.deployment !== undefined && record?.nonce === progress.deployment) return true;
  return progress.atOnce === true && table.some((share) => share.version === version?.id);
}

function tellVersion({ version, ours, active }: Seen, { upload }: Progress): string {
  if (version === undefined) return NOTHING;
  const origin = `Version ${version.id} ${upload === undefined ? "was there before" : "is uploaded"}.`;
  if (ours === undefined) return `${origin} It was not deployed.`;
  return ours === active
    ? `${origin} Deployment ${ours.id} is active all the same: ${describeTable(ours.table)}.`
    : `${origin} Deployment ${ours.id} was made, and is not the active one.`;
}

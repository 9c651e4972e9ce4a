import type { Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client.ts";
import { listDeployments } from "../../src/cloudflare/deployments.ts";
import { listVersions, type Version } from "../../src/cloudflare/versions.ts";

/** What was being written when the run ended. */
export interface Unfinished {
  worker: string;
  /** In the record of the deployment, or of the version if its upload was to take the traffic at once. */
  nonce: string;
  /** The version to deploy; undefined if its upload was not answered. */
  version?: Version;
}

/** Time for the last look, ms: the runner ends a cancelled step after ten seconds. */
const LAST_LOOK = 5_000;

/** After a cancelled, timed out or failed write to the traffic: says what is true now, from one last look. */
export async function tellTheEnd(cf: Cloudflare, unfinished: Unfinished, run: Run): Promise<void> {
  const { worker, nonce } = unfinished;
  const late = until(cf, { signal: AbortSignal.timeout(LAST_LOOK), deadline: Date.now() + LAST_LOOK });
  try {
    const list = (await listDeployments(late, worker)) ?? [];
    const version =
      unfinished.version ?? (await listVersions(late, worker))?.find(({ record }) => record?.nonce === nonce);
    if (version !== undefined) run.publish({ "version-id": version.id, changed: true });
    const ours = list.find(
      ({ record, versions }) =>
        record?.nonce === nonce ||
        (unfinished.version === undefined && versions.some(({ versionId }) => versionId === version?.id)),
    );
    if (ours !== undefined) run.publish({ "deployment-id": ours.id });
    if (ours !== undefined && list[0] === ours) run.info(`Deployment ${ours.id} is active all the same.`);
    else if (ours !== undefined) run.info(`Deployment ${ours.id} was made, but is not the active one.`);
    else if (version !== undefined)
      run.info(`Version ${version.id} is uploaded and has no traffic; what served before still serves.`);
    else run.info("Nothing was uploaded; what served before still serves.");
  } catch {
    run.info("What is active now could not be read.");
  }
}

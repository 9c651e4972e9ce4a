import { sleep } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { type Deployment, listDeployments } from "./deployments.ts";
import { drifted } from "./drift.ts";
import { putScript, type Upload, type Version } from "./versions.ts";

/** A version that went straight to all traffic. */
export interface Immediate {
  version: Version;
  deployment: Deployment;
  applied: "answered" | "read-back";
}

/** The list may lag behind the upload by a moment. */
const VISIBLE = [0, 1_000, 2_000, 4_000];

/**
 * Uploads a script to all traffic at once, on top of the expected deployment (null: the Worker does not exist yet). As
 * with `createDeployment`, a foreign write right before or in between throws a `UserError` with the reason `drifted`.
 */
export async function deployAtOnce(cf: Cloudflare, upload: Upload, expectedHead: string | null): Promise<Immediate> {
  const before = (await listDeployments(cf, upload.worker))?.[0];
  if ((before?.id ?? null) !== expectedHead) throw drifted(upload.worker, before, expectedHead);
  const { value: version, applied } = await putScript(cf, upload);
  let head: Deployment | undefined;
  for (const wait of VISIBLE) {
    if (wait > 0) await sleep(cf, wait);
    const list = (await listDeployments(cf, upload.worker)) ?? [];
    head = list[0];
    if (head?.versions.length === 1 && head.versions[0]?.versionId === version.id) {
      if ((list[1]?.id ?? null) === expectedHead) return { version, deployment: head, applied };
      throw drifted(upload.worker, list[1], expectedHead, head);
    }
    if ((head?.id ?? null) !== expectedHead) break;
  }
  throw drifted(upload.worker, head, expectedHead);
}

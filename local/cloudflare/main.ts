import type { CloudflareOptions, LocalCloudflare } from "./contract.ts";
import { startControl } from "./control.ts";
import { createPlane } from "./plane/main.ts";
import { startProxy } from "./plane/proxy.ts";

export type { ApiRequest } from "../server/contract.ts";
export type { CloudflareOptions, Fault, LocalCloudflare } from "./contract.ts";
export { describe, describeWorker } from "./describe.ts";

/** Starts a local Cloudflare with its own storage, certificates and ports. Close it when done. */
export async function startCloudflare(options: CloudflareOptions): Promise<LocalCloudflare> {
  return startControl(options, { createPlane, startProxy });
}

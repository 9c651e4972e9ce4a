/** A Worker whose answers name their version, so that it can be rolled out, and what is live of it. */
import type { LiveShop } from "./live-shop.ts";
import { deploy, sealSample } from "./releases.ts";

let count = 0;

/** A release of the shop whose answers name their version; every one has other bytes. */
export function nextShowing(world: LiveShop, commit?: string) {
  const script = `export default { fetch: (request, env) =>
    new Response("release ${++count}", { headers: { "x-worker-version": env.VERSION.id } }) };`;
  return sealSample(world, { name: "shop", script, ...(commit === undefined ? {} : { source: { commit } }) });
}

/** The environment of a run. */
export const inRun = (id: number, more: Record<string, string> = {}) => ({ GITHUB_RUN_ID: String(id), ...more });

/** Stages the next release as the release workflow does. */
export async function stage(world: LiveShop, env: Record<string, string>, inputs: Record<string, string> = {}) {
  return await deploy(world, await nextShowing(world), { env, inputs: { traffic: "0", ...inputs } });
}

/** What is live, as `version → percentage`. */
export function liveTable(world: LiveShop): Record<string, number> {
  const table = world.shop().worker.deployments[0]?.versions ?? [];
  return Object.fromEntries(table.map(({ versionId, percentage }) => [versionId, percentage]));
}

/** The record of the newest deployment, as the API shows it. */
export const headMessage = (world: LiveShop) =>
  world.shop().worker.deployments[0]?.annotations["workers/message"] ?? "";

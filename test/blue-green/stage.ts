/** Workers for tests of the rollout's bundles: a version that serves, and a candidate that is staged or uploaded. */
import type { World } from "../world/world.ts";

let count = 0;

/** What a version does with a request, as the body of a fetch handler that has `answer(status)` and `url`. */
export const GOOD = "return answer(200);";
export const BAD_500 = "return answer(500);";
export const THROWS = 'throw new Error("no");';

export interface Pair {
  worker: string;
  url: string;
  active: string;
  candidate: string;
}

/** Creates a Worker with an active version and an uploaded candidate; `staged` attaches it at 0 %. */
export async function createPair(
  world: World,
  {
    active = GOOD,
    candidate = GOOD,
    staged = true,
    echo = true,
    name,
  }: { active?: string; candidate?: string; staged?: boolean; echo?: boolean; name?: string } = {},
): Promise<Pair> {
  const worker = name ?? `pair-${++count}`;
  const { cloudflare } = world;
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}`;
  await cloudflare.api("PUT", path, form(active, echo));
  await cloudflare.api("POST", `${path}/subdomain`, { enabled: true, previews_enabled: true });
  const first = cloudflare.state.workers.get(worker)?.versions[0]?.id ?? "";
  const { id } = (await cloudflare.api("POST", `${path}/versions`, form(candidate, echo))) as { id: string };
  if (staged) await split(world, worker, [first, 100], [id, 0]);
  return { worker, url: `https://${worker}.${cloudflare.subdomain}.workers.dev`, active: first, candidate: id };
}

/** Uploads one more version. */
export async function upload(world: World, worker: string, handler = GOOD): Promise<string> {
  const { cloudflare } = world;
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/versions`;
  return ((await cloudflare.api("POST", path, form(handler, true))) as { id: string }).id;
}

/** Deploys as a colleague would. */
export async function split(world: World, worker: string, ...table: [string, number][]): Promise<void> {
  const { cloudflare } = world;
  await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/deployments`, {
    strategy: "percentage",
    versions: table.map(([version_id, percentage]) => ({ version_id, percentage })),
    annotations: { "workers/message": "by hand" },
  });
}

function form(handler: string, echo: boolean): FormData {
  const script = `
const answer = (env, status) => new Response("body", { status, headers: ${echo ? '{ "x-worker-version": env.VERSION.id }' : "{}"} });
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    ${handler.replaceAll("answer(", "answer(env, ")}
  },
};`;
  const body = new FormData();
  const metadata = {
    main_module: "index.js",
    compatibility_date: "2026-06-01",
    bindings: [{ name: "VERSION", type: "version_metadata" }],
  };
  body.set("metadata", JSON.stringify(metadata));
  body.set("index.js", new File([script], "index.js", { type: "application/javascript+module" }), "index.js");
  return body;
}

/** The table that is live, as `version → percentage`. */
export function live(world: World, { worker }: Pick<Pair, "worker">): Record<string, number> {
  const table = world.cloudflare.state.workers.get(worker)?.deployments[0]?.versions ?? [];
  return Object.fromEntries(table.map(({ versionId, percentage }) => [versionId, percentage]));
}

/** The candidate's shares of all deployments, oldest first; `all` and `none` for one version alone. */
export function shares(world: World, pair: Pair): (number | string)[] {
  const deployments = world.cloudflare.state.workers.get(pair.worker)?.deployments ?? [];
  return deployments
    .toReversed()
    .map(({ versions }) =>
      versions.length === 1
        ? versions[0]?.versionId === pair.candidate
          ? "all"
          : "none"
        : (versions.find(({ versionId }) => versionId === pair.candidate)?.percentage ?? "foreign"),
    );
}

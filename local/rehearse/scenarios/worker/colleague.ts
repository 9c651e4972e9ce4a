import type { Worlds } from "../../world/worlds.ts";

/** What a colleague's deployment says. */
export const MESSAGE = "Hotfix from a laptop";

/** The body of a fetch handler that names its version, as every Worker of ours does. */
const HOTFIX = 'return new Response("Hotfix", { headers: { "x-worker-version": env.VERSION.id } });';

/** A colleague's version, uploaded from a laptop; `code` is the body of its fetch handler. */
export async function uploadByHand({ cloudflare }: Worlds, worker: string, code = HOTFIX): Promise<string> {
  const classes = [...(cloudflare.state.workers.get(worker)?.durableObjects.keys() ?? [])];
  const objects = classes.map((name) => `export class ${name} {}`).join("\n");
  const script = `export default { async fetch(request, env) { ${code} } };\n${objects}`;
  const bindings = [{ type: "version_metadata", name: "VERSION" }];
  const metadata = {
    main_module: "index.js",
    compatibility_date: "2026-01-01",
    bindings,
    keep_bindings: ["secret_text", "secret_key"],
  };
  const form = new FormData();
  form.set("metadata", new Blob([JSON.stringify(metadata)], { type: "application/json" }));
  form.set("index.js", new File([script], "index.js", { type: "application/javascript+module" }));
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/versions`;
  return ((await cloudflare.api("POST", path, form)) as { id: string }).id;
}

/** A colleague gives a version everything, and means it: also over a change of secrets. */
export async function deployByHand({ cloudflare }: Worlds, worker: string, versionId: string): Promise<void> {
  await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/deployments?force=true`, {
    strategy: "percentage",
    versions: [{ version_id: versionId, percentage: 100 }],
    annotations: { "workers/message": MESSAGE },
  });
}

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Bench } from "../bench.ts";
import { type Command, measure } from "../measure.ts";
import { type BenchWorld, root } from "../world.ts";

/** Both sides end with the version that served before serving again; ours has also proven it by live requests. */
export const rollbackBench: Bench = {
  name: "rollback",
  title: "rollback from process start to proven, against the installed `wrangler rollback`, which proves nothing",
  limit: { wall: 0.5 },
  async setUp(world) {
    const addresses = JSON.parse(await readFile(join(world.directory, "world.json"), "utf8"));
    const [mine, other] = [await prepareWorker(world, "bench-ours"), await prepareWorker(world, "bench-theirs")];
    return {
      async prepare() {
        await mine.deployBad();
        await other.deployBad();
      },
      ours: () => measure(world, ours(world, addresses, "bench-ours")),
      theirs: () => measure(world, theirs(world, "bench-theirs")),
    };
  },
};

/** A Worker at workers.dev with a good version and a bad one on top. */
async function prepareWorker(world: BenchWorld, name: string) {
  const script = `/accounts/${world.accountId}/workers/scripts/${name}`;
  const { result: good } = await call(world, "PUT", script, form("good"));
  await call(world, "POST", `${script}/subdomain`, { enabled: true });
  const { result: bad } = await call(world, "POST", `${script}/versions`, form("bad"));
  if (good === undefined) throw new Error("The first upload has no result.");
  return {
    async deployBad() {
      const versions = [{ version_id: bad?.id, percentage: 100 }];
      await call(world, "POST", `${script}/deployments`, { strategy: "percentage", versions });
    },
  };
}

function form(text: string): FormData {
  const source = `export default { fetch: (request, env) => new Response(${JSON.stringify(text)}, {
  headers: { "x-worker-version": env.VERSION.id } }) };`;
  const metadata = {
    main_module: "index.js",
    compatibility_date: "2026-06-01",
    bindings: [{ name: "VERSION", type: "version_metadata" }],
  };
  const body = new FormData();
  body.set("metadata", JSON.stringify(metadata));
  body.set("index.js", new File([source], "index.js", { type: "application/javascript+module" }));
  return body;
}

async function call(world: BenchWorld, method: string, path: string, body: FormData | object) {
  const form = body instanceof FormData;
  const response = await fetch(`${world.env.CLOUDFLARE_API_BASE_URL}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${world.apiToken}`,
      ...(form ? {} : { "content-type": "application/json" }),
    },
    body: form ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as { success: boolean; result?: { id?: string } };
  if (!answer.success) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The shipped action with the defaults of its action.yml, reaching the production hostname through the local proxy. */
function ours(world: BenchWorld, addresses: Record<string, string>, worker: string): Command {
  const manifest = parse(readFileSync(join(root, "actions/rollback/action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const given: Record<string, string> = { "api-token": world.apiToken, "account-id": world.accountId, worker };
  const inputs = Object.entries(manifest.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? input.default ?? "",
  ]);
  return {
    argv: [process.execPath, join(root, "dist/rollback/index.js")],
    cwd: world.directory,
    env: {
      GITHUB_ACTIONS: "true",
      HTTPS_PROXY: addresses.proxyUrl ?? "",
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: addresses.caCert ?? "",
      ...Object.fromEntries(inputs),
    },
  };
}

function theirs(world: BenchWorld, worker: string): Command {
  return {
    argv: [process.execPath, join(root, "node_modules/wrangler/bin/wrangler.js"), "rollback", "--name", worker, "-y"],
    cwd: world.directory,
    env: { CLOUDFLARE_API_TOKEN: world.apiToken, CLOUDFLARE_ACCOUNT_ID: world.accountId },
  };
}

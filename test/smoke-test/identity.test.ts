/** Which version answered? Against the local Cloudflare: real Workers, real splits, the real override header. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { smoke } from "./harness.ts";
import { json, type Site, startInternet } from "./internet.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const scripts = (worker: string, rest = "") =>
  `/accounts/${world.cloudflare.accountId}/workers/scripts/${worker}${rest}`;

/** Shows its version in the header, and in JSON; `/asset` shows nothing, as a static file would. */
const showing = (text: string) => `export default { async fetch(request, env) {
  const { pathname } = new URL(request.url);
  if (pathname === "/asset") return new Response("static");
  if (pathname === "/throws") throw new Error("broken");
  const answer = Response.json({ text: "${text}", version: env.META.id });
  if (pathname !== "/quiet") answer.headers.set("x-worker-version", env.META.id);
  return answer;
} };`;

async function upload(worker: string, code: string): Promise<string> {
  const form = new FormData();
  const bindings = [{ type: "version_metadata", name: "META" }];
  form.set(
    "metadata",
    new Blob([JSON.stringify({ main_module: "index.js", bindings, compatibility_date: "2026-01-01" })], {
      type: "application/json",
    }),
  );
  form.set("index.js", new Blob([code], { type: "application/javascript+module" }), "index.js");
  const known = world.cloudflare.state.workers.has(worker);
  if (!known) {
    await world.cloudflare.api("PUT", scripts(worker), form);
    await world.cloudflare.api("POST", scripts(worker, "/subdomain"), { enabled: true, previews_enabled: true });
    const { items } = (await world.cloudflare.api("GET", scripts(worker, "/versions"))) as { items: { id: string }[] };
    return items[0]?.id ?? "";
  }
  return ((await world.cloudflare.api("POST", scripts(worker, "/versions"), form)) as { id: string }).id;
}

const serve = (worker: string, shares: Record<string, number>) =>
  world.cloudflare.api("POST", scripts(worker, "/deployments"), {
    strategy: "percentage",
    versions: Object.entries(shares).map(([version_id, percentage]) => ({ version_id, percentage })),
  });

const host = (worker: string) => `https://${worker}.${world.cloudflare.subdomain}.workers.dev`;
const quick = { "version-timeout": "2s", attempts: "1" };

test("a version at 0 % is tested on the production hostname, and only it", async () => {
  const active = await upload("shop", showing("one"));
  const candidate = await upload("shop", showing("two"));
  await serve("shop", { [active]: 100, [candidate]: 0 });
  const inputs = { url: host("shop"), worker: "shop", "version-id": candidate, "expect-body": '"two"' };
  const run = await smoke(world, { inputs });
  expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed" });
  expect(run.report?.checks[0]?.provenBy).toBe("header");
  expect(run.report?.versions).toEqual({ shop: candidate });
  expect(run.summary).toContain(`version \`${candidate}\` of \`shop\``);
  expect(await (await world.cloudflare.fetch(host("shop"))).text()).toContain("one");
  const blind = await smoke(world, { inputs: { url: host("shop") } });
  expect(blind.report?.checks[0]?.provenBy, "without a version id nothing is claimed").toBeUndefined();
});

test("an ignored override is a wrong version, however healthy the answer", async () => {
  const active = await upload("left-out", showing("one"));
  const candidate = await upload("left-out", showing("one"));
  await serve("left-out", { [active]: 100 });
  const run = await smoke(world, {
    inputs: { url: host("left-out"), worker: "left-out", "version-id": candidate, ...quick },
  });
  expect(run).toMatchObject({
    exitCode: 1,
    outputs: { outcome: "failed", failed: "1", "failure-reason": "wrong-version" },
  });
  expect(run.report?.checks[0]).toMatchObject({
    cause: "wrong_version",
    findings: [{ what: "version of left-out", expected: candidate, actual: `wrong version ${active}` }],
  });
});

test("after the cut-over plain requests must show the version; a deployment may take its time", async () => {
  const first = await upload("late", showing("one"));
  const second = await upload("late", showing("two"));
  await serve("late", { [first]: 100 });
  const inputs = { url: host("late"), worker: "late", "version-id": second, override: "false" };
  const early = await smoke(world, { inputs: { ...inputs, ...quick } });
  expect(early.outputs).toMatchObject({ outcome: "failed", "failure-reason": "wrong-version" });
  world.cloudflare.propagationMs = 2_500;
  await serve("late", { [second]: 100 });
  const run = await smoke(world, { inputs: { ...inputs, "version-timeout": "20s" } });
  world.cloudflare.propagationMs = 0;
  expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed", flaky: "0" });
});

test("where nothing shows the version, the error says what to add", async () => {
  const active = await upload("mute", 'export default { fetch: () => new Response("fine") };');
  const run = await smoke(world, { inputs: { url: host("mute"), worker: "mute", "version-id": active, ...quick } });
  expect(run.outputs["failure-reason"]).toBe("wrong-version");
  const log = run.stdout.replaceAll("%0A", "\n");
  expect(log).toContain("no version in header x-worker-version");
  expect(log).toContain('"version_metadata": { "binding": "CF_VERSION_METADATA" }');
  expect(log).toContain('answer.headers.set("x-worker-version", env.CF_VERSION_METADATA.id);');
  expect(log).toContain("add-version-header: true");
});

test("a JSONPath, another header or the version's own URL prove it too", async () => {
  const active = await upload("quiet", showing("one"));
  const candidate = await upload("quiet", showing("two"));
  await serve("quiet", { [active]: 100, [candidate]: 0 });
  const inputs = { url: host("quiet"), path: "/quiet", worker: "quiet", "version-id": candidate, ...quick };
  const body = await smoke(world, { inputs: { ...inputs, "version-jsonpath": "$.version" } });
  expect(body.report?.checks[0], body.stdout).toMatchObject({ status: "passed", provenBy: "jsonpath" });
  await serve("quiet", { [active]: 100 });
  const gone = await smoke(world, { inputs: { ...inputs, "version-jsonpath": "$.version" } });
  expect(gone.outputs["failure-reason"]).toBe("wrong-version");
  const url = `https://${candidate.slice(0, 8)}-quiet.${world.cloudflare.subdomain}.workers.dev`;
  const own = await smoke(world, { inputs: { ...inputs, "version-url": url, "expect-body": '"two"' } });
  expect(own.report?.checks[0], own.stdout).toMatchObject({ status: "passed", provenBy: "url" });
  const other = `https://${active.slice(0, 8)}-quiet.${world.cloudflare.subdomain}.workers.dev`;
  const wrong = await smoke(world, { inputs: { ...inputs, path: "/", "version-url": other } });
  expect(wrong.outputs["failure-reason"], "a shown id outweighs the URL").toBe("wrong-version");
});

test("several Workers at once: every request names all versions, every target proves its own", async () => {
  const versions: Record<string, string[]> = {};
  for (const worker of ["web", "api"]) {
    versions[worker] = [await upload(worker, showing(`${worker} one`)), await upload(worker, showing(`${worker} two`))];
    await serve(worker, { [versions[worker]?.[0] ?? ""]: 100, [versions[worker]?.[1] ?? ""]: 0 });
  }
  const file = `version: 1
targets:
  web: { url: "${host("web")}", worker: web }
  api: { url: "${host("api")}", worker: api }
checks:
  - { name: second, request: { path: / }, expect: { status: 200, jsonpath: { $.text: { endsWith: two } } } }
  - { name: static, request: { path: /asset }, identity: false, expect: { body: static } }
`;
  const ids = `web=${versions.web?.[1]}\napi=${versions.api?.[1]}`;
  const run = await smoke(world, { file, inputs: { "version-id": ids, ...quick } });
  expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed" });
  expect(run.checks["static @ api"]).toMatchObject({ status: "passed", provenBy: "target" });
  await serve("api", { [versions.api?.[0] ?? ""]: 100 });
  const half = await smoke(world, { file, inputs: { "version-id": ids, ...quick } });
  expect(half.outputs["failure-reason"]).toBe("wrong-version");
  const state = (key: string) => half.checks[key]?.cause;
  expect([state("second @ web"), state("second @ api"), state("static @ api")]).toEqual([
    undefined,
    "wrong_version",
    "wrong_version",
  ]);
  const alone = file.replace(/ {2}- \{ name: second.*\n/, "");
  const unproven = await smoke(world, { file: alone, inputs: { "version-id": ids, ...quick } });
  expect(unproven.checks["static @ web"], "nothing proved this target").toMatchObject({
    status: "failed",
    cause: "wrong_version",
  });
});

test("a version that throws is named, and never passes", async () => {
  const active = await upload("thrower", showing("one"));
  const run = await smoke(world, {
    inputs: {
      url: host("thrower"),
      path: "/throws",
      "expect-status": "500",
      worker: "thrower",
      "version-id": active,
      ...quick,
    },
  });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/Cloudflare error 1101/);
});

test("an override header stripped on the way is a wrong version", async () => {
  const [live, wanted] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
  const edge: Site = ({ headers }) => {
    const shown = headers["cloudflare-workers-version-overrides"] === `app="${wanted}"` ? wanted : live;
    return json({ ok: true }, { "x-worker-version": shown });
  };
  const strip: Site = (asked) => edge({ ...asked, headers: {} });
  await using net = await startInternet({ "direct.example": edge, "stripped.example": strip });
  const inputs = { worker: "app", "version-id": wanted, ...quick };
  expect((await smoke(net, { inputs: { ...inputs, url: "https://direct.example" } })).outputs.outcome).toBe("passed");
  const echoes = net.asked.length;
  expect(echoes, "five echoes, then the check").toBe(6);
  const stripped = await smoke(net, { inputs: { ...inputs, url: "https://stripped.example" } });
  expect(stripped.outputs["failure-reason"]).toBe("wrong-version");
});

/** The shipped bundles among strangers: whatever leaves them is searched for secrets, and drawn. */
import { access, readFile, writeFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { rollOut, runJanitor } from "../blue-green/bundles.ts";
import { createPair } from "../blue-green/stage.ts";
import { deploy, sealSample } from "../deploy-worker/releases.ts";
import { rollback, shop } from "../rollback/shop.ts";
import { smoke } from "../smoke-test/harness.ts";
import { startInternet } from "../smoke-test/internet.ts";
import { startWorld, type World } from "../world/world.ts";
import { encodings, expectSafe, gossip, HOSTILE, traces } from "./strangers.ts";

const PASSWORD = "S3cr\"et/pa+ss word&<9>'ü";
/** The Worker has it: no check sends it, but an error page may show it. */
const STORED = `ledger/key "of" th+e ß shop`;
const KEY = "-----BEGIN KEY-----\nq8W+e/rTyUiOpAsD\nfGhJkLzXcVbNm123\n-----END KEY-----";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

test("what is searched for is what is told", () => {
  for (const secret of [PASSWORD, KEY]) {
    for (const word of encodings(secret))
      expect(
        traces(secret).some((trace) => word.includes(trace)),
        word,
      ).toBe(true);
  }
});

test("S4: smoke-test, of a server that echoes secrets in every encoding, also those of the Worker itself", async () => {
  const echoes = encodings(PASSWORD);
  const ofWorker = encodings(STORED);
  const access = "access-5ecret/of+us";
  await using net = await startInternet({
    "a.example": ({ url }) => {
      const echo = echoes[Number(url.slice(2))] ?? gossip([PASSWORD, access]);
      // HTTP allows neither in a header.
      const header = Buffer.from(echo.replaceAll(/\s|\p{Cc}/gu, " ")).toString("latin1");
      const body = `${HOSTILE} ${echo} ${ofWorker[Number(url.slice(2))] ?? gossip([STORED])}`;
      return { status: 500, headers: { "x-echo": header, location: `/x?y=${header}` }, body };
    },
  });
  const check = (path: string) =>
    `{ name: "${path} \${WORD}", request: { path: ${path}, headers: { authorization: "Bearer \${WORD}" } }, expect: { status: 200, header: { x-echo: "\${WORD}!" }, body: { contains: "\${WORD}!" } } }`;
  const paths = [...echoes.keys()].map((n) => `/e${n}`);
  const run = await smoke(net, {
    file: `version: 1
targets: { a: "https://a.example" }
defaults: { retry: { attempts: 1 } }
checks:
${[...paths, "/all"].map((path) => `  - ${check(path)}\n`).join("")}`,
    inputs: {
      "secret-variables": `WORD=${PASSWORD}`,
      "worker-secrets": `STORED=\`${STORED}\``,
      "access-client-id": "an-access-id",
      "access-client-secret": access,
      "report-directory": "",
    },
  });
  expect(run.report?.totals.failed).toBe(paths.length + 1);
  expect(run.summary).toContain("\\*\\*\\*");
  expectSafe(net, run, [PASSWORD, access, STORED]);
  expect(await readFile(run.outputs.junit ?? "", "utf8")).toContain("***");
});

test("an answer that looks like a key, a million times over, takes no time", async () => {
  const bodies = ["token", "a=", '"\\', "eyJ", "-----BEGIN ", "://a:", "aaaaaaaa"].map((part) =>
    part.repeat(1_048_000 / part.length),
  );
  await using net = await startInternet({
    "a.example": ({ url }) => ({
      status: 302,
      headers: { location: `:${url}` },
      body: bodies[Number(url.slice(1))] ?? "",
    }),
  });
  const run = await smoke(net, {
    file: `version: 1
targets: { a: "https://a.example" }
defaults: { retry: { attempts: 1 } }
checks:
${bodies.map((_, n) => `  - { name: c${n}, request: { path: /${n}, follow: 0 }, expect: { status: 200, body: { equals: x } } }\n`).join("")}`,
    inputs: { "secret-variables": `WORD=${PASSWORD}`, deadline: "60s" },
  });
  expect(run.report?.totals.failed).toBe(bodies.length);
  // It was minutes; a busy machine needs a few seconds for anything.
  expect(run.durationMs).toBeLessThan(20_000);
});

test("deploy-worker, of a hostile release to a Cloudflare that tells everything", async () => {
  const token = world.cloudflare.apiToken;
  const text = gossip([PASSWORD, KEY, token]);
  const sealed = await sealSample(world, {
    name: "shop",
    environment: HOSTILE,
    greeting: "hostile",
    config: { crons: ["* * * * *", HOSTILE], routes: [{ pattern: `example.com/${HOSTILE.replaceAll(/\s/g, "")}*` }] },
  });
  expect((await deploy(world, await sealSample(world, { name: "shop" }))).exitCode).toBe(0);
  world.cloudflare.faults.push(
    { method: "POST", path: "/scripts/shop/versions", status: 500, code: 10013, message: text },
    { method: "PUT", path: "/scripts/shop/routes", status: 400, code: 10020, message: text },
    { method: "PUT", path: "/scripts/shop/schedules", status: 400, code: 10001, message: text },
  );
  const outcome = await deploy(world, sealed, {
    inputs: {
      "worker-secrets": `PASSWORD=\`${PASSWORD}\`\nKEY="${KEY.replaceAll("\n", "\\n")}"`,
      snapshot: "true",
      message: HOSTILE,
      tag: HOSTILE.slice(0, 40),
    },
  });
  expect(world.cloudflare.faults).toEqual([]);
  expect(outcome.outputs["failure-reason"], outcome.stdout).toBe("triggers-failed");
  expect(outcome.summary).toContain("evil.example");
  expectSafe(world, outcome, [PASSWORD, KEY, token]);
});

test("rollback, to a hostile version, of what cannot be restored", async () => {
  const token = world.cloudflare.apiToken;
  const old = shop(world, "old");
  const annotations = { "workers/tag": HOSTILE.slice(0, 90), "workers/message": HOSTILE };
  await old.past({ annotations }, { annotations });
  world.cloudflare.faults.push({
    method: "GET",
    path: /\/kv\/|\/queues|\/scripts\/old\/settings/,
    times: 9,
    status: 403,
    message: gossip([token]),
  });
  const dry = await rollback(world, "old", { inputs: { "dry-run": "true" } });
  expect(dry.exitCode, dry.stdout).toBe(0);
  expect(dry.summary).toContain("evil.example");
  expectSafe(world, dry, [token]);
  world.cloudflare.faults.length = 0;
  world.cloudflare.faults.push({
    method: "POST",
    path: "/deployments",
    times: 9,
    status: 400,
    message: gossip([token]),
  });
  const failed = await rollback(world, "old");
  expect(failed.exitCode).toBe(1);
  expectSafe(world, failed, [token]);
});

test("blue-green, when Cloudflare's refusal and the candidate's answers tell secrets", async () => {
  const token = world.cloudflare.apiToken;
  const pair = await createPair(world, {
    name: "told",
    staged: false,
    candidate: `return new Response(${JSON.stringify(gossip([PASSWORD]))} + " api_key=k-123456789", { status: 500, headers: { "x-worker-version": env.VERSION.id } });`,
  });
  const refused = { method: "POST", path: "/scripts/told/deployments", status: 400, message: gossip([token]) };
  world.cloudflare.faults.push({ ...refused, times: 50 });
  const blocked = await rollOut(world, pair);
  expect(blocked.exitCode, blocked.stdout).toBe(1);
  expectSafe(world, blocked, [token]);
  world.cloudflare.faults.length = 0;
  const checks = `${world.directory}/told.yml`;
  await writeFile(
    checks,
    'version: 1\nchecks:\n  - { name: "x", request: { path: / }, expect: { status: 200, body: { contains: "${WORD}!" } } }\n',
  );
  const bad = await rollOut(world, pair, {
    inputs: { "check-file": "told.yml", "secret-variables": `WORD=${PASSWORD}`, "smoke-timeout": "3s" },
    cwd: world.directory,
  });
  expect(bad.outputs.outcome, bad.stdout).toMatch(/ROLLED_BACK|FAILED_CLEAN/);
  await access(bad.outputs.report ?? "");
  expect(await readFile(bad.outputs.report ?? "", "utf8")).not.toContain("k-123456789");
  expectSafe(world, bad, [PASSWORD, token]);
});

test("janitor, when it is told secrets", async () => {
  const token = world.cloudflare.apiToken;
  await createPair(world, { name: "swept" });
  world.cloudflare.faults.push({
    method: "GET",
    path: "/deployments",
    times: 50,
    status: 403,
    message: gossip([token]),
  });
  const outcome = await runJanitor(world, ["swept"]);
  expect(outcome.exitCode).toBe(1);
  expectSafe(world, outcome, [token]);
});

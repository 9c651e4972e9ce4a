/** Outcomes, baselines, reports, redaction, and Cloudflare's own pages. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { type SmokeRun, smoke } from "./harness.ts";
import { json, type Page, type Site, startInternet } from "./internet.ts";

const schema = async (name: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, "../../docs", `${name}.schema.json`), "utf8")) as object;
const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validResult = ajv.compile(await schema("smoke-result"));

const file = (...checks: string[]) =>
  `version: 1\ntargets: { a: "https://a.example" }\ndefaults: { retry: { attempts: 1 } }\nchecks:\n${checks.map((check) => `  - ${check}\n`).join("")}`;
const check = (name: string, rest = "") =>
  `{ name: ${name}, request: { path: /${name} }, expect: { status: 200 }${rest} }`;

const failing =
  (...paths: string[]): Site =>
  ({ url }) => ({ status: paths.includes(url.slice(1)) ? 500 : 200, body: `at ${url}` });

test("each outcome does to the job what its input says", async () => {
  await using net = await startInternet({ "a.example": failing("bad", "meh") });
  const run = (checks: string[], inputs: Record<string, string> = {}) => smoke(net, { file: file(...checks), inputs });
  const degraded = [check("fine"), check("meh", ", severity: warn")];
  expect(await run([check("fine")])).toMatchObject({ exitCode: 0, outputs: { outcome: "passed" } });
  const warned = await run(degraded);
  expect(warned).toMatchObject({ exitCode: 0, outputs: { outcome: "degraded", failed: "0", degraded: "1" } });
  expect(warned.stdout).toMatch(/^::warning::Smoke test degraded: Only warnings: "meh" at a\./m);
  expect((await run(degraded, { "on-degraded": "ignore" })).stdout).toMatch(/^::notice::Smoke test degraded/m);
  expect(await run(degraded, { "on-degraded": "fail" })).toMatchObject({
    exitCode: 1,
    outputs: { "failure-reason": "degraded" },
  });
  const failed = await run([check("bad"), ...degraded]);
  expect(failed).toMatchObject({
    exitCode: 1,
    outputs: { outcome: "failed", failed: "1", degraded: "1", "failure-reason": "checks-failed" },
  });
  const ignored = await run([check("bad")], { "on-failed": "warn" });
  expect(ignored).toMatchObject({ exitCode: 0, outputs: { outcome: "failed", failed: "1" } });
  expect(ignored.annotations.map(({ level }) => level)).toEqual(["warning"]);
  const optional = await run([check("bad")], {}).then(() =>
    smoke(net, {
      file: file(check("bad")).replace('"https://a.example"', '{ url: "https://a.example", required: false }'),
    }),
  );
  expect(optional.outputs.outcome, "an optional target only degrades").toBe("degraded");
});

test("after a baseline only what passed then and fails now counts", async () => {
  const down = new Set(["/old"]);
  await using net = await startInternet({ "a.example": ({ url }) => ({ status: down.has(url) ? 500 : 200 }) });
  const text = file(check("old"), check("new"));
  const before = await smoke(net, { file: text, inputs: { mode: "baseline" } });
  expect(before).toMatchObject({ exitCode: 0, outputs: { outcome: "failed", failed: "1" } });
  expect(before.stdout).toMatch(/^::notice::Baseline recorded/m);
  expect(before.annotations).toEqual([]);
  const baseline = before.outputs.report ?? "";
  const after = (name: string, extra = {}) => smoke(net, { file: name, inputs: { baseline, ...extra } });
  const same = await after(text);
  expect(same).toMatchObject({ exitCode: 0, outputs: { outcome: "passed", failed: "0" } });
  expect(same.checks.old).toMatchObject({ status: "failed", failedBefore: true });
  expect(same.summary).toMatch(/failing before this release: status: expected 200, actual 500/);
  expect((await after(file(check("old")))).outputs.outcome, "nothing was learned").toBe("inconclusive");
  expect(
    (await after(text.replace("name: old, request: { path: /old }", "name: old, request: { path: /old, follow: 1 }")))
      .outputs.outcome,
    "another check of the same name",
  ).toBe("failed");
  down.add("/new");
  expect(await after(text)).toMatchObject({ exitCode: 1, outputs: { outcome: "failed", failed: "1" } });
});

test("reports: JSON by its schema, JUnit, summary, annotations, outputs", async () => {
  await using net = await startInternet({
    "a.example": ({ url }) => (url === "/bad" ? { status: 500, body: "<b>&\u0007 ]]> | oops" } : { body: "ok" }),
    "b.example": () => ({}),
  });
  const run = await smoke(net, {
    file: `version: 1
targets: { a: "https://a.example", b: "https://b.example" }
defaults: { retry: { attempts: 1 } }
checks:
  - { name: "health | <b>", request: { path: / }, expect: { status: 200 } }
  - name: bad
    targets: [a]
    request: { path: /bad }
    expect: { status: 200 }
  - { name: soft, targets: [a], severity: warn, request: { path: /bad }, expect: { status: 200 } }
  - { name: p95, targets: [b], request: { path: / }, expect: { status: 200 }, samples: 20, thresholds: { duration: ["p(95)<5000"] } }
  - { name: later, skip: true, request: { path: / }, expect: { status: 200 } }
`,
    inputs: { "report-directory": "reports" },
  });
  expect(validResult(run.report), JSON.stringify(validResult.errors)).toBe(true);
  expect(run.report?.totals).toEqual({
    checks: 7,
    passed: 3,
    failed: 1,
    degraded: 1,
    flaky: 0,
    skipped: 2,
    unfinished: 0,
  });
  expect(run.outputs).toMatchObject({
    outcome: "failed",
    failed: "1",
    degraded: "1",
    flaky: "0",
    "duration-ms": expect.stringMatching(/^\d+$/),
  });
  expect(run.outputs.report).toMatch(/workspace-.*\/reports\/smoke-test\.json$/);
  expect(run.annotations).toMatchObject([
    {
      level: "error",
      file: "checks.yml",
      line: 6,
      title: "Smoke test: bad (a)",
      message: "status: expected 200, actual 500",
    },
    { level: "warning", file: "checks.yml", line: 10 },
  ]);
  await expectJunit(run);
  expect(run.summary).toMatch(/^## ❌ Smoke test failed: checks\.yml/);
  expect(run.summary).toContain("health \\| &lt;b>");
  expect(run.summary).toContain("xychart-beta");
  expect(run.summary).toMatch(/\| ✅ \| p95 \| b \| passed \| \d+ ms \| \d+ ms \|/);
});

async function expectJunit(run: SmokeRun) {
  const document = parseXml(await readFile(run.outputs.junit ?? "", "utf8"));
  const elements = (parent: { children: unknown[] } | undefined, name: string) =>
    (parent?.children ?? []).filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
  const root = document.root ?? undefined;
  expect(root?.attributes).toMatchObject({ tests: "7", failures: "1", skipped: "3", errors: "0" });
  const suites = elements(root, "testsuite");
  expect(suites.map(({ attributes }) => [attributes.name, attributes.tests, attributes.failures])).toEqual([
    ["a", "4", "1"],
    ["b", "3", "0"],
  ]);
  const cases = suites.flatMap((suite) => elements(suite, "testcase"));
  const bad = cases.find(({ attributes }) => attributes.name === "bad");
  expect(bad?.attributes).toMatchObject({ classname: "a", file: "checks.yml", line: "6" });
  const [failure] = elements(bad, "failure");
  expect(failure?.attributes).toMatchObject({ message: "status: expected 200, actual 500", type: "5xx" });
  expect(failure?.text).toContain("answer: <b>& ]]> | oops");
  const p95 = cases.find(({ attributes }) => attributes.name === "p95");
  const properties = elements(elements(p95, "properties")[0], "property").map(({ attributes }) => attributes.name);
  expect(properties).toEqual(["p50-ms", "p95-ms", "max-ms", "samples"]);
  expect(
    elements(
      cases.find(({ attributes }) => attributes.name === "later"),
      "skipped",
    ),
  ).toHaveLength(1);
}

test("more failures than a step can show are gathered in one annotation", async () => {
  await using net = await startInternet({ "a.example": () => ({ status: 500 }) });
  const run = await smoke(net, { file: file(...Array.from({ length: 14 }, (_, n) => check(`c${n}`))) });
  expect(run.annotations).toHaveLength(9);
  expect(run.annotations.at(-1)).toMatchObject({ title: "Smoke test: 6 more checks" });
  expect(run.stdout.match(/^::error/gm)).toHaveLength(10);
});

test("secrets reach no log and no report", async () => {
  const secret = "correct-horse-battery";
  const foreign = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXBhcnQ";
  const body = `{"api_key": "k-123456789", "jwt": "${foreign}", "you": "${secret}", "db": "postgres://u:hunter2@db/x"}`;
  await using net = await startInternet({
    "a.example": ({ headers }) => ({
      status: headers.authorization ? 500 : 401,
      headers: { "x-token": foreign },
      body,
    }),
  });
  const run = await smoke(net, {
    file: file(
      '{ name: x, request: { path: /x, headers: { authorization: "Bearer ${TOKEN}" } }, expect: { status: 200, header: { x-token: { absent: true } }, body: { contains: "${TOKEN} is fine" } } }',
    ),
    inputs: { "secret-variables": `TOKEN=${secret}` },
  });
  expect(net.asked[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  const texts = {
    log: run.stdout.replaceAll(`::add-mask::${secret}`, ""),
    report: JSON.stringify(run.report),
    junit: await readFile(run.outputs.junit ?? "", "utf8"),
    summary: run.summary,
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const word of [secret, foreign, "k-123456789", "hunter2"]) expect(text, name).not.toContain(word);
  }
  expect(run.stdout).toContain(`::add-mask::${secret}`);
  expect(run.checks.x?.excerpt).toContain("***");
});

const cloudflare = (headers: Record<string, string> = {}) => ({
  server: "cloudflare",
  "cf-ray": "8f00-AMS",
  ...headers,
});
const pages: Record<string, [Page, RegExp, RegExp]> = {
  login: [
    {
      status: 302,
      headers: cloudflare({ location: "https://team.cloudflareaccess.com/cdn-cgi/access/login/a.example?kid=1" }),
    },
    /Cloudflare Access login page/,
    /Set `access-client-id` and `access-client-secret`/,
  ],
  refused: [
    { status: 403, headers: cloudflare({ "cf-access-domain": "a.example" }), body: "Forbidden" },
    /Access refused the service token/,
    /Service Auth policy/,
  ],
  challenge: [
    { status: 403, headers: cloudflare({ "cf-mitigated": "challenge" }), body: "Just a moment..." },
    /Cloudflare challenge page/,
    /WAF custom rule/,
  ],
  plain1101: [
    { status: 500, headers: cloudflare(), body: "error code: 1101" },
    /Cloudflare error 1101: the Worker threw an exception/,
    /wrangler tail/,
  ],
  html1102: [
    {
      status: 503,
      headers: cloudflare(),
      body: '<title>Worker exceeded resource limits | a.example | Cloudflare</title><span class="cf-error-code">1102</span>',
    },
    /Cloudflare error 1102: the Worker exceeded its CPU or memory limit/,
    /limits\.cpu_ms/,
  ],
  banned: [
    { status: 429, headers: cloudflare(), body: "error code: 1015" },
    /Cloudflare error 1015: Cloudflare is rate limiting the runner/,
    /exempt the runner/,
  ],
  origin: [
    { status: 522, headers: cloudflare(), body: "<title>a.example | 522: Connection timed out</title>" },
    /Cloudflare error 522/,
    /firewall/,
  ],
};

test("pages of Cloudflare's own are named, with the fix", async () => {
  await using net = await startInternet({
    "a.example": ({ url }) => pages[url.slice(1)]?.[0] ?? { status: 403, body: "error code: 1101 said the Worker" },
  });
  const run = await smoke(net, { file: file(...Object.keys(pages).map((name) => check(name)), check("own")) });
  for (const [name, [, what, fix]] of Object.entries(pages)) {
    expect(run.checks[name]?.findings[0]?.actual, name).toMatch(what);
    expect(run.checks[name]?.fix, name).toMatch(fix);
  }
  expect(run.checks.own?.findings).toEqual([{ what: "status", expected: "200", actual: "403" }]);
});

test("a service token opens Access, and is sent to targets only", async () => {
  const site: Site = ({ headers, url }) => {
    const open = headers["cf-access-client-id"] === "id.access" && headers["cf-access-client-secret"] === "sesame-open";
    return open || url === "/public" ? json({ ok: true }) : (pages.login?.[0] ?? {});
  };
  await using net = await startInternet({ "a.example": site, "b.example": site });
  const inputs = { "access-client-id": "id.access", "access-client-secret": "sesame-open" };
  const run = await smoke(net, {
    inputs,
    file: `version: 1
targets: { a: "https://a.example", clear: "http://a.example" }
origins: ["https://b.example"]
checks:
  - { name: x, targets: [a], request: { path: /x }, expect: { status: 200 } }
  - { name: elsewhere, request: { url: "https://b.example/public" }, expect: { status: 200 } }
  - { name: in the clear, targets: [clear], request: { path: /public }, expect: { status: 200 } }
`,
  });
  expect(run.outputs.outcome).toBe("passed");
  const sent = net.asked.map(({ host, secure, headers }) => [host, secure, "cf-access-client-id" in headers]);
  expect(sent.sort()).toEqual([
    ["a.example", false, false],
    ["a.example", true, true],
    ["b.example", true, false],
  ]);
  expect(run.stdout.replaceAll("::add-mask::sesame-open", "")).not.toContain("sesame-open");
});

test("the simple check: targets, path, status, body", async () => {
  await using net = await startInternet({
    "a.example": ({ url }) => ({ status: url === "/app/health" ? 204 : 200, body: "hello world" }),
  });
  const run = (inputs: Record<string, string>) => smoke(net, { inputs: { attempts: "1", ...inputs } });
  expect((await run({ url: "https://a.example/app/", path: "/health", "expect-status": "204" })).outputs.outcome).toBe(
    "passed",
  );
  expect(
    (await run({ targets: "x=https://a.example\ny=https://a.example/app", "expect-body": "world" })).report?.totals
      .passed,
  ).toBe(2);
  const wrong = await run({ url: "https://a.example", "expect-body": "mars", "expect-status": "201, 3xx" });
  expect(wrong.stdout).toMatch(/status: expected 201 or 3xx, actual 200/);
  expect(wrong.stdout).toMatch(/body: expected contains "mars", actual "hello world"/);
});

/** What is told about a run: JSON, JUnit, summary, annotations, and no secret in any of them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { check, file } from "./check-file.ts";
import { type SmokeRun, smoke } from "./harness.ts";
import { startInternet } from "./internet.ts";

const schema = async (name: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, "../../docs", `${name}.schema.json`), "utf8")) as object;
const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validResult = ajv.compile(await schema("smoke-result"));

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

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Run } from "../../src/action/run.ts";
import type { Answer, Wire } from "../../src/checks/wire/answer.ts";
import type { Inputs } from "./inputs.ts";
import { smokeTest } from "./smoke-test.ts";

const directory = mkdtempSync(join(tmpdir(), "slipway-smoke-unit-"));
afterAll(() => rmSync(directory, { recursive: true }));

const answer = (url: URL, rest: Partial<Answer>): Answer => ({
  url,
  status: 200,
  protocol: "http/1.1",
  headers: {},
  setCookies: [],
  body: "",
  truncated: false,
  unreadable: undefined,
  durationMs: 12,
  certificate: undefined,
  ...rest,
});

/** A runner that remembers, and a network that answers what `site` says. */
function world(site: (wire: Wire) => Partial<Answer>) {
  const published: Record<string, unknown> = {};
  const lines: string[] = [];
  const run: Run = {
    signal: new AbortController().signal,
    group: (title, work) => {
      lines.push(title);
      return work();
    },
    info: (message) => void lines.push(message),
    debug: () => undefined,
    notice: (message) => void lines.push(`notice: ${message}`),
    warning: (message) => void lines.push(`warning: ${message}`),
    annotate: (message) => void lines.push(`error: ${message}`),
    mask: () => undefined,
    publish: (outputs) => void Object.assign(published, outputs),
    summary: async (markdown) => void lines.push(markdown),
    file: async (name, value, { directory = "." } = {}) => {
      const path = join(directory, name);
      writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
      return path;
    },
    saveState: () => undefined,
    state: () => "",
  };
  const sent: Wire[] = [];
  const transport = {
    send: async (wire: Wire) => {
      sent.push(wire);
      return answer(wire.url, site(wire));
    },
    close: () => undefined,
  };
  return { run, published, lines, sent, neighbours: { transport, now: Date.now } };
}

const inputs: Inputs = {
  summary: true,
  checkFile: undefined,
  url: "https://shop.example/app",
  path: "/health",
  expectStatus: undefined,
  expectBody: undefined,
  targets: new Map(),
  origins: [],
  variables: new Map(),
  secrets: new Map(),
  workerSecrets: new Map(),
  identity: undefined,
  access: {},
  mode: "check",
  baseline: undefined,
  rateLimits: true,
  attempts: 1,
  timeoutMs: 1_000,
  deadlineMs: 10_000,
  concurrency: 4,
  onFailed: "fail",
  onDegraded: "warn",
  onInconclusive: "fail",
  reportDirectory: directory,
  settings: undefined,
};

test("a simple check that holds", async () => {
  const { run, published, lines, sent, neighbours } = world(() => ({ status: 204 }));
  await smokeTest(inputs, neighbours, run);
  expect(sent.map(({ url, method }) => `${method} ${url.href}`)).toEqual(["GET https://shop.example/app/health"]);
  expect(published).toMatchObject({
    outcome: "passed",
    failed: 0,
    degraded: 0,
    flaky: 0,
    report: join(directory, "smoke-test.json"),
  });
  expect(lines.at(-1)).toBe("notice: Smoke test passed: 1 check passed.");
  expect(JSON.parse(readFileSync(join(directory, "smoke-test.json"), "utf8"))).toMatchObject({ outcome: "passed" });
});

test("a check that does not hold: outputs first, then one error with its reason", async () => {
  const { run, published, neighbours } = world(() => ({ status: 500, body: "oops" }));
  const failure = smokeTest(inputs, neighbours, run);
  await expect(failure).rejects.toMatchObject({
    name: "UserError",
    message: 'Smoke test failed: 1 check failed: "GET /health" at url.',
    reason: "checks-failed",
    hint: expect.stringContaining("status: expected 2xx, actual 500"),
  });
  expect(published).toMatchObject({ outcome: "failed", failed: 1 });
});

test("a version that does not answer is a wrong version, and is not waited for longer than asked", async () => {
  const id = "dc8dcd28-271b-4367-9840-6c244f84cb40";
  const identity = {
    versions: new Map([["shop", id]]),
    urls: new Map<string, string>(),
    asides: new Map<string, string>(),
    stamps: new Map<string, string>(),
    header: "x-worker-version",
    jsonpath: undefined,
    override: true,
    echoes: 2,
    timeoutMs: 0,
  };
  const shows = (version: string) => world(() => ({ headers: { "x-worker-version": version } }));
  const right = shows(id);
  await smokeTest({ ...inputs, identity }, right.neighbours, right.run);
  expect(right.sent).toHaveLength(3);
  expect(right.sent[0]?.headers["cloudflare-workers-version-overrides"]).toBe(`shop="${id}"`);
  const wrong = shows("other");
  await expect(smokeTest({ ...inputs, identity }, wrong.neighbours, wrong.run)).rejects.toMatchObject({
    reason: "wrong-version",
  });
});

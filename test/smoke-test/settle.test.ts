/** Settle, then judge: what is retried, for how long, and what a run without evidence is called. */
import { expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { type Page, type Site, startInternet } from "./internet.ts";

/** Answers the pages in turn, by path; the last one for ever. */
const inTurn = (pages: Record<string, Page[]>): Site => {
  const asked = new Map<string, number>();
  return ({ url }) => {
    const n = asked.get(url) ?? 0;
    asked.set(url, n + 1);
    const list = pages[url] ?? [{}];
    return list[Math.min(n, list.length - 1)] ?? {};
  };
};
const down: Page = { status: 503 };
const up: Page = { status: 200, body: "up" };

test("only the listed causes are retried, and a pass that took several tries is flaky", async () => {
  await using net = await startInternet({
    "a.example": inTurn({
      "/once": [down, up],
      "/missing": [{ status: 404 }, up],
      "/missing?listed": [{ status: 404 }, up],
      "/hang-up": [{ hangUp: true }, up],
      "/slow": [{ delayMs: 1_500 }, up],
      "/wrong": [{ body: "wrong" }, up],
      "/limited": [{ status: 429, headers: { "retry-after": "1" } }, up],
      "/unstable": [up, down, up, up, down],
      "/never-stable": [up, down, up, down, up, down],
      "/down": [down],
    }),
  });
  const started = performance.now();
  const run = await smoke(net, {
    file: `version: 1
targets: { a: "https://a.example" }
defaults: { retry: { attempts: 3, delay: 20ms } }
checks:
  - { name: once, request: { path: /once }, expect: { status: 200 } }
  - { name: missing, request: { path: /missing }, expect: { status: 200 } }
  - { name: missing listed, request: { path: "/missing?listed" }, expect: { status: 200 }, retry: { on: [not_found] } }
  - { name: hang-up, request: { path: /hang-up }, expect: { status: 200 } }
  - { name: slow, request: { path: /slow, timeout: 500ms }, expect: { status: 200 } }
  - { name: slow unlisted, request: { path: "/slow?", timeout: 1ms }, expect: { status: 200 }, retry: { on: [5xx] } }
  - { name: wrong, request: { path: /wrong }, expect: { body: up } }
  - { name: limited, request: { path: /limited }, expect: { status: 200 }, retry: { on: [rate_limited] } }
  - { name: unstable, request: { path: /unstable }, expect: { status: 200 }, retry: { attempts: 5, consecutive_up: 2 } }
  - { name: never stable, request: { path: /never-stable }, expect: { status: 200 }, retry: { attempts: 5, consecutive_up: 2 } }
  - { name: down, request: { path: /down }, expect: { status: 200 } }
  - { name: one deadline, request: { path: /down }, expect: { status: 200 }, retry: { attempts: 100, strategy: fixed, delay: 200ms, deadline: 500ms, jitter: false } }
`,
  });
  const state = (name: string) => {
    const { status, tries, flaky, cause } = run.checks[name] ?? {};
    return [status, tries, flaky, cause];
  };
  expect(state("once")).toEqual(["passed", 2, true, undefined]);
  expect(state("missing"), "not_found is not retried unless listed").toEqual(["failed", 1, false, "not_found"]);
  expect(state("hang-up")).toEqual(["passed", 2, true, undefined]);
  expect(state("slow")).toEqual(["passed", 2, true, undefined]);
  expect(state("slow unlisted")).toEqual(["failed", 1, false, "timeout"]);
  expect(state("wrong"), "assertions are not retried unless listed").toEqual(["failed", 1, false, "assertion"]);
  expect(state("limited")).toEqual(["passed", 2, true, undefined]);
  expect(performance.now() - started, "Retry-After was honoured").toBeGreaterThan(1_000);
  expect(state("unstable")).toEqual(["passed", 4, true, undefined]);
  expect(state("never stable").slice(0, 2)).toEqual(["failed", 5]);
  expect(run.checks["never stable"]?.findings.at(-1)).toMatchObject({
    what: "stability",
    expected: "2 passes in a row",
    actual: "1",
  });
  expect(state("down")).toEqual(["failed", 3, false, "5xx"]);
  expect(run.checks["one deadline"]?.tries).toBeLessThanOrEqual(4);
  expect(Number(run.outputs.flaky)).toBeGreaterThanOrEqual(5);
  expect(run.summary).toMatch(/passed at try 2 \(flaky\)/);
});

test("a flaky pass passes, and is marked", async () => {
  await using net = await startInternet({ "a.example": inTurn({ "/": [down, up] }) });
  const run = await smoke(net, { inputs: { url: "https://a.example" } });
  expect(run.outputs).toMatchObject({ outcome: "passed", flaky: "1", failed: "0" });
  expect(run.exitCode).toBe(0);
});

test("warm-up answers are thrown away", async () => {
  await using net = await startInternet({ "a.example": inTurn({ "/": [down, down, up] }) });
  const run = await smoke(net, {
    file: `version: 1\ntargets: { a: "https://a.example" }\nchecks:\n  - { name: x, request: { path: / }, expect: { status: 200 }, warmup: 2, retry: { attempts: 1 } }\n`,
  });
  expect(run.checks.x).toMatchObject({ status: "passed", tries: 1, flaky: false });
  expect(run.report?.answers).toBe(1);
});

const simple = (extra: Record<string, string> = {}) => ({
  inputs: { url: "https://gone.example", attempts: "1", ...extra },
});

test("nothing reachable is inconclusive, whatever that does to the job", async () => {
  await using net = await startInternet({ "a.example": () => up });
  const failed = await smoke(net, simple());
  expect(failed.outputs).toMatchObject({ outcome: "inconclusive", "failure-reason": "inconclusive" });
  expect(failed.exitCode).toBe(1);
  expect(failed.stdout).toMatch(/Nothing could be reached/);
  const warned = await smoke(net, simple({ "on-inconclusive": "warn" }));
  expect(warned.exitCode).toBe(0);
  expect(warned.stdout).toMatch(/^::warning::Smoke test inconclusive/m);
  const half = await smoke(net, {
    inputs: { targets: "up=https://a.example\ndown=https://gone.example", attempts: "1" },
  });
  expect(half.outputs, "one target answers, so the other one is down").toMatchObject({
    outcome: "failed",
    failed: "1",
  });
});

test("the deadline ends a run before its first verdict as inconclusive, and a later one by what is known", async () => {
  await using net = await startInternet({
    "a.example": inTurn({ "/hangs": [{ delayMs: 10_000 }], "/fine": [up], "/wrong": [{ status: 418 }] }),
  });
  const file = (names: string[]) =>
    `version: 1\ntargets: { a: "https://a.example" }\ndeadline: 1s\nchecks:\n${names.map((name) => `  - { name: ${name}, request: { path: /${name} }, expect: { status: 200 } }\n`).join("")}`;
  const started = performance.now();
  const first = await smoke(net, { file: file(["hangs"]) });
  expect(first.outputs).toMatchObject({ outcome: "inconclusive", "failure-reason": "inconclusive" });
  expect(first.checks.hangs?.status).toBe("unfinished");
  expect(performance.now() - started).toBeLessThan(8_000);
  const later = await smoke(net, { file: file(["fine", "hangs"]) });
  expect(later.outputs.outcome).toBe("inconclusive");
  expect(later.checks.fine?.status).toBe("passed");
  const known = await smoke(net, { file: file(["wrong", "hangs"]) });
  expect(known.outputs.outcome, "what failed has failed").toBe("failed");
});

test("a cancelled run stops at once and says so", async () => {
  await using net = await startInternet({ "a.example": () => ({ delayMs: 30_000 }) });
  const run = await smoke(net, {
    inputs: { url: "https://a.example", timeout: "60s" },
    kill: { signal: "SIGINT", when: /::group::/ },
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs["failure-reason"]).toBe("cancelled");
  expect(run.durationMs).toBeLessThan(10_000);
});

test("progress tells how far it is", async () => {
  await using net = await startInternet({
    "a.example": ({ url }) => ({ delayMs: 80, status: url === "/3" ? 500 : 200 }),
  });
  const checks = Array.from(
    { length: 40 },
    (_, n) => `  - { name: c${n}, request: { path: /${n} }, expect: { status: 200 }, retry: { attempts: 1 } }`,
  );
  const run = await smoke(net, {
    file: `version: 1\ntargets: { a: "https://a.example" }\nchecks:\n${checks.join("\n")}`,
    inputs: { concurrency: "1" },
  });
  const lines = run.stdout.match(/^\d+ of 40 checks, \d failing$/gm) ?? [];
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines.at(-1)).toBe("40 of 40 checks, 1 failing");
});

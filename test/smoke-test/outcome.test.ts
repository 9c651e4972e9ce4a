/** What an outcome does to the job, what a baseline excuses, and the check that needs no file. */
import { expect, test } from "vitest";
import { check, file } from "./check-file.ts";
import { smoke } from "./harness.ts";
import { type Site, startInternet } from "./internet.ts";

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

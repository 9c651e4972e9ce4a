/** What the shipped smoke-test keeps within bounds: where requests go, how often and how long, and how secrets are spelt. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { COMPILED } from "../world/environment.ts";
import { smoke } from "./harness.ts";
import { ok, redirect, startRaw } from "./raw.ts";

test("url-join-other-host: a path stays below the address, whatever it looks like", async () => {
  await using other = await startRaw({});
  await using app = await startRaw({});
  const there = `127.0.0.1:${other.port}/x`;
  const secrets = { "access-client-id": "id.access", "access-client-secret": "access-secret-value" };
  const inputs = { ...secrets, "secret-variables": "TOKEN=token-of-the-app" };
  for (const path of [`//${there}`, `/\\\\${there}`, `/%2f${there}`, `///${there}`]) {
    const headers = '{ authorization: "Bearer ${TOKEN}" }';
    const check = `  - { name: a, request: { path: "${path}", headers: ${headers} }, expect: { status: 200 } }\n`;
    const { exitCode, stdout, outputs } = await app.run(check, { inputs });
    expect([path, exitCode === 0 || outputs["failure-reason"] === "invalid-checks"], stdout).toEqual([path, true]);
  }
  expect(app.asked).toContain(`GET //${there} HTTP/1.1`);
  expect(other.asked).toEqual([]);
});

test("regex-hang: a pattern that never ends is a failed check, long before the deadline", async () => {
  await using app = await startRaw({ "GET /": ok(`${"a".repeat(40)}!`) });
  const endless = '  - { name: a, request: { path: / }, expect: { status: 200, body: { matches: "^(a+)+$" } } }\n';
  const { outputs, checks, durationMs, stdout } = await app.run(endless);
  expect(outputs["failure-reason"], stdout).toBe("checks-failed");
  expect(checks.a?.findings[0]?.actual).toMatch(/no verdict: it takes longer than \d+ ms/);
  expect(durationMs).toBeLessThan(30_000);
});

test("secret-in-url: no spelling of a secret gets out", async () => {
  const secret = "pa ss(1)'!~x";
  // As forms spell it, as URLs do, and as it is.
  const spellings = [secret, encodeURIComponent(secret), "pa+ss%281%29%27%21%7Ex", "pa%20ss%281%29%27%21%7Ex"];
  const answers = Object.fromEntries(
    spellings.map((text, index) => [`GET /${index}`, redirect(`/${index}?k=${text}`)]),
  );
  await using app = await startRaw({
    ...answers,
    [`GET /loop?k=${spellings[2]}`]: redirect(`/loop?k=${spellings[2]}`),
  });
  const loop =
    '  - { name: loop, request: { path: /loop, query: { k: "${K}" }, follow: 2 }, expect: { status: 418 } }\n';
  const others = spellings.map(
    (_, index) => `  - { name: "${index}", request: { path: /${index}, follow: 1 }, expect: { status: 418 } }\n`,
  );
  const run = await app.run(`${loop}${others.join("")}`, { inputs: { "secret-variables": `K=${secret}` } });
  expect(run.outputs["failure-reason"], run.stdout).toBe("checks-failed");
  const written = [run.outputs.report, run.outputs.junit].map((path = "") => readFileSync(path, "utf8"));
  const shown = [run.stdout.replace(/^::add-mask.*$/gm, ""), run.summary, ...written].join("\n");
  expect(shown).toMatch(/k=\*\*\*/);
  expect(spellings.filter((text) => shown.includes(text))).toEqual([]);
});

test("a host that is not there is asked once, unless somebody wrote how often", async () => {
  const gone = "HTTP/1.1 530 \r\nServer: cloudflare\r\nContent-Length: 16\r\nConnection: close\r\n\r\nerror code: 1016";
  await using app = await startRaw({ "GET /": gone });
  const directory = mkdtempSync(join(tmpdir(), "slipway-bounds-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH ?? "", HOME: directory, RUNNER_TEMP: directory, NODE_COMPILE_CACHE: COMPILED };
  for (const url of [app.url, "http://nobody.invalid"]) {
    const { outputs, report, stdout } = await smoke({ directory, env }, { inputs: { url } });
    expect(outputs["failure-reason"], stdout).toMatch(/^(checks-failed|inconclusive)$/);
    expect(report?.checks.map(({ tries }) => tries)).toEqual([1]);
    expect(stdout).toMatch(/no such host|the hostname does not resolve|origin's DNS does not resolve/);
  }
  const patient =
    "  - { name: a, request: { path: / }, expect: { status: 200 }, retry: { attempts: 2, delay: 1ms } }\n";
  expect((await app.run(patient)).checks.a?.tries).toBe(2);
});

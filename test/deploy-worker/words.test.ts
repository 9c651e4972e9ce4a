/** api-words: what Cloudflare says is told in words that help, and an answer that is none is asked for again. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startBetween } from "../world/between.ts";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { deploy } from "./releases.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: LiveShop;
beforeAll(async () => {
  world = await startLiveShop();
});
afterAll(() => world?.[Symbol.asyncDispose]());

let count = 0;

/** Deploys the next release, with an answer put in place of Cloudflare's for so many requests. */
async function through(method: string, path: RegExp, answer: { status: number; body: unknown; times?: number }) {
  let left = answer.times ?? 1;
  await using between = await startBetween(world, {
    instead: (asked, at) => (asked === method && path.test(at) && left-- > 0 ? answer : undefined),
  });
  const sealed = await world.next({ assets: { "a.txt": `text ${++count}` } });
  return await deploy(world, sealed, { env: { CLOUDFLARE_API_BASE_URL: between.url } });
}

const refusal = (code: number, message: string) => ({ success: false, errors: [{ code, message }], result: null });
const expired = { status: 403, body: refusal(10000, "Expired JWT") };

test("the token of an upload session that is over opens a new session", async () => {
  const { exitCode, stdout } = await through("POST", /\/assets\/upload\b/, expired);
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toContain("The upload session ended (Expired JWT); continuing in a new one.");
});

test("and if every session's is refused, the session is blamed and not the API token", async () => {
  const { outputs, stdout } = await through("POST", /\/assets\/upload\b/, { ...expired, times: 99 });
  expect(outputs["failure-reason"], stdout).toBe("api-error");
  expect(stdout).toMatch(
    /403 \(10000\) Expired JWT\.%0ACloudflare opened 4 upload sessions .* that is not your API token/,
  );
  expect(stdout).not.toContain("Workers Scripts: Edit");
});

test("a consumer without a handler is explained", async () => {
  const body = refusal(11001, "workers.api.error.queue_handler_missing");
  const { outputs, stdout } = await through("POST", /\/scripts\/shop\/versions/, { status: 400, body });
  expect(outputs["failure-reason"], stdout).toBe("upload-refused");
  expect(stdout).toMatch(/no `queue\(\)` handler .* remove the consumer first/);
});

test.each<[string, string, RegExp, unknown]>([
  ["deployments", "GET", /\/deployments$/, null],
  ["versions", "GET", /\/versions\?/, { items: null }],
  ["upload session", "POST", /assets-upload-session/, {}],
  ["Worker", "GET", /\/workers\/workers\/shop/, null],
])("an answer without its %s is asked for again", async (what, method, path, result) => {
  const body = { success: true, errors: [], messages: [], result };
  const { exitCode, stdout } = await through(method, path, { status: 200, body });
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toMatch(new RegExp(`: The answer (lists|opens|tells).*${what}.*Waiting`));
});

test("and what never is an answer is no answer, in one sentence", async () => {
  const body = { success: true, errors: [], messages: [], result: null };
  const { outputs, stdout } = await through("GET", /\/versions\?/, { status: 200, body, times: 99 });
  expect(outputs["failure-reason"], stdout).toBe("api-unreachable");
  expect(stdout).toMatch(
    /::error::Cloudflare GET \/accounts\/…\/workers\/scripts\/shop\/versions: The answer lists no versions\.%0ACheck/,
  );
});

test("a trigger that is refused ends its sentence once, whatever Cloudflare says", async () => {
  const body = refusal(100, "No such custom domain.");
  await using between = await startBetween(world, {
    instead: (method, at) => (method === "PUT" && at.endsWith("/domains/records") ? { status: 400, body } : undefined),
  });
  const sealed = await world.next({ config: { custom_domains: [{ hostname: "shop.example.com" }] } });
  const { outputs, stdout } = await deploy(world, sealed, { env: { CLOUDFLARE_API_BASE_URL: between.url } });
  expect(outputs["failure-reason"], stdout).toBe("triggers-failed");
  expect(stdout).toMatch(/No such custom domain\.%0A2 were applied/);
});

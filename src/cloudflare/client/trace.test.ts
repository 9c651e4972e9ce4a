import { afterEach, expect, test, vi } from "vitest";
import { listDeployments } from "../workers/deployments.ts";
import { repeat } from "./calls.ts";
import { connect } from "./client.ts";
import { type Trace, traced, tracedFetch } from "./trace.ts";

afterEach(() => void vi.unstubAllGlobals());

function answer(body: string, init: ResponseInit = {}): void {
  const headers = { "content-type": "application/json", ...init.headers };
  vi.stubGlobal("fetch", async () => new Response(body, { ...init, headers }));
}

async function ask(): Promise<{ status: number; trace: Trace }> {
  const trace: Trace = { method: "", path: "", status: undefined };
  const url = "https://api.cloudflare.com/client/v4/accounts/0123/workers/scripts/shop?secret=1";
  const response = await traced(trace, () => tracedFetch(url, { method: "GET" }));
  return { status: response.status, trace };
}

test("notes the request without account and query", async () => {
  answer('{"success":true,"result":null}');
  const { status, trace } = await ask();
  expect(status).toBe(200);
  expect(trace).toEqual({ method: "GET", path: "/accounts/…/workers/scripts/shop", status: 200 });
});

test.each([
  ["success: false is a refusal, and keeps its own status", '{"success":false,"errors":[]}', 400, 200],
  ["a page of a proxy is no answer", "<html>Sign in</html>", 502, undefined],
  ["a cut body is no answer", '{"success":true,"resu', 502, undefined],
  ["something else in JSON is no answer", "[]", 502, undefined],
  ["GraphQL has an envelope of its own", '{"data":null,"errors":[]}', 200, 200],
])("%s", async (_, body, status, noted) => {
  answer(body);
  expect(await ask()).toMatchObject({ status, trace: { status: noted } });
});

const account = () =>
  connect({ apiToken: "t", accountId: "a", signal: new AbortController().signal, timeout: 300, log: () => {} });

test("no list of deployments is never taken for an empty one", async () => {
  answer('{"success":true,"result":{}}');
  await expect(listDeployments(account(), "shop")).rejects.toThrow(/lists no deployments/);
  answer("<html>", { headers: { "content-type": "text/html" } });
  await expect(listDeployments(account(), "shop")).rejects.toThrow(/does not come from Cloudflare's API/);
  answer('{"success":false,"errors":[{"code":10007,"message":"no"}]}', { status: 404 });
  expect(await listDeployments(account(), "shop")).toBeUndefined();
});

test("a refusal carries Cloudflare's words, code and ray", async () => {
  const body =
    '{"success":false,"errors":[{"code":10021,"message":"boom","error_chain":[{"message":"at x"}]},{"code":5,"message":"more"}]}';
  answer(body, { status: 400, headers: { "cf-ray": "8f00" } });
  const cf = account();
  await expect(repeat(cf, (options) => cf.api.get("/accounts/a/x", options))).rejects.toThrow(
    /^Cloudflare GET \/accounts\/…\/x: 400 \(10021\) boom; at x; more \(5\) \[ray 8f00\]$/,
  );
});

test("the token goes out alone, whatever keys lie in the environment", async () => {
  let headers = new Headers();
  vi.stubEnv("CLOUDFLARE_API_KEY", "global-key");
  vi.stubEnv("CLOUDFLARE_EMAIL", "a@b.c");
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    headers = new Headers(init.headers);
    return Response.json({ success: true, result: { deployments: [] } });
  });
  await listDeployments(account(), "shop");
  vi.unstubAllEnvs();
  expect(headers.get("authorization")).toBe("Bearer t");
  expect(headers.get("x-auth-key")).toBeNull();
});

/** Pages that Cloudflare answers in a Worker's place, and the service token that opens Access. */
import { expect, test } from "vitest";
import { check, file } from "./check-file.ts";
import { smoke } from "./harness.ts";
import { json, type Page, type Site, startInternet } from "./internet.ts";

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

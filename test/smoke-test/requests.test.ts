/** What a check sends, where it follows, and whose certificate it trusts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Internet } from "./internet.ts";
import { run, startRules } from "./rules.ts";

let net: Internet;
beforeAll(async () => {
  net = await startRules();
});
afterAll(() => net[Symbol.asyncDispose]());

test("requests carry what the check says, and nothing else by default", async () => {
  const { checks } = await run(
    net,
    `
  - { name: plain, request: { path: /echo }, expect: { jsonpath: { $.method: GET, $.headers.authorization: { exists: false }, $.headers.cloudflare-workers-version-overrides: { exists: false } } } }
  - { name: query, request: { path: "/echo?a=1", query: { b: "x y" } }, expect: { jsonpath: { $.url: "/echo?a=1&b=x+y" } } }
  - { name: json, request: { path: /echo, method: POST, json: { a: [1] } }, expect: { jsonpath: { $.method: POST, $.body: '{"a":[1]}', $.headers.content-type: application/json } } }
  - { name: body, request: { path: /echo, method: PUT, body: text, headers: { content-type: text/plain, X-A: b } }, expect: { jsonpath: { $.body: text, $.headers.content-type: text/plain, $.headers.x-a: b } } }
  - { name: head, request: { path: /json, method: HEAD }, expect: { status: 200, body: { isEmpty: true } } }
  - { name: variable, request: { path: /echo, headers: { x-who: "\${WHO}", x-raw: "$\${WHO}" } }, expect: { jsonpath: { $.headers.x-who: "me ]", $.headers.x-raw: "$\${WHO}" } } }
`,
    { inputs: { variables: "WHO=me ]" } },
  );
  for (const check of Object.values(checks)) expect(check.findings, check.name).toEqual([]);
});

describe("redirects", () => {
  test("are judged, followed on request, and counted", async () => {
    const { checks } = await run(
      net,
      `
  - { name: not followed, request: { path: /hop }, expect: { status: 302, redirect: { status: 302, location: "https://a.example/json" } } }
  - { name: followed, request: { path: /chain, follow: 2 }, expect: { status: 200, url: "https://a.example/json", redirect: { status: 301, location: { endsWith: /hop } } } }
  - { name: too many, request: { path: /chain, follow: 1 }, expect: { status: 200 } }
  - { name: loop, request: { path: /loop, follow: 20 }, expect: { status: 200 } }
  - { name: no redirect, request: { path: /json }, expect: { redirect: { location: /x } } }
  - { name: wrong place, request: { path: /hop }, expect: { redirect: { location: { endsWith: /login } } } }
  - { name: other scheme, request: { path: /file, follow: 3 }, expect: { status: 200 } }
`,
    );
    expect(checks["not followed"]?.status).toBe("passed");
    expect(checks.followed?.findings).toEqual([]);
    expect(checks["too many"]?.findings[0]?.actual).toBe(
      "more than 1 redirect: https://a.example/chain → https://a.example/hop → https://a.example/json",
    );
    expect(checks.loop?.findings[0]?.actual).toMatch(/a redirect loop: .*\/loop → .*\/loop/);
    expect(checks["no redirect"]?.findings[0]).toMatchObject({ what: "redirect status", actual: "200" });
    expect(checks["wrong place"]?.findings[0]).toMatchObject({
      what: "redirect location",
      actual: '"https://a.example/json"',
    });
    expect(checks["other scheme"]?.findings[0]?.actual).toMatch(/file:, which is not http\(s\)/);
  });

  test("to another host drop credentials, cookies, bodies and everything of the author's", async () => {
    const from = net.asked.length;
    const { checks } = await run(
      net,
      `  - { name: away, request: { path: /away, follow: 1, method: POST, body: secret-body, headers: { authorization: "Bearer \${TOKEN}", cookie: a=b, x-own: mine } }, expect: { url: "https://b.example/echo", jsonpath: { $.method: POST } } }`,
      {
        inputs: {
          "secret-variables": "TOKEN=abcdefgh12345",
          "access-client-id": "id.access",
          "access-client-secret": "sesame-open",
        },
      },
    );
    expect(checks.away?.findings).toEqual([]);
    const [first, second] = net.asked.slice(from);
    expect(first?.headers).toMatchObject({
      authorization: "Bearer abcdefgh12345",
      cookie: "a=b",
      "cf-access-client-id": "id.access",
    });
    expect(second).toMatchObject({ host: "b.example", body: "" });
    expect(Object.keys(second?.headers ?? {}).sort()).toEqual(expect.arrayContaining(["accept", "host", "user-agent"]));
    expect(JSON.stringify(second)).not.toMatch(/abcdefgh|a=b|mine|sesame|secret-body/);
  });
});

test("certificates", async () => {
  const { checks } = await run(
    net,
    `
  - { name: fine, request: { path: / }, expect: { certificate: { daysAfterNow: { gt: 59, lt: 61 }, protocol: TLSv1.3, Issuer: { contains: "CN=Slipway Test CA" }, Subject: { contains: CN=a.example }, names: { includes: a.example } } } }
  - { name: soon, request: { path: / }, expect: { certificate: { daysAfterNow: { gte: 90 } } } }
  - { name: other name, request: { path: / }, expect: { certificate: { names: { includes: c.example } } } }
  - { name: expired, request: { url: "https://expired.example/" }, expect: { status: 200 } }
`,
  );
  expect(checks.fine?.findings).toEqual([]);
  expect(checks.soon?.findings[0]).toMatchObject({ what: "certificate expires in", expected: "≥ 90 days" });
  expect(checks["other name"]?.findings[0]?.actual).toBe('["a.example"]');
  expect(checks.expired).toMatchObject({ status: "failed", cause: "tls" });
  expect(checks.expired?.findings[0]?.actual).toBe("the certificate has expired (CERT_HAS_EXPIRED)");
});

/** Every kind of check and every predicate, through the shipped bundle: once as it should be, once as it should not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SmokeRun, smoke } from "./harness.ts";
import { cached, type Internet, json, type Site, startInternet } from "./internet.ts";
import { startLimiter } from "./limiter.ts";
import { startNameServer } from "./name-server.ts";

const site: Site = ({ url, method, headers, body, secure }) => {
  switch (url.split("?")[0]) {
    case "/json":
      return json({ status: "ok", n: 3, empty: [], list: [{ s: "ok" }, { s: "error" }], text: "a\nb", none: null });
    case "/echo":
      return json({ method, url, headers, body });
    case "/hop":
      return { status: 302, headers: { location: "/json" } };
    case "/chain":
      return { status: 301, headers: { location: "/hop" } };
    case "/loop":
      return { status: 307, headers: { location: "/loop" } };
    case "/away":
      return { status: 307, headers: { location: "https://b.example/echo" } };
    case "/file":
      return { status: 302, headers: { location: "file:///etc/passwd" } };
    case "/cookies":
      return {
        headers: {
          "set-cookie": ["a=1; Max-Age=60; Path=/x; Domain=a.example", "s=v; Secure; HttpOnly; SameSite=Lax"],
        },
      };
    case "/old":
      return {
        headers: {
          "x-xss-protection": "1; mode=block",
          "strict-transport-security": "max-age=31536000",
          "x-content-type-options": "nosniff",
        },
      };
    case "/big":
      return { body: Buffer.concat([Buffer.from("start"), Buffer.alloc(3 * 1024 * 1024, 120), Buffer.from("end")]) };
    case "/static.css":
      return { headers: { "cache-control": "public, max-age=60" }, body: "a{}" };
    case "/private":
      return { headers: { "cache-control": "private" }, body: "me" };
    case "/slow":
      return { delayMs: 150, body: "slow" };
    case "/broken":
      return { status: 503, body: "down" };
    default:
      return { status: secure ? 404 : 200, body: "nothing here" };
  }
};

let net: Internet;
let names: Awaited<ReturnType<typeof startNameServer>>;
beforeAll(async () => {
  [net, names] = await Promise.all([
    startInternet({
      "a.example": cached(site),
      "b.example": site,
      "expired.example": { site, days: -1 },
    }),
    startNameServer({
      "a.example": [
        { type: "A", data: "192.0.2.1" },
        { type: "A", data: "192.0.2.2" },
        { type: "TXT", data: ["v=spf1 -all"] },
        { type: "MX", data: { preference: 10, exchange: "mx.a.example" } },
        { type: "CNAME", data: "b.example" },
      ],
    }),
  ]);
});
afterAll(async () => {
  await Promise.all([net[Symbol.asyncDispose](), names[Symbol.asyncDispose]()]);
});

const run = (checks: string, options: Parameters<typeof smoke>[1] = {}) =>
  smoke(net, {
    ...options,
    file: `version: 1\ntargets: { a: "https://a.example" }\norigins: ["https://expired.example", "https://b.example"]\ndefaults: { retry: { attempts: 1 } }\nchecks:\n${checks}`,
  });

/** Checks of one line each: what holds, and what does not, with the finding. */
const predicates: [string, string, string | undefined][] = [
  ["/json", "{ status: 200 }", undefined],
  ["/json", "{ status: 2xx }", undefined],
  ["/json", "{ status: [204, 2xx] }", undefined],
  ["/json", "{ status: [201, 3xx] }", "status: expected 201 or 3xx, actual 200"],
  ["/json", "{ version: http/1.1 }", undefined],
  ["/json", "{ version: h2, status: 200 }", undefined],
  ["/json", "{ header: { content-type: application/json } }", undefined],
  ["/json", "{ header: { Content-Type: { equals: application/json } } }", undefined],
  [
    "/json",
    "{ header: { content-type: { contains: xml } } }",
    'header content-type: expected contains "xml", actual "application/json"',
  ],
  [
    "/json",
    "{ header: { content-type: { matches: '^application/(json|xml)$', startsWith: app, endsWith: json } } }",
    undefined,
  ],
  [
    "/json",
    "{ header: { content-type: { startsWith: text/ } } }",
    'header content-type: expected starts with "text/", actual "application/json"',
  ],
  ["/json", "{ header: { x-powered-by: { exists: false }, x-other: { absent: true } } }", undefined],
  [
    "/json",
    "{ header: { content-type: { absent: true } } }",
    'header content-type: expected absent, actual "application/json"',
  ],
  [
    "/json",
    "{ header: { x-missing: { not: { contains: a } } } }",
    'header x-missing: expected not contains "a", actual nothing there',
  ],
  ["/json", "{ header: { content-type: { in: [text/html, application/json] } } }", undefined],
  ["/static.css", "{ header: { cache-control: { not: { contains: private } } } }", undefined],
  ["/json", "{ body: { contains: '\"ok\"' } }", undefined],
  ["/json", "{ body: { isEmpty: true } }", "body: expected empty"],
  ["/big", "{ status: 200, body: { startsWith: start } }", undefined],
  ["/big", "{ body: { contains: end } }", 'body: expected contains "end"'],
  ["/json", "{ jsonpath: { $.status: ok, $.n: 3, $.none: null } }", undefined],
  ["/json", '{ jsonpath: { $.n: "3" } }', 'jsonpath $.n: expected "3", actual 3'],
  ["/json", "{ jsonpath: { $.n: { gt: 2, gte: 3, lt: 4, lte: 3 } } }", undefined],
  ["/json", "{ jsonpath: { $.n: { gt: 3 } } }", "jsonpath $.n: expected > 3, actual 3"],
  ["/json", "{ jsonpath: { $.status: { gt: 1 } } }", 'jsonpath $.status: expected > 1, actual "ok"'],
  ["/json", "{ jsonpath: { '$.list[*].s': { includes: ok, count: 2 } } }", undefined],
  [
    "/json",
    "{ jsonpath: { '$.list[*].s': { not: { includes: error } } } }",
    'jsonpath $.list[*].s: expected not includes "error"',
  ],
  [
    "/json",
    "{ jsonpath: { '$.list[?@.s==\"error\"]': { exists: false } } }",
    'jsonpath $.list[?@.s=="error"]: expected absent',
  ],
  ["/json", "{ jsonpath: { '$..s': { count: { gte: 3 } } } }", "jsonpath $..s: expected count ≥ 3"],
  ["/json", "{ jsonpath: { $.empty: { isEmpty: true, count: 0, exists: false } } }", undefined],
  [
    "/json",
    "{ jsonpath: { $.missing: { exists: true } } }",
    "jsonpath $.missing: expected exists, actual nothing there",
  ],
  ["/json", "{ jsonpath: { $.text: { matches: 'a\\sb' } } }", undefined],
  ["/static.css", "{ jsonpath: { $.a: 1 } }", "body: expected JSON, actual a body that is not JSON"],
  [
    "/cookies",
    "{ cookie: { a: '1', 'a[Max-Age]': { gte: 60 }, 'a[Path]': /x, 'a[Domain]': a.example, 'a[Secure]': { exists: false } } }",
    undefined,
  ],
  [
    "/cookies",
    "{ cookie: { s: v, 's[Secure]': true, 's[HttpOnly]': { exists: true }, 's[SameSite]': Lax, t: { absent: true } } }",
    undefined,
  ],
  ["/cookies", "{ cookie: { 's[SameSite]': Strict } }", 'cookie s[SameSite]: expected "Strict", actual "Lax"'],
  ["/old", "{ headers_preset: api, header: { x-xss-protection: { exists: true } } }", undefined],
  [
    "/json",
    "{ headers_preset: api, header: { x-content-type-options: { absent: true } } }",
    "header strict-transport-security (preset api): expected max-age of at least 31536000, actual nothing there",
  ],
  ["/slow", "{ duration: { lt: 100ms } }", "duration: expected < 100ms"],
  ["/slow", "{ duration: { lte: 5s } }", undefined],
];

test("predicates", async () => {
  const line = ([path, expectation]: (typeof predicates)[number], index: number) =>
    `  - { name: "${index}", request: { path: ${path} }, expect: ${expectation} }`;
  const { checks, stdout } = await run(predicates.map(line).join("\n"));
  for (const [index, [path, expectation, finding]] of predicates.entries()) {
    const check = checks[index];
    const found = check?.findings
      .map(({ what, expected, actual }) => `${what}: expected ${expected}, actual ${actual}`)
      .join("; ");
    const subject = `${path} ${expectation}: ${found}\n${check === undefined ? stdout : ""}`;
    expect(check?.status, subject).toBe(finding === undefined ? "passed" : "failed");
    expect(found, subject).toContain(finding ?? "");
  }
});

test("requests carry what the check says, and nothing else by default", async () => {
  const { checks } = await run(
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
    const { checks } = await run(`
  - { name: not followed, request: { path: /hop }, expect: { status: 302, redirect: { status: 302, location: "https://a.example/json" } } }
  - { name: followed, request: { path: /chain, follow: 2 }, expect: { status: 200, url: "https://a.example/json", redirect: { status: 301, location: { endsWith: /hop } } } }
  - { name: too many, request: { path: /chain, follow: 1 }, expect: { status: 200 } }
  - { name: loop, request: { path: /loop, follow: 20 }, expect: { status: 200 } }
  - { name: no redirect, request: { path: /json }, expect: { redirect: { location: /x } } }
  - { name: wrong place, request: { path: /hop }, expect: { redirect: { location: { endsWith: /login } } } }
  - { name: other scheme, request: { path: /file, follow: 3 }, expect: { status: 200 } }
`);
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
  const { checks } = await run(`
  - { name: fine, request: { path: / }, expect: { certificate: { daysAfterNow: { gt: 59, lt: 61 }, protocol: TLSv1.3, Issuer: { contains: "CN=Slipway Test CA" }, Subject: { contains: CN=a.example }, names: { includes: a.example } } } }
  - { name: soon, request: { path: / }, expect: { certificate: { daysAfterNow: { gte: 90 } } } }
  - { name: other name, request: { path: / }, expect: { certificate: { names: { includes: c.example } } } }
  - { name: expired, request: { url: "https://expired.example/" }, expect: { status: 200 } }
`);
  expect(checks.fine?.findings).toEqual([]);
  expect(checks.soon?.findings[0]).toMatchObject({ what: "certificate expires in", expected: "≥ 90 days" });
  expect(checks["other name"]?.findings[0]?.actual).toBe('["a.example"]');
  expect(checks.expired).toMatchObject({ status: "failed", cause: "tls" });
  expect(checks.expired?.findings[0]?.actual).toBe("the certificate has expired (CERT_HAS_EXPIRED)");
});

test("names and ports", async () => {
  const { checks } = await run(
    `
  - { name: A, dns: { resolve: a.example, server: "\${DNS}", addrs: { includes: 192.0.2.2, count: 2 } } }
  - { name: TXT, dns: { resolve: a.example, type: TXT, server: "\${DNS}", addrs: { includes: v=spf1 -all } } }
  - { name: MX, dns: { resolve: a.example, type: MX, server: "\${DNS}", addrs: { includes: 10 mx.a.example } } }
  - { name: gone, dns: { resolve: gone.example, server: "\${DNS}", resolvable: false } }
  - { name: own, dns: { resolve: localhost, addrs: { includes: 127.0.0.1 } } }
  - { name: wrong, dns: { resolve: a.example, server: "\${DNS}", addrs: { includes: 192.0.2.9 } } }
  - { name: none, dns: { resolve: a.example, type: AAAA, server: "\${DNS}" } }
  - { name: still there, dns: { resolve: a.example, server: "\${DNS}", resolvable: false } }
  - { name: open, addr: { address: "tcp://a.example:443" } }
  - { name: closed, addr: { address: "tcp://127.0.0.1:1", reachable: false } }
  - { name: not open, addr: { address: "tcp://127.0.0.1:1" } }
  - { name: not closed, addr: { address: "tcp://127.0.0.1:\${PORT}", reachable: false } }
`,
    { inputs: { variables: `DNS=${names.address}\nPORT=${new URL(net.env.HTTP_PROXY ?? "").port}` } },
  );
  for (const name of ["A", "TXT", "MX", "gone", "own", "open", "closed"])
    expect(checks[name]?.findings, name).toEqual([]);
  const actual = (name: string) => checks[name]?.findings[0]?.actual;
  expect(actual("wrong")).toBe('["192.0.2.1","192.0.2.2"]');
  expect(actual("none")).toMatch(/no records of this type/);
  expect(actual("still there")).toBe("192.0.2.1, 192.0.2.2");
  expect(actual("not open")).toMatch(/connection refused/);
  expect(actual("not closed")).toBe("open");
});

test("caches", async () => {
  const { checks } = await run(`
  - { name: hit, request: { path: "/static.css?1" }, cache: { within: 2 } }
  - { name: own header, request: { path: "/static.css?2" }, cache: { header: CF-Cache-Status, hit: [hit] } }
  - { name: too late, request: { path: "/static.css?3", method: POST, body: x }, cache: { within: 2 } }
  - { name: private, request: { path: /private }, cache: {} }
  - { name: no cache, request: { url: "https://b.example/static.css" }, cache: {} }
  - { name: broken, request: { path: /broken }, cache: {} }
  - { name: expectation, request: { path: "/static.css?4" }, expect: { body: b }, cache: {} }
`);
  expect(checks.hit?.findings).toEqual([]);
  expect(checks["own header"]?.findings).toEqual([]);
  const actual = (name: string) => checks[name]?.findings[0]?.actual;
  expect(actual("private")).toMatch(/forbids caching/);
  expect(actual("too late")).toMatch(/forbids caching/);
  expect(actual("no cache")).toMatch(/no header cf-cache-status/);
  expect(actual("broken")).toBe("503");
  expect(actual("expectation")).toBe('"a{}"');
});

test("rate limits of a real limiter", async () => {
  await using limiter = await startLimiter(4);
  const file = (checks: string) => `version: 1\ntargets: { l: "${limiter.url}" }\nchecks:\n${checks}`;
  const limited = (path: string, rest: string) => `{ request: { path: ${path} }, rate_limit: { ${rest} }`;
  const { checks, report } = await smoke(net, {
    file: file(`
  - ${limited("/a", "requests: 10, allow_first: 4, expect: { status: 429, header: { retry-after: { exists: true } } }")}, name: refuses }
  - ${limited("/b", "requests: 10, allow_first: 5")}, name: too early }
  - ${limited("/c", "requests: 4")}, name: never }
  - ${limited("/d", "requests: 30, concurrency: 5")}, name: side by side }
  - ${limited("/e", "requests: 10, expect: { header: { x-limit: { exists: true } } }")}, name: other refusal }
`),
  });
  expect(checks.refuses?.findings).toEqual([]);
  expect(checks["side by side"]?.findings).toEqual([]);
  const actual = (name: string) => checks[name]?.findings[0]?.actual;
  expect(actual("too early")).toBe("refused after 4");
  expect(actual("never")).toBe("4 of 4 requests allowed");
  expect(checks["other refusal"]?.findings[0]).toMatchObject({ what: "header x-limit", actual: "nothing there" });
  expect(report?.answers).toBe(5 + 5 + 4 + 5 + 5);
  const off = await smoke(net, {
    file: file(`  - ${limited("/f", "requests: 10")}, name: x }`),
    inputs: { "rate-limit-checks": "false" },
  });
  expect(off.checks.x?.status).toBe("skipped");
  expect(off.outputs.outcome, "nothing run is never a pass").toBe("inconclusive");
});

test("header presets", async () => {
  const year = "max-age=31536000";
  const full = {
    "strict-transport-security": year,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'self'; frame-ancestors 'self'",
    "referrer-policy": "no-referrer",
  };
  const { "content-security-policy": _, ...noPolicy } = full;
  await using hosts = await startInternet({
    "full.example": () => ({ headers: full }),
    "bare.example": () => ({ headers: { "strict-transport-security": "max-age=600", "x-powered-by": "PHP" } }),
    "framed.example": () => ({ headers: { ...full, "x-frame-options": "SAMEORIGIN" } }),
    "legacy.example": () => ({
      headers: {
        ...noPolicy,
        "content-security-policy": "default-src *",
        "x-frame-options": "DENY",
        "x-xss-protection": "1",
      },
    }),
  });
  const presets = (["api", "web", "embeddable"] as const).map(
    (preset) => `  - { name: ${preset}, request: { path: / }, expect: { headers_preset: ${preset} } }`,
  );
  const targets = ["full", "bare", "framed", "legacy"].map((name) => `${name}: "https://${name}.example"`).join(", ");
  const { checks } = await smoke(hosts, {
    file: `version: 1\ntargets: { ${targets} }\nchecks:\n${presets.join("\n")}`,
  });
  const headers = (key: string) => checks[key]?.findings.map(({ what }) => what.split(" ")[1]);
  for (const preset of ["api", "web", "embeddable"]) expect(headers(`${preset} @ full`)).toEqual([]);
  expect(headers("api @ bare")).toEqual(["strict-transport-security", "x-content-type-options", "x-powered-by"]);
  expect(headers("web @ bare")).toEqual(
    expect.arrayContaining(["content-security-policy", "referrer-policy", "x-frame-options"]),
  );
  expect(headers("web @ framed")).toEqual([]);
  expect(headers("embeddable @ framed")).toEqual(["x-frame-options"]);
  expect(checks["api @ legacy"]).toMatchObject({ status: "passed", findings: [{ warning: true }] });
});

test("latency and failure thresholds over samples", async () => {
  let asked = 0;
  await using hosts = await startInternet({
    "s.example": ({ url }) => {
      asked++;
      if (url === "/fails") return { status: asked % 4 === 0 ? 500 : 200 };
      return { delayMs: url === "/tail" && asked % 10 === 0 ? 300 : 0 };
    },
  });
  const result: SmokeRun = await smoke(hosts, {
    file: `version: 1
targets: { s: "https://s.example" }
defaults: { retry: { attempts: 1 } }
checks:
  - { name: tail, request: { path: /tail }, expect: { status: 200 }, samples: 20, concurrency: 4, warmup: 3, thresholds: { duration: ["p(95)<150", "med<250", "max<=5000", "avg<1000", "min<250"] } }
  - { name: fails, request: { path: /fails }, expect: { status: 200 }, retry: { attempts: 3, delay: 1ms }, samples: 20, thresholds: { failed: ["rate<0.1", "rate<=1"] } }
  - { name: fails unsaid, request: { path: /fails }, expect: { status: 200 }, retry: { attempts: 3, delay: 1ms }, samples: 8, thresholds: { duration: ["max<60000"] } }
`,
  });
  expect(result.checks.tail?.findings.map(({ expected }) => expected)).toEqual(["p(95)<150"]);
  expect(result.checks.tail?.latency?.p95).toBeGreaterThanOrEqual(300);
  expect(result.checks.tail?.latency?.p50).toBeLessThan(250);
  expect(result.checks.fails?.findings[0]).toMatchObject({ expected: "rate<0.1", actual: "5 of 20 failed (0.25)" });
  expect(result.checks["fails unsaid"]?.findings[0]).toMatchObject({
    what: "failed samples",
    actual: "2 of 8 failed (0.25)",
  });
});

test("everything works without a proxy too", async () => {
  await using hosts = await startInternet({ localhost: () => json({ ok: true }) });
  const { HTTP_PROXY: _, HTTPS_PROXY: __, ...env } = hosts.env;
  const run = await smoke(
    { directory: hosts.directory, env },
    {
      file: `version: 1
targets: { l: "https://localhost:${hosts.tlsPort}" }
checks:
  - { name: tls, request: { path: / }, expect: { status: 200, certificate: { names: { includes: localhost }, protocol: TLSv1.3 } } }
  - { name: h2, request: { path: /, method: POST, json: { a: 1 } }, expect: { version: h2, jsonpath: { $.ok: true }, duration: { lt: 5s } } }
  - { name: samples, request: { path: / }, expect: { status: 200 }, samples: 10, concurrency: 2, thresholds: { duration: ["med<2000"] } }
  - { name: port, addr: { address: "tcp://localhost:${hosts.tlsPort}" } }
`,
    },
  );
  expect(run.outputs.outcome, run.stdout).toBe("passed");
  expect(hosts.asked.find(({ method }) => method === "POST")?.body).toBe('{"a":1}');
});

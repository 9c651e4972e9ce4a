/** The kinds of checks beside requests: names, ports, caches and rate limits. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import type { Internet } from "./internet.ts";
import { startLimiter } from "./limiter.ts";
import { startNameServer } from "./name-server.ts";
import { run, startRules } from "./rules.ts";

let net: Internet;
let names: Awaited<ReturnType<typeof startNameServer>>;
beforeAll(async () => {
  [net, names] = await Promise.all([
    startRules(),
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

test("names and ports", async () => {
  const { checks } = await run(
    net,
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
  const { checks } = await run(
    net,
    `
  - { name: hit, request: { path: "/static.css?1" }, cache: { within: 2 } }
  - { name: own header, request: { path: "/static.css?2" }, cache: { header: CF-Cache-Status, hit: [hit] } }
  - { name: too late, request: { path: "/static.css?3", method: POST, body: x }, cache: { within: 2 } }
  - { name: private, request: { path: /private }, cache: {} }
  - { name: no cache, request: { url: "https://b.example/static.css" }, cache: {} }
  - { name: broken, request: { path: /broken }, cache: {} }
  - { name: expectation, request: { path: "/static.css?4" }, expect: { body: b }, cache: {} }
`,
  );
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

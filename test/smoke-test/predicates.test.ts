/** Every predicate, through the shipped bundle: once as it should be, once as it should not. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Internet } from "./internet.ts";
import { run, startRules } from "./rules.ts";

let net: Internet;
beforeAll(async () => {
  net = await startRules();
});
afterAll(() => net[Symbol.asyncDispose]());

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
  const { checks, stdout } = await run(net, predicates.map(line).join("\n"));
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

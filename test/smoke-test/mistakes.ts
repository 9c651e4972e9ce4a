/** What a check file can have wrong in what it asks; what it can have wrong in what it expects is in the other file. */

/** Three lines of a good file, before its checks. */
export const head = 'version: 1\ntargets: { a: "https://a.example" }\nchecks:\n';

/** One good check. */
export const ok = "  - { name: fine, request: { path: / }, expect: { status: 200 } }\n";

/** What it is, the text after three lines of a good file, the line of the mistake, the sentence, and the fix. */
export type Mistake = [string, string, number, RegExp, RegExp];

export const inQuestions: Mistake[] = [
  [
    "unknown key",
    `${ok}  - { name: x, request: { pth: / }, expect: { status: 200 } }`,
    5,
    /unknown key "pth" in check "x", `request`/,
    /Did you mean "path"\?/,
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
    "bad duration",
    "  - name: x\n    request: { path: /, timeout: 5 }\n    expect: { status: 200 }",
    5,
    /`request.timeout` is 5/,
    /Write it with its unit, e\.g\. `5s`/,
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
    "header with a line break",
    '  - { name: x, request: { path: /, headers: { x-a: "1\\r\\nx-b: 2" } }, expect: { status: 200 } }',
    4,
    /header "x-a" that HTTP does not allow/,
    /line breaks/,
  ],
  [
    "port beyond the last",
    '  - { name: x, addr: { address: "tcp://a.example:70000" } }',
    4,
    /the port 70000/,
    /1 to 65535/,
  ],
];

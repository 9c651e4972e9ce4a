/** A slipway.yml that nobody means well with: each ends at once, with a sentence, and says nothing. */
import { expect, test } from "vitest";
import { BOMB, CONFIG, type Files, refused, validate } from "./harness.ts";

const start = "version: 1\n";
const longText = `x: &x "${"y".repeat(500_000)}"\n`;

/** [what, slipway.yml, line, what must be said] */
const settings: [string, string | Uint8Array, number, RegExp][] = [
  ["nothing", "", 1, /is empty/],
  ["a comment alone", "# nothing\n", 1, /is empty/],
  ["a text", "hello\n", 1, /the file is "hello"/],
  ["a list", "- version: 1\n", 1, /the file is \[/],
  ["no version", "url: https://a.example\n", 1, /has no "version"/],
  ["another version", "version: 2\n", 1, /`version` is 2\.%0AUse `1`/],
  ["a version in quotes", 'version: "1"\n', 1, /`version` is "1"/],
  ["an unknown key", `${start}rolout: {}\n`, 2, /unknown key "rolout".*Did you mean "rollout"\?/],
  [
    "an unknown key of an environment",
    `${start}environments:\n  production:\n    ulr: x\n`,
    4,
    /unknown key "ulr" in `environments.production`.*"url"/,
  ],
  ["an unknown key of the rollout", `${start}rollout:\n  bake_time: 5m\n`, 3, /unknown key "bake_time".*"bake-time"/],
  ["a gate of another type", `${start}gates: { freeze: true }\n`, 2, /`gates.freeze` is true.*Write a list/],
  ["an unknown gate", `${start}gates:\n  aproval: none\n`, 3, /unknown key "aproval" in `gates`.*"approval"/],
  [
    "data in an environment",
    `${start}environments:\n  a:\n    data: {}\n`,
    4,
    /the key "data", which does nothing yet/,
  ],
  ["previews", `${start}preview: true\n`, 2, /the key "preview", which does nothing yet/],
  ["a key twice", `${start}url: https://a.example\nurl: https://b.example\n`, 3, /not valid YAML: duplicate/i],
  ["a bomb of anchors", `${start}${BOMB}`, 3, /anchors so often/],
  [
    "a long text a thousand times",
    `${start}${longText}y: [${Array(900).fill("*x").join(",")}]\n`,
    3,
    /anchors so often/,
  ],
  ["an anchor within itself", `${start}a: &a [*a]\n`, 2, /not valid YAML|unknown key|anchors/],
  ["nesting without end", `${start}a: ${"[".repeat(100_000)}`, 2, /not valid YAML/],
  [
    "nesting by indentation",
    `${start}${Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")}`,
    51,
    /not valid YAML|cannot be read/,
  ],
  ["5 MB", `${start}# ${"x".repeat(5_000_000)}\n`, 1, /4\.8 MiB large.*at most 1 MiB/],
  ["NUL", `${start}url: "a\0b"\n`, 2, /holds a NUL character/],
  ["UTF-16", Buffer.from(`\uFEFF${start}`, "utf16le"), 1, /is not UTF-8 text/],
  ["UTF-16 without a mark", Buffer.from(start, "utf16le"), 1, /holds a NUL character/],
  ["bytes that are no text", Buffer.from([0x76, 0xff, 0xfe, 0xc0]), 1, /is not UTF-8 text/],
  ["several documents", `${start}---\n${start}`, 1, /several documents/],
  ["a tag that runs code", `${start}url: !!js/function "x"\n`, 2, /not valid YAML/],
  ["__proto__", `${start}__proto__: { url: https://evil.example }\n`, 2, /unknown key "__proto__"/],
  [
    "__proto__ as a target",
    `${start}targets: { __proto__: "https://evil.example" }\n`,
    2,
    /`targets.__proto__` that is no name of a target/,
  ],
  [
    "constructor as an environment's key",
    `${start}environments: { production: { constructor: 1 } }\n`,
    2,
    /unknown key "constructor"/,
  ],
  [
    "environments of the same name",
    `${start}environments:\n  Production: { url: "https://a.example" }\n  production: { url: "https://b.example" }\n`,
    4,
    /is the same as "Production"/,
  ],
  ["an address of another kind", `${start}url: file:///etc/passwd\n`, 2, /`url` is "file:/],
  ["an address with a password", `${start}url: https://a:b@c.example\n`, 2, /has a user name or password/],
  ["an address that is none", `${start}url: "https://"\n`, 2, /which is not an http\(s\) URL/],
  [
    "an origin with a path",
    `${start}origins: [https://a.example/x]\n`,
    2,
    /has a path\.%0AWrite the origin alone: `https:\/\/a\.example`/,
  ],
  ["a variable in small letters", `${start}variables: { a: b }\n`, 2, /is no name of a variable/],
  ["a variable that is a number", `${start}variables: { A: 1 }\n`, 2, /`variables.A` is 1\.%0AWrite a text/],
  ["true as a text", `${start}smoke-test: "false"\n`, 2, /`smoke-test` is "false"\.%0AUse `true` or `false`/],
  ["a duration without unit", `${start}rollout: { bake-time: 5 }\n`, 2, /`rollout.bake-time` is 5/],
  ["a week", `${start}rollout: { bake-time: 200h }\n`, 2, /Use at most `168h`/],
  ["a rollout of a day", `${start}rollout: { timeout: 24h }\n`, 2, /Use at most `5h`/],
  [
    "R28: a plan longer than its time",
    `${start}rollout: { bake-time: 2h }\n`,
    2,
    /the plan takes at least 2h00m.*Raise it to `123m` at least.*or shorten `steps` and `bake-time` to 57 min together/,
  ],
  [
    "R28: a plan longer than any rollout",
    `${start}rollout: { bake-time: 6h, timeout: 5h }\n`,
    2,
    /`rollout\.timeout` that is 5h00m, and the plan takes at least 6h00m.*Shorten `steps` and `bake-time` to 4h57m together, with `timeout: 5h`/,
  ],
  [
    "R28: a plan whose default steps are longer than its time",
    `${start}rollout: { strategy: gradual, bake-time: 1m, timeout: 10m }\n`,
    2,
    /the plan takes at least 11 min/,
  ],
  ["a direct rollout without a reason", `${start}rollout: { strategy: direct }\n`, 2, /there is no `reason`/],
  ["a reason of blanks", `${start}rollout: { strategy: direct, reason: "  " }\n`, 2, /there is no `reason`/],
  [
    "steps that fall",
    `${start}rollout: { strategy: gradual, steps: "50@1m, 5@1m" }\n`,
    2,
    /`rollout.steps` that is "50@1m, 5@1m"/,
  ],
  ["steps of another strategy", `${start}rollout: { steps: 5@5m }\n`, 2, /and `strategy` is `blue-green`/],
  [
    "traffic that is not measured",
    `${start}rollout: { evidence: both, analytics: false }\n`,
    2,
    /and `analytics` is `false`/,
  ],
  ["an error rate of everything", `${start}rollout: { max-error-rate: 101 }\n`, 2, /at most 100/],
  ["an error rate that is no number", `${start}rollout: { max-error-rate: .nan }\n`, 2, /`rollout.max-error-rate` is/],
  ["leave to be another Worker", `${start}allow: { differences: [name] }\n`, 2, /`allow.differences.0` is "name"/],
  ["one request and a list", `${start}checks: { path: /, checks: [] }\n`, 2, /both one request and a list/],
  ["a status of no kind", `${start}checks: { expect-status: ok }\n`, 2, /a code such as 200/],
  [
    "a target beside a configuration",
    `${start}target: { name: victim }\n`,
    0,
    /names a `target`, and there is the wrangler configuration/,
  ],
  ["a target with environments", `${start}target: { name: a, env: {} }\n`, 2, /unknown key "env" in `target`/],
  [
    "a file of checks above the repository",
    `${start}checks: ../outside.yml\n`,
    0,
    /line 2, `checks` leads to "\.\.\/outside\.yml", which lies outside/,
  ],
  ["an absolute file of checks", `${start}checks: /etc/passwd\n`, 0, /which lies outside of the repository/],
  ["a file of checks in .git", `${start}checks: .git/config\n`, 0, /which lies outside of the repository/],
  ["a file of checks that is not there", `${start}checks: nowhere.yml\n`, 0, /is no file of the repository/],
  ["a folder of checks", `${start}checks: folder\n`, 0, /is no file of the repository/],
  ["a link out of the repository", `${start}checks: link.yml\n`, 0, /lies outside of the repository/],
  ["a folder that is a link out", `${start}checks: up/outside.yml\n`, 0, /lies outside of the repository/],
  ["a link to itself", `${start}checks: loop.yml\n`, 0, /is no file of the repository/],
  ["a file name with NUL", `${start}checks: "a\\0b"\n`, 0, /is no file of the repository/],
];

const around: Files = {
  "wrangler.jsonc": CONFIG,
  ".git/config": "version: 1\nchecks: []\n",
  "folder/a.yml": "",
  "link.yml": { to: "../outside.yml" },
  "loop.yml": { to: "loop.yml" },
  up: { to: ".." },
};

test.each(settings)("slipway.yml: %s", async (_what, text, line, said) => {
  const result = await validate({ ...around, "slipway.yml": text });
  expect(result.error).toMatch(said);
  if (line > 0) expect(result.annotations[0]).toContain(`file=slipway.yml,line=${line}::`);
  refused(result, /^(invalid-settings|invalid-checks)$/);
});

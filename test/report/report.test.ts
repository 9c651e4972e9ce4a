/** The shipped report: it tells what is there, and makes nothing up of what is not. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runBundle } from "../world/world.ts";

const NEW = "11111111-1111-4111-8111-111111111111";
const OLD = "22222222-2222-4222-8222-222222222222";
const ENV = {
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_REPOSITORY: "octo/shop",
  GITHUB_SHA: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
  GITHUB_REF_NAME: "main",
  GITHUB_TRIGGERING_ACTOR: "ada",
  GITHUB_RUN_ID: "1001",
};

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-report-"));
});
afterEach(() => rm(directory, { recursive: true }));

/** What a step leaves; returns the path of its `result.json`. */
async function left(step: string, result: object | string, summary?: string): Promise<string> {
  const folder = join(directory, step);
  await mkdir(folder);
  await writeFile(join(folder, "result.json"), typeof result === "string" ? result : JSON.stringify(result));
  if (summary !== undefined) await writeFile(join(folder, "summary.md"), summary);
  return join(folder, "result.json");
}

const run = (outcomes: Record<string, string>, results: Record<string, string>, digests = "") => {
  const lines = (of: Record<string, string>) => Object.entries(of).map(([name, value]) => `${name}=${value}`);
  const inputs = {
    worker: "shop",
    environment: "production",
    outcomes: lines(outcomes).join("\n"),
    results: lines(results).join("\n"),
    digests,
  };
  return runBundle({ directory, env: { ...ENV, PATH: process.env.PATH ?? "", RUNNER_TEMP: directory } }, "report", {
    inputs,
  });
};

const staged = {
  durationMs: 900,
  outputs: {
    "version-id": NEW,
    "previous-version-id": OLD,
    changed: true,
    immediate: false,
    "urls-json": '["https://shop.example.com"]',
    "version-url": "https://11111111-shop.acme.workers.dev",
  },
};

async function schema() {
  const text = await readFile(join(import.meta.dirname, "../../docs/release-result.schema.json"), "utf8");
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text));
}

/** The rollout of a release that went through, as `blue-green` reports it; returns the path. */
async function rolledOut(): Promise<string> {
  const at = Date.parse("2026-11-28T12:00:00Z");
  const verdict = {
    value: "PASS",
    at: at + 60_000,
    findings: [{ rule: "traffic-volume", value: "PASS", says: "with 400 requests harm is ruled out" }],
    evidence: {
      share: 25,
      traffic: [{ candidate: { requests: 400, errors: 1 }, active: { requests: 1_200, errors: 0 } }],
      probes: { candidate: { requests: 0, errors: 0 } },
    },
  };
  const entries = [
    { at, state: "STAGE", share: 0 },
    { at: at + 1_000, state: "OBSERVE", share: 25 },
    { at: at + 61_000, state: "SUCCEEDED", share: 100 },
  ];
  const report = join(directory, "rollout.json");
  await writeFile(
    report,
    JSON.stringify({
      format: 1,
      state: "SUCCEEDED",
      stops: [],
      exposed: 100,
      entries,
      verdicts: [verdict],
      end: at + 62_000,
    }),
  );
  return report;
}

test("a release that went through: the verdict, the picture, the judgements, and the rest folded", async () => {
  const report = await rolledOut();
  const stage = await left("a", staged, "### Staged `shop`\n\nmore\n");
  const rollout = await left("b", { durationMs: 62_000, outputs: { outcome: "SUCCEEDED", report } });
  const { exitCode, outputs, summary, stdout } = await run(
    { stage: "success", "roll-out": "success" },
    { stage, "roll-out": rollout },
  );
  expect(exitCode, stdout).toBe(0);
  expect(outputs.verdict).toBe("live");
  expect(summary.split("\n")[0]).toBe("## ✅ `11111111` of `shop` serves everybody");
  expect(summary).toContain("| Since | 2026-11-28 12:01:01 UTC |");
  expect(summary).toContain(
    "[`8f2c1d3`](https://github.example/octo/shop/commit/8f2c1d3e4b5a69788776655443322110ffeeddcc) on `main` started by ada",
  );
  expect(summary).toContain(`\`target: ${OLD}\``);
  expect(summary).toContain(
    "| +1&nbsp;min | 25&nbsp;% | 1&nbsp;of&nbsp;400&nbsp;:&nbsp;0&nbsp;of&nbsp;1,200 |  | ✅ | with 400 requests harm is ruled out |",
  );
  expect(summary).toMatch(/<details><summary>Stage<\/summary>\n\n### Staged `shop`/);
  expect(summary).toMatch(/bar \[0, 25, .*100\]/);
  const result: unknown = JSON.parse(await readFile(outputs["release-result"] ?? "", "utf8"));
  const validate = await schema();
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  expect(result).toMatchObject({
    verdict: { word: "live" },
    origin: { actor: "ada" },
    steps: { stage: { durationMs: 900 }, "take-back": { conclusion: "" } },
  });
});

test("who approved, from version to version, how long, and which digests", async () => {
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
  const preflight = await left("p", { outputs: { "approved-by": "grace", approval: "`grace` approved" } });
  const { summary, outputs } = await run(
    { preflight: "success", stage: "success" },
    { preflight, stage: await left("a", staged) },
    `release=${digest("a")}\nsettings=${digest("b")}\nplan=*`,
  );
  expect(summary).toContain("| Version | `22222222` → `11111111`, at [its own address](");
  expect(summary).toMatch(/\| Approval \| `grace` approved \|/i);
  expect(summary).toMatch(/\| Took \| \d/);
  expect(summary).toContain("| Digests | release `sha256:aaaaaaaaaaaa…`, settings `sha256:bbbbbbbbbbbb…` |");
  const result: unknown = JSON.parse(await readFile(outputs["release-result"] ?? "", "utf8"));
  const validate = await schema();
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  expect(result).toHaveProperty("digests", { release: digest("a"), settings: digest("b") });
});

test("a digest that is none is refused", async () => {
  expect((await run({ stage: "success" }, {}, "release=latest")).stdout).toMatch(/`digests` says `release=latest`/);
});

test("a step that was killed left nothing: what serves is not made up", async () => {
  const stage = await left("a", staged);
  const { outputs, summary } = await run({ stage: "success", "roll-out": "cancelled" }, { stage, "roll-out": "" });
  expect(outputs.verdict).toBe("unknown");
  expect(summary).toContain('The step "Roll out" was cancelled or took too long.');
  expect(summary).toContain("janitor.yml");
});

test.each<[string, object | string]>([
  ["half a file", '{"outputs": {"version-'],
  ["another kind of file", "[1, 2]"],
  ["nothing in it", {}],
])("a result that is %s tells nothing", async (_, content) => {
  const { exitCode, outputs, summary } = await run({ stage: "success" }, { stage: await left("a", content) });
  expect(exitCode).toBe(0);
  expect(outputs.verdict).toBe("unknown");
  expect(summary).toMatch(/^## ❔ What serves now was not written down: look at `shop`$/m);
});

test("what a step says means nothing in Markdown", async () => {
  const failure = {
    reason: "checks-failed",
    message: "<img src=x> @ada | **bold**\n## Released",
    hint: "answer: ## Fine",
  };
  const smoke = await left("b", { durationMs: 5, outputs: {}, failure });
  const back = await left("c", { durationMs: 5, outputs: { changed: true, "health-after": "healthy" } });
  const results = { stage: await left("a", staged), "smoke-test": smoke, "take-back": back };
  const { summary } = await run({ stage: "success", "smoke-test": "failure", "take-back": "success" }, results);
  expect(summary.match(/^#+ .*$/gm)).toEqual(["## ↩️ Taken back: `22222222` serves everybody again and answers well"]);
  expect(summary).not.toMatch(/<img|@ada|\*\*bold/);
});

test.each([
  ["outcomes", "ramp=success", /`outcomes` has a line `ramp`.*`stage`, `smoke-test`/],
  ["outcomes", "stage=fine", /`outcomes` says `stage=fine`/],
  ["results", "deploy=/tmp/x", /`results` has a line `deploy`/],
])("`%s` of `%s` is refused", async (name, line, says) => {
  const inputs = { worker: "shop", outcomes: "stage=success", results: "stage=", [name]: line };
  const { exitCode, stdout, outputs } = await runBundle(
    { directory, env: { PATH: process.env.PATH ?? "" } },
    "report",
    { inputs },
  );
  expect(exitCode).toBe(1);
  expect(outputs["failure-reason"]).toBe("invalid-input");
  expect(stdout).toMatch(says);
});

/** Every attack of the table in README.md is held off by a test that exists; and what no bundle can show. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const workflows = join(root, ".github/workflows");
const page = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
const rows = [...page.matchAll(/^\| ([A-Z]\d+) \| .+ \| (.+) \|$/gm)].map(([, row = "", held = ""]) => ({ row, held }));

const count = (letter: string, most: number) => Array.from({ length: most }, (_, n) => `${letter}${n + 1}`);

test("no attack is missing", () => {
  const wanted = [...count("A", 11), ...count("B", 4), ...count("S", 6), "I1", ...count("H", 7)];
  expect(rows.map(({ row }) => row)).toEqual(wanted);
});

describe("is held off by a test that exists", () => {
  test.each(rows)("$row", ({ held }) => {
    const tests = [...held.matchAll(/`([^`]+)` “([^”]+)”/g)];
    expect(tests.length).toBeGreaterThan(0);
    for (const [, file = "", title = ""] of tests)
      expect(readFileSync(join(import.meta.dirname, file), "utf8"), file).toContain(title);
  });
});

interface Job {
  "runs-on"?: string;
  uses?: string;
  environment?: unknown;
  with?: Record<string, string>;
  steps?: { uses?: string; with?: Record<string, string> }[];
}

const jobsOf = (file: string) =>
  Object.values(
    (parse(readFileSync(join(workflows, file), "utf8"), { merge: true }) as { jobs: Record<string, Job> }).jobs,
  );

test("A10: no job with a token runs where a build does, unless it is told to", () => {
  const [prepare, release] = [jobsOf("worker.yml")].flatMap((jobs) => [
    jobs.find(({ uses }) => uses?.endsWith("_prepare.yml")),
    jobs.find(({ uses }) => uses?.endsWith("_release.yml")),
  ]);
  expect(prepare?.with).toMatchObject({
    "runs-on": "${{ inputs.runs-on }}",
    "validate-runs-on": "${{ inputs.release-runs-on }}",
  });
  expect(release?.with?.["runs-on"]).toBe("${{ inputs.release-runs-on }}");
  // What a machine that outlives its job means stands where people look for it.
  expect(readFileSync(join(root, "SECURITY.md"), "utf8")).toMatch(/persistent self-hosted machine a build can leave/);
});

test("A10: the job with the token neither checks out nor installs nor builds", () => {
  for (const file of ["_release.yml", "janitor.yml", "rollback.yml"]) {
    const gated = jobsOf(file).filter(({ environment }) => environment !== undefined);
    expect(gated.length, file).toBeGreaterThan(0);
    for (const { uses = "" } of gated.flatMap(({ steps = [] }) => steps))
      expect(uses, file).not.toMatch(/actions\/(checkout|setup-|cache)/);
  }
});

test("H4: what is released is attested, and so is the list of what it is made of", () => {
  const steps = jobsOf(".release.yml").flatMap(({ steps = [] }) => steps);
  const attested = steps.filter(({ uses }) => uses?.startsWith("actions/attest@"));
  expect(attested.map((step) => [step.with?.["subject-path"], step.with?.["predicate-type"]])).toEqual([
    ["dist/**/*.js", undefined],
    ["dist/**/*.js", "https://cyclonedx.org/bom"],
  ]);
});

test("H7: every file has an owner", () => {
  expect(readFileSync(join(root, ".github/CODEOWNERS"), "utf8")).toMatch(/^\* @\S+/m);
});

test("every file of this folder that holds attacks is named in SECURITY.md or README.md", () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
  const said = page + readFileSync(join(root, "SECURITY.md"), "utf8");
  expect(tests.filter((name) => !said.includes(name))).toEqual([]);
});

test("A11: what reviewers are shown, and what is compared with it, comes from jobs that run no code of the caller's", () => {
  const read = (file: string) =>
    parse(readFileSync(join(workflows, file), "utf8"), { merge: true }) as { jobs: Record<string, Job> };
  const { prepare: _, ...called } = read("worker.yml").jobs;
  const shown = ["plan-digest", "fingerprint", "planned-at", "planned-destructive", "plan-summary"];
  for (const name of shown) expect(called.release?.with?.[name], name).toMatch(/^\$\{\{ needs\.plan\.outputs\.[\w-]+ /);
  expect(called.release?.with?.["approved-digest"]).toBe("${{ inputs.plan-digest }}");
  for (const file of ["_plan.yml", "_release.yml"])
    for (const { steps = [] } of Object.values(read(file).jobs))
      for (const { uses = "", ...step } of steps) {
        expect(step, `${file}: ${uses}`).not.toHaveProperty("run");
        expect(uses).toMatch(/^(\$\/actions\/|actions\/(download|upload)-artifact@[0-9a-f]{40})/);
      }
});

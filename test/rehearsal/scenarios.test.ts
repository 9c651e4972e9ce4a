import { beforeAll, expect, test, vi } from "vitest";
import { scenarios } from "../../local/rehearse/workflows.ts";
import { thorough, variations } from "../world/thorough.ts";
import { type Json, type Rehearsed, rehearseCommand } from "./command.ts";

// All of them take about two minutes on an idle machine with two cores, these a third of it; several times as much on a
// busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 900_000 });

/** The ways a release ends; `npm run rehearse -- --scenario all` plays all of them, and so does `npm run test:all`. */
const MAIN = [
  "good",
  "first",
  "broken-bundle",
  "bad-release",
  "hostile-build",
  "throws",
  "lost-answer",
  "api-429",
  "told",
];
const played = scenarios.filter(({ name, pending }) => pending === undefined && (thorough || MAIN.includes(name)));

let rehearsed: Rehearsed;
beforeAll(async () => {
  rehearsed = await rehearseCommand("--parallel", "2", ...played.flatMap(({ name }) => ["--scenario", name]));
});

test("each of them is a scenario", () => {
  expect(MAIN.filter((name) => scenarios.every((scenario) => scenario.name !== name))).toEqual([]);
});

function document(name: string): Json {
  const found = rehearsed.all.find(({ scenario }) => scenario === name);
  if (found === undefined) throw new Error(`${name} was not rehearsed:\n${rehearsed.stdout}\n${rehearsed.stderr}`);
  return found;
}

const worker = (json: Json) => Object.values(json.cloudflare.workers)[0];
const release = (json: Json) => json.jobs.find(({ name }) => name.startsWith("deploy / Release / Release"));
const step = (json: Json, name: string) => release(json)?.steps.find((candidate) => candidate.name === name);

test.each(played.map(({ name, title }) => [name, title]))("%s: %s", (name) => {
  const { expectations, asExpected } = document(name);
  expect(expectations.filter(({ holds }) => !holds)).toEqual([]);
  expect(asExpected).toBe(true);
  expect(expectations.length).toBeGreaterThanOrEqual(3);
});

test("messages are told in JSON as the services got them", () => {
  const { notifications } = document("told");
  expect(notifications.map(({ channel }) => channel).sort()).toEqual([
    "discord",
    "slack",
    "slack-token",
    "teams",
    "webhook",
    "webhook",
  ]);
  for (const { body } of notifications) expect(JSON.parse(body)).toBeTypeOf("object");
  expect(document("good").notifications).toEqual([]);
});

test("the command ends with status 0 when all went as expected", () => {
  expect({ exitCode: rehearsed.exitCode, stderr: rehearsed.stderr }).toMatchObject({ exitCode: 0 });
});

// What follows is read from the numbers themselves, not from the scenarios' own words.

test("a bad release costs no visitor a request, and is never seen", () => {
  for (const name of ["bad-release", "broken-bundle", ...variations("smoke-fails", "wrong-version")]) {
    const { visitors, conclusion, github } = document(name);
    expect({ name, conclusion, failed: visitors.failed }).toEqual({ name, conclusion: "failure", failed: 0 });
    expect(visitors.requests).toBeGreaterThan(100);
    expect(Object.keys(visitors.byVersion)).toEqual([worker(document(name))?.deployment[0]?.versionId]);
    expect(github.deployments).toMatchObject([{ environment: "production", state: "failure" }]);
  }
});

test("a release is told in one summary, and the verdict comes first", () => {
  // What the plan stopped was no release: nobody was asked, and its own summary says why.
  const begun = rehearsed.all.filter(({ github }) => github.deployments.length > 0);
  expect(begun.length).toBeGreaterThanOrEqual(rehearsed.all.length - 1);
  const verdicts = Object.fromEntries(
    begun.map(({ scenario, github }) => {
      const told = github.summaries.filter(({ job }) => job.startsWith("deploy / Release / Release"));
      expect({ scenario, summaries: told.length }).toEqual({ scenario, summaries: 1 });
      expect(told[0]?.markdown.match(/^#{1,6} /gm)?.[0]).toBe("## ");
      return [scenario, told[0]?.markdown.split("\n")[0]];
    }),
  );
  expect(verdicts.good).toMatch(/^## ✅ `[0-9a-f]{8}` of `hello-worker` serves everybody$/);
  expect(verdicts["bad-release"]).toMatch(/^## ↩️ Taken back: `[0-9a-f]{8}` serves everybody again and answers well$/);
  expect(verdicts.throws).toMatch(/^## ↩️ Taken back: /);
});

test("whatever went wrong, one version serves everything in the end", () => {
  for (const json of rehearsed.all) {
    expect({ scenario: json.scenario, deployment: worker(json)?.deployment }).toEqual({
      scenario: json.scenario,
      deployment: [{ versionId: expect.any(String), percentage: 100 }],
    });
  }
});

test("what only users can meet costs what it must, and the bound stands beside the measured number", () => {
  for (const name of ["throws", ...variations("slow-burn", "bad-on-cutover")]) {
    const { visitors, measured } = document(name);
    expect(visitors.failed).toBeGreaterThan(0);
    expect(measured.cost).toMatch(new RegExp(`^${visitors.failed} visitor requests failed; .* % × \\d+/s × [\\d.]+ s`));
  }
});

test("the chain stays far below the limit of the API", () => {
  for (const { scenario, cloudflare } of rehearsed.all) {
    expect({ scenario, few: cloudflare.requests <= 90 }).toEqual({ scenario, few: true });
  }
});

test("a good release: tested, rolled out, tested again, recorded", () => {
  const json = document("good");
  const steps = release(json)?.steps.filter(({ conclusion }) => conclusion === "success");
  expect(steps?.map(({ name }) => name)).toEqual([
    "Take over",
    "Preflight",
    "Stage",
    "Smoke test",
    "Roll out",
    "Smoke test as users",
    "Report",
    "Keep the record",
    "Post Roll out",
  ]);
  expect(step(json, "Take back")?.conclusion).toBe("skipped");
  expect(json.github.deployments).toEqual([
    { environment: "production", state: "success", environmentUrl: expect.stringMatching(/^https:\/\/hello-worker\./) },
  ]);
  const [after] = worker(json)?.deployment ?? [];
  expect(json.visitors.byVersion[after?.versionId ?? ""]?.requests).toBeGreaterThan(10);
});

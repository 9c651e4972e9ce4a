/** Strangers' projects, from commit to live with README's quick start, and a bad release of each. */
import { expect, test, vi } from "vitest";
import { rehearseCommand } from "../rehearsal/command.ts";
import { fetching, openYard, PROJECTS, patient, SMALL, settle } from "./yard.ts";

// Half a minute each on an idle machine, for those with packages of their own several minutes on a busy one.
vi.setConfig({ testTimeout: 1_800_000 });

/** What each is rehearsed with: nobody can ask a Worker that only a cron invokes. */
const SCENARIOS: Record<string, string[]> = { "cron-only": ["good", "cron-fails"] };
/** These take their turn in every run of all tests; the others in the long ones. */
const ALWAYS = [
  ["two-workers", "bad-release"],
  ["cron-only", "good"],
];

async function rehearse(name: string, scenarios: string[]): Promise<void> {
  await using yard = await openYard();
  const root = await settle(name, yard.directory);
  const chosen = ["--scenario", scenarios.join(",")];
  const { exitCode, stdout, stderr, all } = await rehearseCommand("--caller", root, ...chosen);
  expect(exitCode, stdout + stderr).toBe(0);
  expect(all.map(({ scenario }) => scenario)).toEqual(scenarios);
  for (const { scenario, asExpected, conclusion, visitors, cloudflare } of all) {
    const good = scenario === "good";
    expect({ scenario, asExpected, conclusion, failed: visitors.failed }).toEqual({
      ...{ scenario, asExpected: true, conclusion: good ? "success" : "failure", failed: 0 },
    });
    // What serves in the end is alone, and visitors met it and what served before, if the release was good.
    for (const { deployment } of Object.values(cloudflare.workers))
      expect(deployment).toMatchObject([{ percentage: 100 }]);
  }
}

test.each(ALWAYS)("%s: %s", (name, scenario) => rehearse(name, [scenario]));

test.runIf(patient).each(Object.keys(SMALL))("%s, without a network", (name) =>
  rehearse(name, SCENARIOS[name] ?? ["good", "bad-release"]),
);

test.runIf(fetching).each(PROJECTS.filter((name) => SMALL[name] === undefined))("%s, with its own packages", (name) =>
  rehearse(name, ["good", "bad-release"]),
);

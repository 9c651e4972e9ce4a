import type { Expectation, Outcome } from "./scenarios/scenario.ts";

/** The run ends so. */
export function concludes(conclusion: Outcome["result"]["conclusion"]): Expectation {
  return {
    title: `the run ends as ${conclusion}`,
    check: ({ result }) => (result.conclusion === conclusion ? undefined : `it ended as ${result.conclusion}`),
  };
}

/** Enough people came for "nobody noticed" to mean something, and nobody noticed. */
export const noVisitorFails: Expectation = {
  title: "not one visitor request fails",
  check({ visitors }) {
    if (visitors.requests < 50) return `only ${visitors.requests} requests were made`;
    const first = visitors.failures[0];
    if (first === undefined) return undefined;
    return `${visitors.failed} of ${visitors.requests} failed; the first: ${first.reason} at ${first.at} ms`;
  },
};

/** One version that was not there before serves everything, and visitors have seen it. */
export const newVersionServes: Expectation = {
  title: "the new version serves 100 % and visitors reach it",
  check({ before, after, visitors }) {
    const active = after.deployment[0];
    if (active === undefined || active.percentage !== 100) return `active: ${describe(after)}`;
    if (before.deployment.some(({ versionId }) => versionId === active.versionId))
      return "the old version still serves";
    const seen = visitors.byVersion[active.versionId]?.requests ?? 0;
    return seen > 0 ? undefined : `no visitor was answered by ${active.versionId}`;
  },
};

/** Production is what it was. */
export const oldVersionServes: Expectation = {
  title: "the old version still serves 100 %, and nobody saw another",
  check({ before, after, visitors }) {
    if (describe(before) !== describe(after)) return `active: ${describe(after)}, before: ${describe(before)}`;
    const others = Object.keys(visitors.byVersion).filter((id) => id !== before.deployment[0]?.versionId);
    return others.length === 0 ? undefined : `visitors were answered by ${others.join(", ")}`;
  },
};

/** Exactly so many versions and deployments were added. */
export function adds(added: { versions: number; deployments: number }): Expectation {
  const count = (number: number, noun: string) => `${number} new ${noun}${number === 1 ? "" : "s"}`;
  return {
    title: `exactly ${count(added.versions, "version")} and ${count(added.deployments, "deployment")}`,
    check({ before, after }) {
      const versions = after.versions - before.versions;
      const deployments = after.deployments - before.deployments;
      if (versions === added.versions && deployments === added.deployments) return undefined;
      return `${count(versions, "version")}, ${count(deployments, "deployment")}`;
    },
  };
}

/** The named step is the one that fails, and an error annotation has these words. */
export function failsAt(step: string, words: RegExp): Expectation {
  return {
    title: `step "${step}" fails and says why`,
    check({ result }) {
      const failed = result.jobs.flatMap(({ steps }) => steps).find(({ conclusion }) => conclusion === "failure");
      if (failed?.name !== step) return failed === undefined ? "no step failed" : `step "${failed.name}" failed`;
      const messages = result.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
      return messages.some((message) => words.test(message)) ? undefined : `it says: ${messages.join(" | ")}`;
    },
  };
}

/** GitHub's own record of the environment ends in this state. */
export function deploymentIs(state: string): Expectation {
  return {
    title: `GitHub shows the deployment as ${state}`,
    check({ worlds }) {
      const last = worlds.github.repository.deployments.at(-1)?.statuses.at(-1)?.state;
      return last === state ? undefined : `it shows ${last ?? "none"}`;
    },
  };
}

/** The faults were really met: without this, a scenario could pass because nothing went wrong. */
export const faultsWereMet: Expectation = {
  title: "what was to go wrong did go wrong",
  check({ worlds }) {
    const left = worlds.cloudflare.faults.length + worlds.github.faults.length;
    return left === 0 ? undefined : `${left} of the prepared faults never came up`;
  },
};

function describe({ deployment }: Outcome["after"]): string {
  return deployment.map(({ versionId, percentage }) => `${percentage} % ${versionId}`).join(", ") || "nothing";
}

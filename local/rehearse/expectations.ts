import type { Expectation, Outcome } from "./scenarios/scenario.ts";
import { callsDuring, exposure, moves, output, way } from "./witness.ts";

/** The run ends so. */
export function concludes(conclusion: Outcome["result"]["conclusion"]): Expectation {
  return {
    title: `the run ends as ${conclusion}`,
    check: ({ result }) => (result.conclusion === conclusion ? undefined : `it ended as ${result.conclusion}`),
  };
}

/** Enough people came for "nobody noticed" to mean something, and nobody noticed. */
export const noVisitorFails: Expectation = noneFails(50);

/** Nobody noticed, of so many visits at least. */
export function noneFails(least: number): Expectation {
  return { title: "not one visitor request fails", check: (outcome) => failures(outcome, least) };
}

function failures({ visitors }: Outcome, least: number): string | undefined {
  if (visitors.requests < least) return `only ${visitors.requests} requests were made`;
  const first = visitors.failures[0];
  if (first === undefined) return undefined;
  return `${visitors.failed} of ${visitors.requests} failed; the first: ${first.reason} at ${first.at} ms`;
}

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

/** Production is what it was, and nothing is attached to it any more. */
export const oldVersionServes: Expectation = {
  title: "the old version serves 100 %, alone",
  check: ({ before, after }) =>
    describe(before) === describe(after) ? undefined : `active: ${describe(after)}, before: ${describe(before)}`,
};

/** Not one visitor was answered by anything but the old version. */
export const nobodyMeetsIt: Expectation = {
  title: "nobody saw another version",
  check({ before, visitors }) {
    const others = Object.keys(visitors.byVersion).filter((id) => id !== before.deployment[0]?.versionId);
    return others.length === 0 ? undefined : `visitors were answered by ${others.join(", ")}`;
  },
};

/** The release is one version, uploaded once, and its way is exactly this: one deployment each. */
export function goes(...expected: string[]): Expectation {
  return {
    title: `one new version, and its way is exactly ${expected.join(" → ") || "none"}`,
    check(outcome) {
      const versions = outcome.after.versions - outcome.before.versions;
      const seen = way(outcome);
      if (versions === 1 && seen.join() === expected.join()) return undefined;
      return `${versions} new versions, ${seen.join(" → ") || "no deployment"}`;
    },
  };
}

/** Whatever the strategy: one version, tested at 0 %, with a share that only ever rises, alone in the end. */
export const rises: Expectation = {
  title: "one new version begins at 0 %, only ever gets more, and is alone in the end",
  check(outcome) {
    const versions = outcome.after.versions - outcome.before.versions;
    const shares = moves(outcome).map(({ share }) => share ?? -1);
    const falls = shares.some((share, index) => share < (shares[index - 1] ?? 0));
    const fine = versions === 1 && shares[0] === 0 && !falls && way(outcome).at(-1) === "alone";
    return fine ? undefined : `${versions} new versions, ${way(outcome).join(" → ") || "no deployment"}`;
  },
};

/** Nothing was uploaded and nothing deployed. */
export const nothingChanges: Expectation = {
  title: "no version and no deployment is added",
  check({ before, after }) {
    const versions = after.versions - before.versions;
    const deployments = after.deployments - before.deployments;
    return versions + deployments === 0 ? undefined : `${versions} versions, ${deployments} deployments`;
  },
};

/** How the rollout says it ended. */
export function rolloutEnds(wanted: string): Expectation {
  return {
    title: `the release ends as ${wanted}`,
    check: (outcome) => {
      const seen = output(outcome, "outcome");
      return seen === wanted ? undefined : `it ended as ${seen ?? "nothing"}`;
    },
  };
}

/** The step used no more calls of Cloudflare's API than this. */
export function callsAtMost(limit: number, step = "Roll out"): Expectation {
  return {
    title: `step "${step}" needs at most ${limit} calls of the API`,
    check(outcome) {
      const calls = callsDuring(outcome, step).length;
      return calls > 0 && calls <= limit ? undefined : `it made ${calls}`;
    },
  };
}

/** The named step of the release is the only one that fails, and an error annotation has these words. */
export function failsAt(step: string, words: RegExp): Expectation {
  return {
    title: `step "${step}" fails, no other does, and it says why`,
    check({ runs: [result] }) {
      const steps = result?.jobs.flatMap((job) => job.steps) ?? [];
      const failed = steps.filter(({ conclusion }) => conclusion === "failure").map(({ name }) => name);
      if (failed.join() !== step) return failed.length === 0 ? "no step failed" : `failed: ${failed.join(", ")}`;
      const messages = result?.annotations.filter(({ level }) => level === "error").map(({ message }) => message) ?? [];
      return messages.some((message) => words.test(message)) ? undefined : `it says: ${messages.join(" | ")}`;
    },
  };
}

/** A step that has nothing to do does not run. */
export function skips(step: string): Expectation {
  return {
    title: `step "${step}" does not run`,
    check({ runs: [result] }) {
      const found = result?.jobs.flatMap(({ steps }) => steps).find(({ name }) => name === step);
      return found?.conclusion === "skipped" ? undefined : `it ended as ${found?.conclusion ?? "missing"}`;
    },
  };
}

/** The step that takes a failed release back finds nothing to do, and says why. */
export function leaves(why: RegExp): Expectation {
  return {
    title: `nothing is taken back: ${why.source}`,
    check({ runs: [result] }) {
      const words = result?.annotations.map(({ message }) => message) ?? [];
      const said = words.find((message) => message.startsWith("Nothing is taken back: "));
      return said !== undefined && why.test(said) ? undefined : `it said ${said ?? "nothing about it"}`;
    },
  };
}

/** An error annotation with these words stands at a line of a file of the caller's repository. */
export function annotates(file: string, line: number, words: RegExp): Expectation {
  return {
    title: `the error stands at ${file}, line ${line}`,
    check({ result }) {
      const places = result.annotations.filter(({ level, message }) => level === "error" && words.test(message));
      if (places.some((place) => place.file === file && place.line === line)) return undefined;
      return `it stands at ${places.map((place) => `${place.file ?? "no file"}:${place.line ?? 0}`).join(", ") || "nowhere"}`;
    },
  };
}

/** A job summary has these words. */
export function summarizes(words: RegExp): Expectation {
  return {
    title: `the summary says so (${words.source})`,
    check: ({ result }) => (result.summaries.some(({ markdown }) => words.test(markdown)) ? undefined : "it does not"),
  };
}

/** The old version is alone again so soon after the last share was given, ms. */
export function takenBackWithin(ms: number): Expectation {
  return {
    title: `it is taken back within ${ms} ms`,
    check(outcome) {
      const last = exposure(outcome).at(-1);
      if (last === undefined) return "it never had any traffic";
      return last.to - last.from <= ms ? undefined : `it took ${last.to - last.from} ms`;
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

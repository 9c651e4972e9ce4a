import type { Expectation, Outcome } from "./scenario.ts";
import { callsDuring } from "./witness.ts";

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

function failures({ visitors, urls }: Outcome, least: number): string | undefined {
  if (urls.length === 0) return undefined;
  if (visitors.requests < least) return `only ${visitors.requests} requests were made`;
  const first = visitors.failures[0];
  if (first === undefined) return undefined;
  return `${visitors.failed} of ${visitors.requests} failed; the first: ${first.reason} at ${first.at} ms`;
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
      if (new Set(failed).size !== 1 || failed[0] !== step)
        return failed.length === 0 ? "no step failed" : `failed: ${failed.join(", ")}`;
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

/** An error annotation with these words stands at a line of a file that lies beside the caller's slipway.yml. */
export function annotates(file: string, line: number, words: RegExp): Expectation {
  return {
    title: `the error stands at ${file}, line ${line}`,
    check({ result, caller }) {
      const places = result.annotations.filter(({ level, message }) => level === "error" && words.test(message));
      if (places.some((place) => place.file === caller.beside(file) && place.line === line)) return undefined;
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

/** What was stopped before anybody was asked is no deployment. */
export const noDeployment: Expectation = {
  title: "GitHub shows no deployment: nobody was asked to approve one",
  check({ worlds }) {
    const { length } = worlds.github.repository.deployments;
    return length === 0 ? undefined : `it shows ${length}`;
  },
};

/** GitHub has one record of the release, with its address: no test, plan or message makes another that looks like one. */
export const oneRecord: Expectation = {
  title: "GitHub has exactly one deployment of the release, with the address at which it answers",
  check({ worlds, caller, urls }) {
    const { deployments } = worlds.github.repository;
    const wanted = new Set(caller.targets.map(({ environment }) => environment)).size;
    if (deployments.length !== wanted)
      return `it has ${deployments.length}: ${deployments.map(({ environment, task }) => `${task} to ${environment}`).join(", ")}`;
    const last = deployments.at(-1)?.statuses.at(-1);
    // One that was rejected never came to an address.
    const bare = urls.length > 0 && last?.state === "success" && last.environmentUrl === "";
    return bare ? "its last status has no address" : undefined;
  },
};

/** The faults were really met: without this, a scenario could pass because nothing went wrong. */
export const faultsWereMet: Expectation = {
  title: "what was to go wrong did go wrong",
  check({ worlds }) {
    const left = worlds.cloudflare.faults.length + worlds.github.faults.length;
    return left === 0 ? undefined : `${left} of the prepared faults never came up`;
  },
};

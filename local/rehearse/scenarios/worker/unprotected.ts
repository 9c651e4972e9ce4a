import type { WorkerScenario } from "./contract.ts";
import { stopsBefore } from "./stopped.ts";

/** A name that is misspelt, or rules that somebody removed: GitHub runs the job without asking anybody. */
export const unprotected: WorkerScenario = {
  name: "unprotected",
  title: "slipway.yml says that reviewers let it go, and the environment at GitHub has none: nothing is released.",
  example: "hello-worker",
  running: true,
  settings: { gates: { approval: "reviewers" } },
  faults({ github }) {
    for (const environment of github.repository.environments.values()) environment.reviewers = [];
  },
  expectations: stopsBefore("unprotected", /has no required reviewers, and slipway\.yml says that it has/),
};

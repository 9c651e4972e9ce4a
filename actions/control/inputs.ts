import { timeout } from "../../src/action/inputs/duration.ts";
import { invalid } from "../../src/action/inputs/invalid.ts";
import { secret } from "../../src/action/inputs/secret.ts";
import { shares } from "../../src/action/inputs/steps.ts";
import { oneOf, required } from "../../src/action/inputs/text.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { LOGIN, WORDS } from "../../src/record/word.ts";

/** The action's inputs, and who started the run. Durations in ms. */
export function readInputs() {
  const { id, repository, server } = readWorkflow();
  const by = process.env.GITHUB_TRIGGERING_ACTOR || process.env.GITHUB_ACTOR || "";
  return {
    word: oneOf("word", WORDS),
    worker: required("worker"),
    environment: required("environment"),
    share: oneShare("share"),
    token: secret("github-token"),
    timeoutMs: timeout("timeout"),
    ...{ id, repository, server },
    /** Undefined where nobody is named, or somebody who cannot be one. */
    by: LOGIN.test(by) ? by : undefined,
  };
}

export type Inputs = ReturnType<typeof readInputs>;

function oneShare(name: string): number | undefined {
  const [share, ...more] = shares(name, 100);
  if (more.length > 0) throw invalid(name, "names several shares", "Name the one that the rollout has now.");
  return share;
}

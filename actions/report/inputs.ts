import { invalid } from "../../src/action/inputs/invalid.ts";
import { pairs } from "../../src/action/inputs/pairs.ts";
import { optionalSecret } from "../../src/action/inputs/secret.ts";
import { optional, required } from "../../src/action/inputs/text.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { type Conclusion, type StepName, TITLES } from "../../src/outcome/step.ts";
import type { Origin } from "../../src/outcome/summary.ts";

const CONCLUSIONS: readonly Conclusion[] = ["success", "failure", "cancelled", "skipped", ""];

/** The action's inputs. */
export function readInputs() {
  const { server, repository, commit, id } = readWorkflow();
  const { GITHUB_REF_NAME: ref, GITHUB_TRIGGERING_ACTOR: restarted, GITHUB_ACTOR: started } = process.env;
  const origin: Origin = {
    repositoryUrl: repository && `${server}/${repository}`,
    commit,
    ref: ref || undefined,
    actor: restarted || started || undefined,
    runId: id,
  };
  return {
    worker: required("worker"),
    environment: optional("environment"),
    outcomes: perStep("outcomes", isConclusion, "Write how it ended, e.g. `stage=${{ steps.deploy.outcome }}`."),
    results: perStep("results", (_): _ is string => true, "Write its output `result`."),
    origin,
    githubToken: optionalSecret("github-token"),
    repository,
  };
}

export type Inputs = ReturnType<typeof readInputs>;

const isConclusion = (value: string): value is Conclusion => CONCLUSIONS.includes(value as Conclusion);

/** One value for each step that is named; a step that is not named never ran. */
function perStep<T extends string>(name: string, is: (value: string) => value is T, hint: string) {
  const given = new Map<StepName, T>();
  for (const [step, value = ""] of pairs(name)) {
    if (!Object.hasOwn(TITLES, step))
      throw invalid(
        name,
        `has a line \`${step}\``,
        `Steps are ${Object.keys(TITLES)
          .map((one) => `\`${one}\``)
          .join(", ")}.`,
      );
    if (!is(value)) throw invalid(name, `says \`${step}=${value}\``, hint);
    given.set(step as StepName, value);
  }
  return given;
}

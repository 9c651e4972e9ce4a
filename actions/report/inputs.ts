import { invalid } from "../../src/action/inputs/invalid.ts";
import { pairs } from "../../src/action/inputs/pairs.ts";
import { optionalSecret } from "../../src/action/inputs/secret.ts";
import { optional, required } from "../../src/action/inputs/text.ts";
import { DIGESTED, type Digests } from "../../src/outcome/digests.ts";
import { readOrigin } from "../../src/outcome/origin.ts";
import { type Conclusion, type StepName, TITLES } from "../../src/outcome/step.ts";

const CONCLUSIONS: readonly Conclusion[] = ["success", "failure", "cancelled", "skipped", ""];

/** The action's inputs. */
export function readInputs() {
  const origin = readOrigin(process.env);
  return {
    worker: required("worker"),
    environment: optional("environment"),
    outcomes: perStep("outcomes", isConclusion, "Write how it ended, e.g. `stage=${{ steps.deploy.outcome }}`."),
    results: perStep("results", (_): _ is string => true, "Write its output `result`."),
    digests: readDigests("digests"),
    origin,
    githubToken: optionalSecret("github-token"),
    repository: process.env.GITHUB_REPOSITORY || undefined,
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

/** What was released, by name; what nobody has (empty, or `*`) is left out. */
function readDigests(name: string): Digests {
  const digests: Record<string, string> = {};
  for (const [what, digest = ""] of pairs(name)) {
    if (!DIGESTED.includes(what as (typeof DIGESTED)[number]))
      throw invalid(
        name,
        `has a line \`${what}\``,
        `Write lines of ${DIGESTED.map((one) => `\`${one}\``).join(", ")}.`,
      );
    if (digest === "" || digest === "*") continue;
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
      throw invalid(name, `says \`${what}=${digest}\``, "A digest is `sha256:` and 64 hex digits.");
    digests[what] = digest;
  }
  return digests;
}

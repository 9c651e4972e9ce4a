import { pairs } from "../../src/action/inputs/pairs.ts";
import { UserError } from "../../src/errors.ts";
import { type ReleaseOutcomes, whyNotTakenBack } from "../../src/worker/take-back.ts";
import { type Inputs, readInputs } from "./inputs.ts";

/** What is asked for: a rollback, or nothing, because the release that failed left nothing to be taken back. */
export type Request = Inputs | { nothing: string };

/** The inputs. After a release that got nowhere most of them are empty: they are read only if there is something to do. */
export function readRequest(): Request {
  const lines = new Map(pairs("release-outcomes"));
  const nothing = lines.size === 0 ? undefined : whyNotTakenBack(parseOutcomes(lines));
  return nothing === undefined ? readInputs() : { nothing };
}

const NAMES = ["version-id", "previous-version-id", "immediate", "outcome", "failure-reason"];

/** What the steps of a release told, from `name=value` lines; an empty value means that a step did not tell it. */
export function parseOutcomes(lines: Map<string, string | undefined>): ReleaseOutcomes {
  const unknown = [...lines.keys()].find((name) => !NAMES.includes(name));
  if (unknown !== undefined || lines.size < NAMES.length) {
    const what = unknown === undefined ? "lacks lines" : `has a line \`${unknown}\``;
    throw new UserError(`Input \`release-outcomes\` ${what}.`, {
      hint: `Write a line \`name=value\` for each of ${NAMES.map((name) => `\`${name}\``).join(", ")}.`,
      reason: "invalid-input",
    });
  }
  const told = (name: string) => lines.get(name) || undefined;
  const immediate = told("immediate");
  return {
    versionId: told("version-id"),
    previousVersionId: told("previous-version-id"),
    immediate: immediate === undefined ? undefined : immediate !== "false",
    rollout: told("outcome"),
    failureReason: told("failure-reason"),
  };
}

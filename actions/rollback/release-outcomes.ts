import { pairs } from "../../src/action/inputs/pairs.ts";
import { type InputReason, UserError } from "../../src/errors.ts";
import { type ReleaseOutcomes, whyNotTakenBack } from "../../src/worker/take-back.ts";

/** Why there is nothing to roll back after a release that failed, from `release-outcomes`; undefined if there is. */
export function nothingToTakeBack(name: "release-outcomes"): string | undefined {
  const lines = new Map(pairs(name));
  return lines.size === 0 ? undefined : whyNotTakenBack(parseOutcomes(lines));
}

const NAMES = ["version-id", "previous-version-id", "immediate", "outcome", "failure-reason"];

/** What the steps of a release told, from `name=value` lines; an empty value means that a step did not tell it. */
export function parseOutcomes(lines: Map<string, string | undefined>): ReleaseOutcomes {
  const unknown = [...lines.keys()].find((name) => !NAMES.includes(name));
  if (unknown !== undefined || lines.size < NAMES.length) {
    const what = unknown === undefined ? "lacks lines" : `has a line \`${unknown}\``;
    throw new UserError<InputReason>(`Input \`release-outcomes\` ${what}.`, {
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

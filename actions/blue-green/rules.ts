import { refused } from "../../src/action/inputs/invalid.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import {
  type Contradictable,
  contradictions,
  pauseRule,
  plannedMs,
  planRule,
  type Refuse,
} from "../../src/settings/slipway/rollout-rules.ts";

/** Inputs that can contradict each other. */
export interface Choices extends Contradictable {
  /** Undefined: all of it was written as inputs. */
  settings: object | undefined;
  versionId: string;
  activeVersionId: string | undefined;
  startFrom: string | undefined;
  versionUrl: string | undefined;
  visits: boolean;
}

/** Throws at what inputs say against each other, in the words of whoever wrote them: as inputs, or in slipway.yml. */
export function refuseContradictions(inputs: Choices): void {
  const name = (key: string) => keyName(inputs, key);
  contradictions(inputs, (key, message, fix) => {
    throw refused(`${name(key)} ${message}.`, fix);
  });
  if (inputs.visits && inputs.identity === "absent-ok" && inputs.versionUrl === undefined)
    throw refused(
      `${name("identity")} is \`absent-ok\`, and the input \`version-url\` is empty.`,
      "Pass the output `version-url` of `deploy-worker` on: the candidate is smoke-tested there. It is empty if the Worker has no preview URLs.",
    );
  versionRules(inputs);
}

/** A key as whoever wrote it knows it, to begin a sentence with. */
export function keyName({ settings }: { settings: object | undefined }, key: string): string {
  return settings === undefined ? `Input \`${key}\`` : `\`rollout.${key}\` in slipway.yml`;
}

/** Throws at a plan that the rollout's time does not hold, its steps filled in by default. */
export function refuseTooLong(
  inputs: Pick<Choices, "settings" | "timeoutMs" | "pauseMs" | "soak">,
  { steps, bakeMs, pauseAt }: Config,
): void {
  const { timeoutMs, pauseMs, soak } = inputs;
  if (soak) return;
  const planMs = plannedMs(steps, bakeMs);
  const refuse: Refuse = (key, message, fix) => {
    throw refused(`${keyName(inputs, key)} ${message}.`, fix);
  };
  planRule({ planMs, timeoutMs }, refuse);
  pauseRule({ pauseAt, pauseMs, steps, planMs, timeoutMs }, refuse);
}

function versionRules({ versionId, activeVersionId, startFrom }: Choices): void {
  if (startFrom !== undefined && activeVersionId !== undefined && startFrom !== activeVersionId) {
    throw refused("Inputs `start-from` and `active-version-id` name different versions.", "Leave one of them out.");
  }
  if (versionId === activeVersionId) {
    throw refused(
      "Inputs `version-id` and `active-version-id` name the same version.",
      "The candidate is the new version, the active one what serves now.",
    );
  }
}

import type { Outputs, Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import { type Confirmed, verdict } from "./confirm.ts";
import type { Inputs } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** Reasons of a rollback that went through, and after which users fare no better. */
export const CONCLUDE_REASONS = ["target-unhealthy"] as const;
export type ConcludeReason = (typeof CONCLUDE_REASONS)[number];

/** What was done, and what is known of it. */
export interface End extends Confirmed {
  plan: Plan;
  inputs: Inputs;
  changed: boolean;
}

/** Says the verdict first. Throws a `UserError` if users fare badly with the version that serves now. */
export function conclude(end: End, run: Run): Outputs {
  const { plan, inputs, changed, aftermath } = end;
  const { target, from } = plan.choice;
  const done = verdict(changed ? "Rolled back" : "Already rolled back", aftermath);
  const what = changed
    ? `\`${inputs.worker}\` went to version ${target.id} from ${from.join(", ")}`
    : `\`${inputs.worker}\` serves version ${target.id} already, nothing was changed`;
  const why = aftermath.says === "" ? "" : ` (${aftermath.says})`;
  const said = `${done}${why}: ${what}; ${how(end)}.`;
  if (aftermath.health !== "unhealthy") {
    run.notice(`${said}${changed ? "" : again(end)}`);
    return { url: plan.url };
  }
  run.publish({ url: plan.url });
  // The release has failed already, and its commit may have brought a check that the version before cannot pass.
  if (inputs.afterRelease) {
    run.warning(`${said} If that check is new with this release, the version before may be as well as ever.`);
    return { url: plan.url };
  }
  throw new UserError<ConcludeReason>(`${said} Users are affected now.`, {
    hint: `${end.proof === undefined ? "Who answered is not proven: the step, run again, looks again. " : ""}Roll forward with a release that is well, or go to an older version: run the rollback again with \`expected-version-id: ${target.id}\`. Data that the version before wrote may be what breaks this one; no rollback takes that back.`,
    reason: "target-unhealthy",
  });
}

function how({ plan, inputs, proof }: End): string {
  if (proof?.named) return `proven at ${plan.url}`;
  if (proof !== undefined) return `proven at ${plan.url}, where nobody names a version that is gone, nor any other`;
  if (inputs.identity !== "required") return "not proven by live requests, as allowed";
  const why = plan.url === undefined ? "there is no address" : `nobody answers at ${plan.url}`;
  return `proven by Cloudflare's list of deployments alone, because ${why}`;
}

function again({ plan, inputs }: End): string {
  if (inputs.target.kind !== "previous-stable") return "";
  return ` If it is bad too, set \`expected-version-id: ${plan.choice.target.id}\`, or name an older version in \`target\`.`;
}

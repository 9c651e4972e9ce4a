import type { Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import type { Deployment } from "../../src/record/deployment.ts";
import { inFlight } from "../../src/rollout/in-flight.ts";
import type { Inputs } from "./inputs.ts";

/** Reasons of a rollout that only a person can end. */
export const HELD_REASONS = ["active-worse"] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

/**
 * A rollout that wrote down that its way back is worse is ended by a person only. Whoever names the target is one, and is
 * warned where it is that way back; `previous-stable` and the step of a release are nobody, and throw a `UserError`.
 */
export function respectHeld(
  { worker, target, afterRelease }: Inputs,
  deployments: readonly Deployment[],
  chosen: string | undefined,
  run: Run,
): void {
  const orphan = inFlight(deployments);
  if (orphan?.halted === undefined) return;
  const { active, candidate, share, halted, deployment } = orphan;
  const held = `The rollout of \`${worker}\` is held at ${share} % (${halted}, deployment ${deployment.id})`;
  const worse = `its active version ${active} was worse than the candidate ${candidate}`;
  if (target.kind === "previous-stable" || afterRelease) {
    throw new UserError<HeldReason>(`${held}: ${worse}, so nobody but a person can say which is better.`, {
      hint: `Nothing was changed. Look at both, then name one as \`target\`: \`${candidate}\` goes on, \`${active}\` goes back.`,
      reason: "active-worse",
    });
  }
  if (chosen === active)
    run.warning(`${held}: ${worse}. It gets all traffic all the same, because \`target\` names it.`);
  else run.info(`${held}: ${worse}. \`target\` decides.`);
}

import type { State, Working } from "../words/states.ts";
import { abort } from "./abort.ts";
import { approval } from "./approval.ts";
import { bake } from "./bake.ts";
import { finalize } from "./finalize.ts";
import { halt } from "./halt.ts";
import { hold, observe } from "./observe.ts";
import { plan } from "./plan.ts";
import { cutover, ramp } from "./ramp.ts";
import { restore } from "./restore.ts";
import { smoke } from "./smoke.ts";
import { stage } from "./stage.ts";
import type { WorkingState } from "./working.ts";

/** Every state that works, in the order in which a rollout may come through. */
export const STATES: Record<Working, WorkingState> = {
  PLAN: plan,
  STAGE: stage,
  SMOKE: smoke,
  APPROVAL: approval,
  RAMP: ramp,
  OBSERVE: observe,
  HOLD: hold,
  CUTOVER: cutover,
  BAKE: bake,
  FINALIZE: finalize,
  ABORT: abort,
  HALT: halt,
  RESTORE: restore,
};

/** What is particular to a state; undefined for one that nothing leaves. */
export function working(state: State): WorkingState | undefined {
  return Object.hasOwn(STATES, state) ? STATES[state as Working] : undefined;
}

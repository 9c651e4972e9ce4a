import { shortId } from "../text/short-id.ts";
import { abort, turnBack } from "./abort.ts";
import { absorb, owner } from "./absorb.ts";
import type { Config } from "./config.ts";
import { finalize } from "./finalize.ts";
import type { Journal } from "./journal.ts";
import { bake, hold, observe } from "./observe.ts";
import type { Observed } from "./observed.ts";
import { plan } from "./plan.ts";
import { ramp } from "./ramp.ts";
import { end, type Scene, type Step, type Tick } from "./scene.ts";
import { approval, smoke, stage } from "./stage.ts";
import { isTerminal, type Working } from "./states.ts";
import { reasonToStop } from "./stop.ts";

const STATES: Record<Working, (journal: Journal, scene: Scene) => Step> = {
  PLAN: plan,
  STAGE: stage,
  SMOKE: smoke,
  APPROVAL: approval,
  RAMP: ramp,
  OBSERVE: observe,
  HOLD: hold,
  CUTOVER: ramp,
  BAKE: bake,
  FINALIZE: finalize,
  ABORT: abort,
};

/**
 * The whole engine. Given what the last action brought and what is remembered, says the one thing to do next.
 *
 * It has no clock and no connection, so the job that loops, the signal handler, the post step and the janitor all call
 * it, and every situation can be tried in a test. In this order, at every tick:
 *
 * 1. Write the news into the journal (`absorb`).
 * 2. Leave if the head of the list is somebody else's: what is not ours is never overwritten.
 * 3. Turn back if there is a reason to: a failure, a cancel or a deadline beats everything that wants to go on.
 * 4. Otherwise do what the state does.
 */
export function tick(observed: Observed, before: Journal, config: Config, now: number): Tick {
  const scene: Scene = { observed, config, now };
  let journal = absorb(observed.news, before, config, now);
  // A state that moves on at once lets the next one decide. No path has more hops than there are states.
  for (let hops = 0; hops <= Object.keys(STATES).length; hops++) {
    if (isTerminal(journal.state)) return { action: { do: "finish" }, journal };
    const step = decide(journal, journal.state, scene);
    if ("action" in step) return step;
    journal = step.next;
  }
  throw new Error(`The rollout does not settle in state ${journal.state}.`);
}

function decide(journal: Journal, state: Working, scene: Scene): Step {
  const head = journal.reading?.deployments[0];
  if (journal.reading !== undefined && state !== "PLAN" && owner(head, journal, scene.config) === "foreign") {
    const says = `deployment ${head === undefined ? "(none)" : shortId(head.id)} is active, and it is not ours`;
    return { next: end(journal, "DRIFTED", scene.now, { reason: "foreign-deployment", says }) };
  }
  const stop = reasonToStop(journal, state, scene);
  if (stop !== undefined) return { next: turnBack(journal, stop, scene) };
  return STATES[state](journal, scene);
}

import { absorb } from "./absorb.ts";
import { drifted } from "./drift.ts";
import { givenUp } from "./give-up.ts";
import { hear } from "./hear.ts";
import { STATES } from "./states/table.ts";
import { type Decision, next, type Situation } from "./states/working.ts";
import { reasonToStop } from "./stop.ts";
import { turnBack } from "./turn-back.ts";
import type { Config } from "./words/config.ts";
import type { Journal } from "./words/journal.ts";
import type { Action, Observed } from "./words/observed.ts";
import { isTerminal, type Working } from "./words/states.ts";

/** One action, and the journal to come back with when it is done. */
export interface Tick {
  action: Action;
  journal: Journal;
}

/**
 * The whole engine. Given what the last action brought and what is remembered, says the one thing to do next.
 *
 * It has no clock and no connection, so the job that loops, the signal handler, the post step and the janitor all call
 * it, and every situation can be tried in a test. In this order, at every tick:
 *
 * 1. Write the news into the journal (`absorb`), and what people said (`hear`).
 * 2. Leave if the head of the list is somebody else's: what is not ours is never overwritten. Leave too if the list will
 *    not be read any more.
 * 3. Turn back if there is a reason to: a failure, a cancel or a deadline beats everything that wants to go on.
 * 4. Otherwise do what the state does.
 */
export function tick(observed: Observed, before: Journal, config: Config, now: number): Tick {
  const situation: Situation = { observed, config, now };
  let journal = hear(observed.controls, absorb(observed.news, before, config, now), config, now);
  // A state that moves on at once lets the next one decide. No path has more hops than there are states.
  for (let hops = 0; hops <= Object.keys(STATES).length; hops++) {
    if (isTerminal(journal.state)) return { action: { do: "finish" }, journal };
    const decision = decide(journal, journal.state, situation);
    if (decision.kind === "act")
      return { action: decision.action, journal: asking(decision.journal, decision.action, now) };
    journal = decision.kind === "next" ? decision.journal : turnBack(decision.journal, decision.why, situation);
  }
  throw new Error(`The rollout moves on for ever in state ${journal.state}.`);
}

/** A reading is as old as the moment in which it was asked for. */
function asking(journal: Journal, action: Action, now: number): Journal {
  return action.do === "read" ? { ...journal, asked: now } : journal;
}

function decide(journal: Journal, state: Working, situation: Situation): Decision {
  const over = drifted(journal, state, situation) ?? givenUp(journal, state, situation);
  if (over !== undefined) return next(over);
  const why = reasonToStop(journal, state, situation);
  if (why !== undefined) return { kind: "back", journal, why };
  return STATES[state].act(journal, situation);
}

import { turnBack } from "./abort.ts";
import { deliver } from "./deliver.ts";
import { identify, proves } from "./identity.ts";
import { enter, freshProbes, type Journal } from "./journal.ts";
import type { Scene, Step } from "./scene.ts";
import { split } from "./tables.ts";

/** The only way forward: to the candidate's next share, after a recorded PASS for this one. */
export function go(journal: Journal, { config, now }: Scene): Journal {
  if (journal.passed === undefined) throw new Error("Traffic cannot move without a recorded PASS.");
  return enter(journal, journal.step + 1 < config.steps.length ? "RAMP" : "CUTOVER", now);
}

/** Whether enough API calls are left that traffic may move: what goes forward must be able to come back. */
export function affordable({ observed, config }: Scene): boolean {
  return observed.apiCallsLeft === undefined || observed.apiCallsLeft >= config.reserve.apiCalls;
}

/** Holds until there are API calls again; the PASS for this share stays good. */
function saving(journal: Journal, now: number): Journal {
  const notes = [...journal.notes, "held: too few API calls left for an abort afterwards"];
  return enter(journal, "HOLD", now, { notes, resumeAt: now, verdict: journal.verdict });
}

/** RAMP and CUTOVER: writes the next share; after the last one also proves on plain requests that everyone gets it. */
export function ramp(journal: Journal, scene: Scene): Step {
  const { config, now } = scene;
  if (journal.phase === "prove") {
    if (config.identity === "absent" || proves(journal, config.candidate))
      return { next: observed(journal, "BAKE", now) };
    return identify(journal, scene, "plain");
  }
  if ((journal.write?.sent ?? 0) === 0 && !affordable(scene)) return { next: saving(journal, now) };
  const state = journal.state === "CUTOVER" ? "CUTOVER" : "RAMP";
  const share = state === "CUTOVER" ? 100 : (config.steps[journal.step + 1]?.share ?? 100);
  const delivery = deliver(journal, { state, table: split(config, share) }, config, now);
  switch (delivery.kind) {
    case "act":
      return lockedOut(delivery.journal, scene) ?? delivery;
    case "landed":
      if (state === "RAMP") return { next: observed({ ...delivery.journal, step: journal.step + 1 }, "OBSERVE", now) };
      return { next: { ...delivery.journal, phase: "prove", due: { ...journal.due, probe: now } } };
    default:
      return { next: turnBack(delivery.journal, delivery, scene) };
  }
}

/** Enters a share with nothing known about it yet: its evidence begins now. */
function observed(journal: Journal, state: "OBSERVE" | "BAKE", now: number): Journal {
  return enter(journal, state, now, {
    passed: undefined,
    probes: freshProbes(),
    silent: 0,
    traffic: [...journal.traffic, undefined],
  });
}

/** The API is closed for longer than this state may last: nothing was applied, so the current share is simply kept. */
function lockedOut(journal: Journal, { config, now }: Scene): Step | undefined {
  const { write } = journal;
  if (write?.declined?.reason !== "rate-limited") return undefined;
  if (write.notBefore < journal.since + config.timing.rampMs) return undefined;
  const notes = [...journal.notes, `held: ${write.declined.says}`];
  return { next: enter(journal, "HOLD", now, { notes, resumeAt: write.notBefore, verdict: journal.passed }) };
}

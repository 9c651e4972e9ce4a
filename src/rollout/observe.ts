import { turnBack } from "./abort.ts";
import { evidence } from "./absorb.ts";
import { enter, type Journal } from "./journal.ts";
import { affordable, go } from "./ramp.ts";
import type { Scene, Step } from "./scene.ts";
import { undecided } from "./stop.ts";
import { judge, type Verdict } from "./verdict.ts";
import { watch } from "./watch.ts";

/** Answers missing in a row after which a source counts as gone. */
const GONE = 5;

/** OBSERVE: collects evidence about this share for its whole time, then goes on with a PASS or holds without one. */
export function observe(journal: Journal, scene: Scene): Step {
  const { config, now } = scene;
  const until = journal.since + (config.steps[journal.step]?.forMs ?? 0);
  const passed = decision(journal, scene, now >= until);
  if (passed !== undefined) return { next: go(record(journal, passed), scene) };
  if (now >= until || journal.unread >= GONE || journal.silent >= GONE) {
    const why = journal.verdict?.findings.find((finding) => finding.value !== "PASS")?.says ?? "no evidence yet";
    return {
      next: enter(journal, "HOLD", now, { verdict: journal.verdict, notes: [...journal.notes, `held: ${why}`] }),
    };
  }
  return watch(journal, scene, "override", until);
}

/** HOLD: keeps the share, never raises it, and goes on looking until there is a PASS, a person's word or no time left. */
export function hold(journal: Journal, scene: Scene): Step {
  const { config, now } = scene;
  const passed = journal.passed ?? decision(journal, scene, true);
  const until = journal.since + config.timing.holdMs;
  if (passed !== undefined && now >= journal.resumeAt && affordable(scene)) {
    return { next: go(journal.passed === undefined ? record(journal, passed) : journal, scene) };
  }
  if (now >= until) return { next: turnBack(journal, undecided(journal), scene) };
  return watch(journal, scene, "override", now < journal.resumeAt ? Math.min(until, journal.resumeAt) : until);
}

/** BAKE: everyone has the candidate; the active version is still attached, so one write takes it back. */
export function bake(journal: Journal, scene: Scene): Step {
  const { observed, config, now } = scene;
  const until = journal.since + config.bakeMs;
  if (observed.cancelled && config.onCancelInBake === "keep") {
    return {
      next: enter(journal, "FINALIZE", now, {
        notes: [...journal.notes, "cancelled while baking: kept, as configured"],
      }),
    };
  }
  const passed = decision(journal, scene, now >= until);
  if (passed !== undefined) return { next: enter(record(journal, passed), "FINALIZE", now) };
  const last = until + config.timing.holdMs;
  if (now >= last) return { next: turnBack(journal, undecided(journal), scene) };
  return watch(journal, scene, "plain", now < until ? until : last);
}

/** The PASS to go on with: the newest judgement once the time is up, or at any time a person's word. */
function decision(journal: Journal, { observed, config, now }: Scene, timeIsUp: boolean): Verdict | undefined {
  const promoted = observed.controls.some(
    ({ word, rollout, seq }) => word === "promote" && rollout === config.rollout && seq === journal.seq,
  );
  if (promoted) {
    const { findings, evidence: seen } = judge(evidence(journal, config), config.thresholds, now);
    return { value: "PASS", at: now, findings, evidence: seen, operator: true };
  }
  return timeIsUp && journal.unread === 0 && journal.verdict?.value === "PASS" ? journal.verdict : undefined;
}

function record(journal: Journal, passed: Verdict): Journal {
  return { ...journal, passed, verdicts: [...journal.verdicts, passed] };
}

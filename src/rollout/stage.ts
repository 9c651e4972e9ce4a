import { turnBack } from "./abort.ts";
import { evidence } from "./absorb.ts";
import { deliver } from "./deliver.ts";
import { crashes, identify, proves } from "./identity.ts";
import { enter, type Journal } from "./journal.ts";
import type { SmokeRun } from "./observed.ts";
import { go } from "./ramp.ts";
import { type Scene, type Step, waitUntil } from "./scene.ts";
import { split } from "./tables.ts";
import type { Verdict } from "./verdict.ts";
import { watch } from "./watch.ts";

/** STAGE: attaches the candidate at 0 %, which is also the lease, and proves that the override header reaches it. */
export function stage(journal: Journal, scene: Scene): Step {
  const { config, now } = scene;
  if (journal.phase === "write") {
    const delivery = deliver(journal, { state: "STAGE", table: split(config, 0) }, config, now);
    if (delivery.kind === "act") return delivery;
    if (delivery.kind === "landed") {
      if (config.identity === "absent") return { next: enter(delivery.journal, "SMOKE", now) };
      return { next: { ...delivery.journal, phase: "prove", due: { ...journal.due, probe: now } } };
    }
    return { next: turnBack(delivery.journal, delivery, scene) };
  }
  if (proves(journal, config.candidate)) return { next: enter(journal, "SMOKE", now) };
  if (crashes(journal)) {
    const says = "the candidate answers every request with an error page that names no version";
    return { next: turnBack(journal, { reason: "smoke-test-failed", says }, scene) };
  }
  return identify(journal, scene, "override");
}

/** SMOKE: the checks against both versions, until it is clear whether the candidate passes. */
export function smoke(journal: Journal, scene: Scene): Step {
  const { config, now } = scene;
  const says = judgeSmoke(journal.smokes, config.comparison === "paired");
  if (says === undefined && now - journal.since >= config.timing.smokeMs) {
    const late = "the smoke test neither passed nor failed in time";
    return { next: turnBack(journal, { reason: "smoke-test-inconclusive", says: late }, scene) };
  }
  if (says === undefined) {
    return now < journal.due.probe
      ? { action: waitUntil(now, journal.due.probe), journal }
      : { action: { do: "smoke" }, journal };
  }
  if (says === "active-unhealthy") {
    const hint = "the active version itself fails the smoke test, so nothing can be compared with it";
    return { next: turnBack(journal, { reason: "active-unhealthy", says: hint }, scene) };
  }
  if (says === "failed") {
    return {
      next: turnBack(journal, { reason: "smoke-test-failed", says: "the candidate fails the smoke test" }, scene),
    };
  }
  const verdict = smokeVerdict(journal, scene, says);
  const passed = { ...journal, passed: verdict, verdicts: [...journal.verdicts, verdict] };
  return { next: config.approval ? enter(passed, "APPROVAL", now) : go(passed, scene) };
}

/** APPROVAL: waits for a person's word on exactly this write, while probes go on. */
export function approval(journal: Journal, scene: Scene): Step {
  const { observed, config } = scene;
  const approved = observed.controls.some(
    ({ word, rollout, seq }) =>
      (word === "approve" || word === "promote") && rollout === config.rollout && seq === journal.seq,
  );
  if (approved) return { next: go(journal, scene) };
  return watch(journal, scene, "override", journal.since + config.timing.approvalMs);
}

/**
 * What several runs of the smoke test amount to. One that fails is repeated: two clean repetitions make it flaky, two
 * that fail again make it broken. Runs in which the active version fails too, or nobody can be reached, count for
 * neither: that is the environment.
 */
export function judgeSmoke(
  runs: readonly SmokeRun[],
  paired: boolean,
): "passed" | "flaky" | "failed" | "active-unhealthy" | undefined {
  const counted = runs.filter(
    ({ candidate, active }) =>
      (candidate === "passed" || candidate === "failed") && !(paired && candidate === "failed" && active === "failed"),
  );
  const sick = counted.filter(({ candidate, active }) => paired && candidate === "passed" && active === "failed");
  if (sick.length >= 2) return "active-unhealthy";
  const [first, ...repeated] = counted.filter((run) => !sick.includes(run));
  if (first?.candidate === "passed") return "passed";
  if (repeated.filter((run) => run.candidate === "passed").length >= 2) return "flaky";
  if (repeated.filter((run) => run.candidate === "failed").length >= 2) return "failed";
  return undefined;
}

function smokeVerdict(journal: Journal, { config, now }: Scene, says: "passed" | "flaky"): Verdict {
  return {
    value: "PASS",
    at: now,
    findings: [
      {
        rule: "smoke",
        value: "PASS",
        says:
          says === "passed"
            ? "the smoke test passed at 0 %"
            : "the smoke test passed at 0 %, but only when repeated: flaky",
        numbers: { runs: journal.smokes.length },
      },
    ],
    evidence: evidence(journal, config),
  };
}

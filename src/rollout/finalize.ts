import { alone, sameTable } from "../record/deployment.ts";
import { deliver } from "./deliver.ts";
import type { Journal } from "./journal.ts";
import { end, readAction, type Scene, type Step, waitUntil } from "./scene.ts";

/**
 * FINALIZE: detaches the former version, which also marks the rollout as finished for everyone who reads the list, then
 * applies triggers and settings. Nothing here moves users' traffic, and nothing that fails here takes the release back.
 */
export function finalize(journal: Journal, scene: Scene): Step {
  const { config, now } = scene;
  if (now - journal.since >= config.timing.finalizeMs)
    return { next: degraded(journal, now, "not everything was applied in time") };
  if (journal.phase === "write") return write(journal, scene);
  if (journal.phase === "prove") return { action: { do: "finalize" }, journal };
  if (journal.reading === undefined) return { action: readAction(journal, now), journal };
  const head = journal.reading.deployments[0];
  if (head === undefined || !sameTable(head.table, alone(config.candidate))) {
    return { next: degraded(journal, now, "the former version is still attached at 0 %") };
  }
  return { next: journal.problems.length > 0 ? degraded(journal, now) : end(journal, "SUCCEEDED", now) };
}

function write(journal: Journal, { config, now }: Scene): Step {
  const applied: Partial<Journal> = { phase: "prove", write: undefined };
  if (config.active === null) return { next: { ...journal, ...applied } };
  const delivery = deliver(journal, { state: "FINALIZE", table: alone(config.candidate) }, config, now);
  switch (delivery.kind) {
    case "act": {
      const { action } = delivery;
      const until = journal.since + config.timing.finalizeMs;
      return action.do === "wait" ? { ...delivery, action: waitUntil(now, now + action.ms, until) } : delivery;
    }
    case "landed":
      return { next: { ...delivery.journal, ...applied } };
    case "failed":
      return { next: { ...delivery.journal, ...applied, problems: [...journal.problems, delivery.says] } };
    case "drifted":
      return { next: end(delivery.journal, "DRIFTED", now, { reason: "foreign-deployment", says: delivery.says }) };
  }
}

function degraded(journal: Journal, now: number, problem?: string): Journal {
  const problems = problem === undefined ? journal.problems : [...journal.problems, problem];
  return end({ ...journal, problems }, "SUCCEEDED_DEGRADED", now, {
    reason: "settings-not-applied",
    says: problems.join("; "),
  });
}

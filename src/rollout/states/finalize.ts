import { alone, sameTable } from "../../record/deployment.ts";
import { end, type Journal } from "../words/journal.ts";
import { deliver } from "./deliver.ts";
import { undelivered } from "./undelivered.ts";
import {
  act,
  type Decision,
  isLate,
  next,
  readAction,
  type Situation,
  type WorkingState,
  waitUntil,
} from "./working.ts";

/**
 * FINALIZE: detaches the former version, which also marks the rollout as finished for everyone who reads the list, then
 * applies triggers and settings. Nothing here moves users' traffic, and nothing that fails here takes the release back.
 */
export const finalize: WorkingState = {
  lastsMs: (_, { timing }) => timing.finalizeMs,
  share: () => 100,
  act(journal, situation): Decision {
    const { config, now } = situation;
    if (isLate(finalize, journal, situation)) {
      return next(degraded(journal, now, "not everything was applied in time"));
    }
    if (journal.phase === "write") return detach(journal, situation);
    if (journal.phase === "apply") return act(journal, { do: "finalize" });
    if (journal.reading === undefined) return act(journal, readAction(journal, now));
    const head = journal.reading.deployments[0];
    if (head === undefined || !sameTable(head.table, alone(config.candidate))) {
      return next(degraded(journal, now, "the former version is still attached at 0 %"));
    }
    const flawed = journal.problems.length > 0 || journal.unproven !== undefined;
    return next(flawed ? degraded(journal, now) : end(journal, "SUCCEEDED", now));
  },
};

function detach(journal: Journal, { config, now }: Situation): Decision {
  const applying: Partial<Journal> = { phase: "apply", write: undefined };
  if (config.active === null) return next({ ...journal, ...applying });
  const delivery = deliver(journal, { state: "FINALIZE", table: alone(config.candidate) }, config, now);
  switch (delivery.kind) {
    case "act": {
      const { action } = delivery;
      const until = journal.since + config.timing.finalizeMs;
      return action.do === "wait" ? { ...delivery, action: waitUntil(now, now + action.ms, until) } : delivery;
    }
    case "landed":
      return next({ ...delivery.journal, ...applying });
    case "failed":
      return next({ ...delivery.journal, ...applying, problems: [...journal.problems, delivery.why.says] });
    case "overwrote":
      return undelivered(delivery, now);
  }
}

function degraded(journal: Journal, now: number, problem?: string): Journal {
  const problems = problem === undefined ? journal.problems : [...journal.problems, problem];
  const { unproven } = journal;
  const reason = problems.length > 0 ? "settings-not-applied" : "unproven";
  const says = [...problems, ...(unproven === undefined ? [] : [unproven])].join("; ");
  return end({ ...journal, problems }, "SUCCEEDED_DEGRADED", now, { reason, says });
}

import { alone, describeBriefly, sameTable, type Table } from "../../record/deployment.ts";
import { shortId } from "../../text/short-id.ts";
import { end, enter, type Journal, type Why } from "../words/journal.ts";
import { act, back, type Decision, next, readAction, type Situation, type WorkingState } from "./working.ts";

/** PLAN: looks at what is live, pins it, and refuses before anything is written if the way back is not certain. */
export const plan: WorkingState = {
  lastsMs: (_, { timing }) => timing.planMs,
  late: () => ({ reason: "platform-unreadable", says: "the deployments could not be read" }),
  share: () => 0,
  act(journal, situation): Decision {
    const { config, now } = situation;
    if (journal.reading === undefined) return act(journal, readAction(journal, now));
    const head = journal.reading.deployments[0];
    const known: Journal = { ...journal, head: head?.id };
    const refusal = head === undefined ? nothingLive() : refuse(head.table, situation);
    if (refusal !== undefined) {
      // Staged already, it has written: whoever deployed since has the last word.
      if (!journal.wrote) return next(end(known, "BLOCKED", now, refusal));
      return next(end(known, "DRIFTED", now, { ...refusal, reason: "foreign-deployment" }));
    }
    const short = shortage(situation);
    if (short !== undefined) return journal.wrote ? back(known, short) : next(end(known, "BLOCKED", now, short));
    if (config.active !== null) return next(enter(known, "STAGE", now));
    // A first deployment is live already: there is nothing to ramp and nothing to return to, only something to prove.
    return next(enter(known, "CUTOVER", now, { phase: "prove", exposed: 100 }));
  },
};

/** Why this table is not a start, or undefined. */
function refuse(table: Table, { config }: Situation): Why | undefined {
  const { active, candidate } = config;
  if (active === null) {
    return sameTable(table, alone(candidate))
      ? undefined
      : {
          reason: "active-moved",
          says: `the candidate was expected to be live alone, but ${describeBriefly(table)} is`,
        };
  }
  const staged = table.length === 2 && table.some((row) => row.version === active && row.percentage === 100);
  if (sameTable(table, alone(active)) || (staged && table.some((row) => row.version === candidate))) return undefined;
  if (table.length > 1) {
    if (config.startFromSplit && table.some((row) => row.version === active)) return undefined;
    return {
      reason: "split-not-ours",
      says: `two versions are live (${describeBriefly(table)}), and that split is not ours`,
    };
  }
  return {
    reason: "active-moved",
    says: `${shortId(active)} was expected to be live, but ${describeBriefly(table)} is`,
  };
}

function shortage({ observed, config }: Situation): Why | undefined {
  const { apiCallsLeft, jobMsLeft } = observed;
  if (apiCallsLeft !== undefined && apiCallsLeft < config.reserve.apiCalls) {
    return { reason: "too-few-api-calls", says: "too few API calls are left to begin and still be able to turn back" };
  }
  if (jobMsLeft >= config.reserve.jobMs) return undefined;
  return {
    reason: "too-little-time",
    says: "too little of the job's time is left to begin and still be able to turn back",
  };
}

function nothingLive(): Why {
  return { reason: "no-active-version", says: "the Worker has no deployment" };
}

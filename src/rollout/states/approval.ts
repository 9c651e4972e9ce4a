import type { Journal } from "../words/journal.ts";
import { heard } from "../words/observed.ts";
import { watch } from "./ask.ts";
import { nobodySaid } from "./by-hand.ts";
import { onward } from "./forward.ts";
import { observe } from "./observe.ts";
import { leave, looked, nextEnd } from "./soak.ts";
import { type AskingState, act, back, type Decision, next, type Situation, shareOfStep, waitUntil } from "./working.ts";

/**
 * APPROVAL: the share has passed, and a person has the next word, because the plan says so or somebody holds it. Probes go
 * on, so what turns out to be bad meanwhile is taken back without one.
 */
export const approval: AskingState = {
  // Evidence goes on where the share's own time ended; how long a word is waited for is seen to below.
  lastsMs: (journal, config) => (journal.step < 0 ? config.timing.approvalMs : observe.lastsMs(journal, config)),
  share: shareOfStep,
  via: "override",
  act(journal, situation): Decision {
    const { observed, config, now } = situation;
    const { held, passed } = journal;
    const by = heard(observed, ["continue", "promote"], { rollout: config.rollout, seq: journal.seq });
    if (by !== undefined && held === undefined) {
      return next(onward({ ...journal, passed: passed && { ...passed, by } }, situation));
    }
    // What others lead on has waited since the share was over, whoever looks now.
    const since = config.soak === undefined ? journal.since : journal.landedAt + approval.lastsMs(journal, config);
    const until = Math.max(since + config.timing.approvalMs, held?.until ?? 0);
    if (now >= until && looked(journal, situation)) return back(journal, nobodySaid(journal, situation));
    const left = leave(journal, situation);
    if (left !== undefined) return left;
    return lookOn(journal, situation, nextEnd(until, journal, situation));
  },
};

/** Before the first share nobody is harmed: probes are judged there only if the plan counts with them. */
function lookOn(journal: Journal, situation: Situation, until: number): Decision {
  const { config, now } = situation;
  if (journal.step >= 0 || config.pauseAt.includes(0)) return watch(approval, journal, situation, until);
  if (journal.due.read <= now) return act(journal, { do: "read" });
  return act(journal, waitUntil(now, journal.due.read, until));
}

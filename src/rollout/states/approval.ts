import { hears } from "../words/observed.ts";
import { watch } from "./ask.ts";
import { go } from "./forward.ts";
import { type AskingState, type Decision, next } from "./working.ts";

/** APPROVAL: waits for a person's word on exactly this write, while probes go on. */
export const approval: AskingState = {
  lastsMs: (_, { timing }) => timing.approvalMs,
  late: () => ({ reason: "approval-timeout", says: "nobody approved it in time" }),
  share: () => 0,
  via: "override",
  act(journal, situation): Decision {
    const { observed, config } = situation;
    const approved = hears(observed, ["approve", "promote"], { rollout: config.rollout, seq: journal.seq });
    if (approved) return next(go(journal, situation));
    return watch(approval, journal, situation, journal.since + config.timing.approvalMs);
  },
};

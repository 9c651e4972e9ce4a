import type { Working } from "../../rollout/words/states.ts";

/** What a rollout did in each of its states, in the words of people who do not know their names. */
export const DOES: Record<Working, string> = {
  PLAN: "looked at what is live",
  STAGE: "attached the candidate without users",
  SMOKE: "asked the checks of both versions",
  APPROVAL: "waited for a person's word",
  RAMP: "raised the share",
  OBSERVE: "watched the share",
  HOLD: "kept the share, for more evidence",
  CUTOVER: "gave the candidate everything",
  BAKE: "watched the candidate alone",
  FINALIZE: "detached the former version, applied the rest",
  ABORT: "gave everything back",
  HALT: "wrote down that a person decides",
  RESTORE: "put somebody else's deployment back",
};

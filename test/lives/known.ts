import type { RuleName } from "./rules.ts";

/**
 * Rules that the engine breaks today, with what was seen. They are counted and printed, and fail nothing; a rule leaves this
 * list together with the change that mends it.
 */
export const KNOWN: Partial<Record<RuleName, string>> = {
  "split-at-rest": "a version staged by deploy-worker, whose run dies before the rollout, keeps its 0 % for ever",
  foreign:
    "what was overwritten between reading and writing is not named, and a list may be 10 s old when written upon",
  truth: "an old copy of the list is taken for somebody else's deployment",
  bound: "a wall clock that steps back is waited for",
  post: "after ROLLBACK_FAILED the post step says nothing",
};

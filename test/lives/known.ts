import type { RuleName } from "./rules.ts";

/**
 * Rules that the engine breaks today, with what was seen. They are counted and printed, and fail nothing; a rule leaves this
 * list together with the change that mends it.
 */
export const KNOWN: Partial<Record<RuleName, string>> = {
  "bad-final": "with a runner's clock that is off, users' traffic is not seen, and a version that fails them is kept",
  "split-at-rest": "a version staged by deploy-worker, whose run dies before the rollout, keeps its 0 % for ever",
  foreign: "a list may be 10 s old when it is written upon, and what was overwritten is not always named",
  truth: "DRIFTED says that nothing was overwritten, also when it was, and when the list was an old copy",
  worse: "the janitor does not know that the active version was found to fail, and gives it everything",
  bound: "a wall clock that steps back is waited for, and a token that has ended is tried for half an hour",
  "not-succeeded": "with a runner's clock that is behind, the share of another hour is taken for this one's",
  post: "after ROLLBACK_FAILED or DRIFTED the post step says nothing about what is left",
};

/** The rules that no life may break, each judged from outside alone. */

import type { History } from "./history.ts";
import { foreignIsRespected } from "./rules/foreign.ts";
import { noDuplicates, oneAbort, restsInTheEnd, worksAlone } from "./rules/list.ts";
import { badIsNeverFinal, neverToTheWorse, nobodyNotices } from "./rules/users.ts";
import { endsInTime, postTells, saysTheTruth, tellsWhatToDo } from "./rules/words.ts";

/** One rule: the sentences in which a history breaks it, none where it holds. */
export type Rule = (history: History) => string[];

/** By the names under which they are reported. */
export const RULES = {
  "bad-final": badIsNeverFinal,
  "split-at-rest": restsInTheEnd,
  foreign: foreignIsRespected,
  truth: saysTheTruth,
  advice: tellsWhatToDo,
  duplicate: noDuplicates,
  "two-aborts": oneAbort,
  worse: neverToTheWorse,
  bound: endsInTime,
  post: postTells,
  visitors: nobodyNotices,
  "not-succeeded": worksAlone,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** What a life broke. */
export interface Violation {
  rule: RuleName;
  says: string;
}

/** Judges a life by every rule. */
export function judge(history: History): Violation[] {
  const names = Object.keys(RULES) as RuleName[];
  return names.flatMap((rule) => RULES[rule](history).map((says) => ({ rule, says })));
}

import { api429 } from "./api-429.ts";
import { badRelease } from "./bad-release.ts";
import { brokenBundle } from "./broken-bundle.ts";
import { first } from "./first.ts";
import { firstFails } from "./first-fails.ts";
import { good } from "./good.ts";
import { goodGradual } from "./good-gradual.ts";
import { lostAnswer } from "./lost-answer.ts";
import type { Scenario } from "./scenario.ts";

export type { Scenario } from "./scenario.ts";

/** Every scenario, in the order of --list. */
export const scenarios: readonly Scenario[] = [
  good,
  goodGradual,
  first,
  firstFails,
  badRelease,
  brokenBundle,
  lostAnswer,
  api429,
];

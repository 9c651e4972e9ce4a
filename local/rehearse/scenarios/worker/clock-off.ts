import { join } from "node:path";
import { concludes, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { costsNoMoreThanItMust, measureCost } from "./cost.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { throwsForPeople } from "./misbehave.ts";

const CLOCK = join(import.meta.dirname, "../../world/clock.ts");
const MINUTE_MS = 60_000;

/** Whoever asks for the last minute by a clock of its own asks for a minute that has not been. */
export const clockOff: WorkerScenario = {
  name: "clock-off",
  title: "The runner's clock is 10 minutes ahead, and the new version throws for people: they are seen all the same.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "5@6s, 50@6s" } },
  change: throwsForPeople,
  faults({ env }) {
    env.NODE_OPTIONS = `--require=${CLOCK}`;
    env.LOCAL_CLOCK_OFFSET_MS = String(10 * MINUTE_MS);
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /requests failed|error rate/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "5 %", "gone"),
    costsNoMoreThanItMust,
  ],
  measure: measureCost,
};

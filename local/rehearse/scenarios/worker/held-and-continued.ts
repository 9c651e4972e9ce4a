import { concludes, noVisitorFails } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";
import { allHeard, mayHear, say } from "./say.ts";
import { moves } from "./witness.ts";

/** How long somebody thinks about it, ms; the share's own time is over long before. */
const THINKS = 6_000;

const waited: WorkerExpectation = {
  title: `25 % lasts until somebody says \`continue\`, and 50 % for a \`continue\` as well`,
  check(outcome) {
    const all = moves(outcome);
    const lasted = (share: number) => {
      const at = all.findIndex((one) => one.share === share);
      return (all[at + 1]?.at ?? 0) - (all[at]?.at ?? 0);
    };
    const [held, paused] = [lasted(25), lasted(50)];
    return held >= THINKS && paused >= THINKS / 2 ? undefined : `25 % lasted ${held} ms, 50 % ${paused} ms`;
  },
};

/** A partner calls: "wait a moment". */
export const heldAndContinued: WorkerScenario = {
  name: "held-and-continued",
  title: "Somebody holds the ramp at 25 % and lets it go on; at 50 % it waits for a person by itself.",
  example: "hello-worker",
  running: true,
  settings: {
    rollout: { strategy: "gradual", steps: "25@4s, 50@1500ms", "pause-at": 50, "pause-time": "2m" },
  },
  change: mayHear,
  play(runs) {
    const think = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    whenShareIs(25, runs, async () => {
      await say(runs, "hold");
      await think(THINKS);
      await say(runs, "continue");
    });
    whenShareIs(50, runs, async () => {
      await think(THINKS / 2);
      await say(runs, "continue");
    });
    return runs.start();
  },
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    allHeard(3),
    waited,
    noVisitorFails,
    newVersionServes,
    goes("0 %", "25 %", "50 %", "100 %", "alone"),
  ],
};

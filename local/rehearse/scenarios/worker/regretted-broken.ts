import { concludes, noVisitorFails } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes } from "./expectations.ts";
import { goBack } from "./go-back.ts";

const saysTheWayOut: WorkerExpectation = {
  title: "the first attempt changes nothing, and says how to go back nevertheless",
  check({ runs: [, refused] }) {
    const words = refused?.annotations.map(({ message }) => message) ?? [];
    if (refused?.conclusion !== "failure") return `it ended as ${refused?.conclusion ?? "nothing"}`;
    return words.some((message) => message.includes("the input `worker`")) ? undefined : `it says ${words.join(" | ")}`;
  },
};

/** A rollback is for bad moments: one of them is that nobody can read the settings any more. */
export const regrettedBroken: WorkerScenario = {
  name: "regretted-broken",
  title: "The same after a commit broke slipway.yml: refused, with the way out, which goes back by the Worker's name.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  async play(runs) {
    await runs.start();
    await runs.caller.edit(runs.caller.target.settingsFile, (text) => `${text}rolout: {}\n`);
    await goBack(runs);
    return await goBack(runs, { worker: runs.caller.worker });
  },
  expectations: [
    concludes("success"),
    saysTheWayOut,
    goes("0 %", "100 %", "alone", "gone"),
    oldVersionServes,
    noVisitorFails,
  ],
};

import { concludes, deploymentIs, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { nobodyMeetsIt, nothingChanges, oldVersionServes } from "./expectations.ts";

/** Bundles without complaint, but cannot start: only a real workerd finds that. */
export const brokenBundle: WorkerScenario = {
  name: "broken-bundle",
  title: "The new version throws while it starts: refused at upload, the old one keeps serving.",
  example: "hello-worker",
  running: true,
  change: (caller) =>
    caller.wrapEntry(`
      if (typeof release !== "number") throw new Error("The price list is missing.");
      export default release;
    `),
  expectations: [
    concludes("failure"),
    failsAt("Stage", /The price list is missing/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    nothingChanges,
    deploymentIs("failure"),
  ],
};

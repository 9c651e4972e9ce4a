import {
  concludes,
  deploymentIs,
  failsAt,
  nobodyMeetsIt,
  nothingChanges,
  noVisitorFails,
  oldVersionServes,
} from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** Bundles without complaint, but cannot start: only a real workerd finds that. */
export const brokenBundle: Scenario = {
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

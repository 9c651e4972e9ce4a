import { concludes, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, nobodyMeetsIt, oldVersionServes } from "./expectations.ts";

/** A site whose checks fail at 0 %, taken back to a version that shows nothing. */
export const staticSiteFails: WorkerScenario = {
  name: "static-site-fails",
  title: "A page of a static site is missing: found at 0 %, and taken back to a version that shows nothing.",
  example: "static-site",
  running: true,
  settings: { checks: { path: "/rehearsed-page.txt" }, rollout: { "around-cache": false } },
  // The rules of the release turn every answer for that path away from the site.
  change: (caller) => caller.write("public/_redirects", "/rehearsed-page.txt /nowhere 302\n"),
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /status/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    goes("0 %", "gone"),
  ],
};

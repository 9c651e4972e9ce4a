import { concludes, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, nobodyMeetsIt, oldVersionServes } from "./expectations.ts";

/** A test that was answered by another version proves nothing, however well it went. */
export const wrongVersion: WorkerScenario = {
  name: "wrong-version",
  title: "The override header is ignored, so the old version answers every test: that is never a pass.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { "identity-timeout": "2s" } },
  // What traffic has not learned of yet cannot be asked for: the header is then ignored without a word.
  faults: ({ cloudflare }) => {
    cloudflare.propagationMs = 600_000;
  },
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /version/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    goes("0 %", "gone"),
  ],
};

import { concludes, failsAt } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";

/** Code is taken back, data is not. */
export const unhealthyAfter: WorkerScenario = {
  name: "unhealthy-after",
  title:
    "The new version drops a table for people and throws: it is taken back, and the old one fails without the table.",
  example: "atomic-guide",
  running: true,
  unsuitable: ({ worker }) =>
    worker === "atomic-guide" ? undefined : "it drops the table of examples/atomic-guide, whose code it knows",
  settings: { rollout: { strategy: "gradual", steps: "25@6s" } },
  change: (caller) =>
    misbehave(
      caller,
      `if (!request.headers.has("cookie")) return await answer();
       await env.DB.exec("DROP TABLE IF EXISTS guides");
       throw new TypeError("Cannot read properties of undefined (reading 'guides')");`,
    ),
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /unhealthy|fails? (its|the) checks/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    goes("0 %", "25 %", "gone"),
  ],
};

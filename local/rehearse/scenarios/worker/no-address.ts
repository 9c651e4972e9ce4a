import { concludes, noVisitorFails, skips } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";

/** What nobody can ask cannot be tested; it is deployed as any tool would. */
export const noAddress: WorkerScenario = {
  name: "no-address",
  title:
    "With `smoke-test: false`, for Workers that only serve queues or crons: all traffic at once, nothing is proven.",
  example: "hello-worker",
  running: true,
  settings: { "smoke-test": false },
  expectations: [
    concludes("success"),
    goes("alone"),
    skips("Smoke test"),
    skips("Roll out"),
    newVersionServes,
    noVisitorFails,
  ],
};

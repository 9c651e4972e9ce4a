import type { Bench } from "../bench.ts";
import { airlock } from "./airlock.ts";
import { assets } from "./assets.ts";
import { deployWorkerBench } from "./deploy-worker.ts";
import { install } from "./install.ts";
import { planAssets, planBench } from "./plan.ts";
import { rollbackBench } from "./rollback.ts";
import { smokeTest, smokeTestStart } from "./smoke-test.ts";
import { validateStart } from "./validate.ts";

/** Every benchmark, in the order in which they run: one file each. */
export const benches: readonly Bench[] = [
  deployWorkerBench,
  airlock,
  assets,
  install,
  planBench,
  planAssets,
  rollbackBench,
  smokeTest,
  smokeTestStart,
  validateStart,
];

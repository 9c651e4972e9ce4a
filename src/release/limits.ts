import { checkAssetLimits } from "./assets/limits.ts";
import type { Release } from "./format.ts";
import { checkWorkerLimits } from "./worker/limits.ts";

/** Refuses what the platform would refuse, whatever the kind: what lies in worker/ and assets/ has the same limits. */
export function checkLimits({ files, config }: Pick<Release, "files" | "config">): void {
  checkAssetLimits(files);
  checkWorkerLimits(files, config.modules);
}

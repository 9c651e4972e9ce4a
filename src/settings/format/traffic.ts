import type { Settings } from "./settings.ts";

/**
 * What a version gets when it is uploaded. Without an address nothing can be compared; only who says so in so many words gets
 * everything at once.
 */
export function trafficAtFirst({ smokeTest, rollout }: Pick<Settings, "smokeTest" | "rollout">): "0" | "100" {
  return smokeTest || rollout.strategy !== "direct" ? "0" : "100";
}

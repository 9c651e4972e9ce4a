import type { SmokeRound } from "../words/observed.ts";

/**
 * What several rounds of the smoke test amount to; undefined while that is open. One that fails is repeated: two clean
 * repetitions make it flaky, two that fail again make it broken. Rounds in which the active version fails too, or nobody
 * can be reached, count for neither: that is the environment.
 */
export function judgeSmoke(
  rounds: readonly SmokeRound[],
  paired: boolean,
): "passed" | "flaky" | "failed" | "active-unhealthy" | undefined {
  const counted = rounds.filter(
    ({ candidate, active }) =>
      (candidate === "passed" || candidate === "failed") && !(paired && candidate === "failed" && active === "failed"),
  );
  const sick = counted.filter(({ candidate, active }) => paired && candidate === "passed" && active === "failed");
  if (sick.length >= 2) return "active-unhealthy";
  const [first, ...repeated] = counted.filter((round) => !sick.includes(round));
  if (first?.candidate === "passed") return "passed";
  if (repeated.filter((round) => round.candidate === "passed").length >= 2) return "flaky";
  if (repeated.filter((round) => round.candidate === "failed").length >= 2) return "failed";
  return undefined;
}

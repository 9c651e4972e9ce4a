import { visitorRate } from "../witness.ts";
import type { WorkerExpectation, WorkerOutcome } from "./contract.ts";
import { exposure } from "./witness.ts";

/** What a fault that only users can meet may cost: share × rate × the time that it was there. */
export interface Cost {
  failed: number;
  /** Expected at most; chance may add `slack`. */
  bound: number;
  slack: number;
  /** One line with all numbers. */
  text: string;
}

/** Measures it from Cloudflare's list of deployments and the visitors' own count. */
export function costOf(outcome: WorkerOutcome): Cost {
  const { failed } = outcome.visitors;
  const rate = visitorRate(outcome);
  const parts = exposure(outcome);
  const bound = parts.reduce((sum, { from, to, share }) => sum + (share / 100) * rate * ((to - from) / 1000), 0);
  // Requests fall on versions by chance; three deviations of a Poisson count, and one that was under way.
  const slack = 3 * Math.sqrt(bound) + 1;
  const shown = parts.map(
    ({ from, to, share }) => `${share} % × ${rate.toFixed(0)}/s × ${((to - from) / 1000).toFixed(2)} s`,
  );
  const limit = `${bound.toFixed(1)} (chance may add ${slack.toFixed(0)})`;
  const text = `${failed} visitor requests failed; ${shown.join(" + ") || "never exposed"} = ${limit}`;
  return { failed, bound, slack, text };
}

/** Somebody had to notice, and no more people than that. */
export const costsNoMoreThanItMust: WorkerExpectation = {
  title: "failed requests ≤ share × rate × time until it was taken back",
  check(outcome) {
    const { failed, bound, slack, text } = costOf(outcome);
    if (failed === 0) return "not one visitor met the fault: it was found by other means";
    return failed <= bound + slack ? undefined : text;
  },
};

/** The numbers behind it, for people. */
export function measureCost(outcome: WorkerOutcome): [string, string][] {
  const rescue = rescueTime(outcome);
  return [["cost", costOf(outcome).text], ...(rescue === undefined ? [] : [["recovery", rescue] as [string, string]])];
}

/** From the last share that was given to the deployment that took it back. */
function rescueTime(outcome: WorkerOutcome): string | undefined {
  const last = exposure(outcome).at(-1);
  if (last === undefined) return undefined;
  const messages = outcome.result.annotations.map(({ message }) => message).join("\n");
  const proven = /\(([^()]+) from the decision to the end\)/.exec(messages)?.[1];
  const inTime = proven === undefined ? "" : `; ${proven} from the decision until it was proven`;
  return `${last.to - last.from} ms after the version got ${last.share} %${inTime}`;
}

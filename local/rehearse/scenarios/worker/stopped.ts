import { concludes, deploymentIs, failsAt, noVisitorFails, skips, summarizes } from "../expectations.ts";
import { output } from "../witness.ts";
import type { WorkerExpectation } from "./contract.ts";
import { nobodyMeetsIt, nothingChanges, notOneWrite, oldVersionServes } from "./expectations.ts";

const failsBecause = (reason: string): WorkerExpectation => ({
  title: `the workflow's outputs say why: ${reason}`,
  check(outcome) {
    const seen = output(outcome, "failure-reason");
    return seen === reason ? undefined : `they say ${seen || "nothing"}`;
  },
});

/** Preflight refuses for this reason and with these words, and nothing at all has happened. */
export function stopsBefore(reason: string, words: RegExp): WorkerExpectation[] {
  return [
    concludes("failure"),
    failsAt("Preflight", words),
    skips("Stage"),
    skips("Take back"),
    failsBecause(reason),
    summarizes(/Not released: (nothing was changed|a newer commit serves already)/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    nothingChanges,
    notOneWrite,
    deploymentIs("failure"),
  ];
}

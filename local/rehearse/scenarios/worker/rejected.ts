import { concludes, noVisitorFails, summarizes } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { nobodyMeetsIt, nothingChanges, notOneWrite, oldVersionServes } from "./expectations.ts";

/** No step of the job with the token ran, and none of any job is called failed. */
const nothingFailed: WorkerExpectation = {
  title: "no step of the release runs, and no step of any job fails",
  check({ result }) {
    const release = result.jobs.find(({ name }) => isRelease(name));
    const failed = result.jobs.flatMap(({ steps }) => steps).filter(({ conclusion }) => conclusion === "failure");
    if (failed.length > 0) return `failed: ${failed.map(({ name }) => name).join(", ")}`;
    return release?.steps.length === 0 ? undefined : `it ran: ${release?.steps.map(({ name }) => name).join(", ")}`;
  },
};

const saysRejected: WorkerExpectation = {
  title: "the workflow's outputs say that it was rejected",
  check({ result }) {
    const said = result.jobs.find(({ name }) => name.endsWith("Conclude"))?.outputs["failure-reason"];
    return said === "rejected" ? undefined : `they say ${said ?? "nothing"}`;
  },
};

/** A no is a decision, not an accident. */
export const rejected: WorkerScenario = {
  name: "rejected",
  title: "A reviewer rejects the release: nothing is changed, and it is told as a decision, not as a failure.",
  example: "hello-worker",
  running: true,
  settings: { gates: { approval: "reviewers" } },
  play(runs) {
    runs.review = async () => ({ state: "rejected", comment: "Not before the campaign is over" });
    return runs.start();
  },
  expectations: [
    // GitHub itself calls a run that was rejected failed.
    concludes("failure"),
    nothingFailed,
    saysRejected,
    summarizes(/## ✋ Not released: ada rejected it, and nothing of .* was changed/),
    summarizes(/ada wrote: Not before the campaign is over/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    nothingChanges,
    notOneWrite,
  ],
};

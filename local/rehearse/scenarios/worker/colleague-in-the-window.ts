import { concludes, failsAt, faultsWereMet, noVisitorFails } from "../expectations.ts";
import { deployByHand, MESSAGE, uploadByHand } from "./colleague.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { rolloutEnds } from "./expectations.ts";

/** One round trip is open between reading and writing: what is lost in it is put back, or named. */
const theirsIsNotLost: WorkerExpectation = {
  title: "the colleague's deployment is active again, or its id stands in the error",
  check({ result, worlds, caller }) {
    const deployments = worlds.cloudflare.state.workers.get(caller.worker)?.deployments ?? [];
    const theirs = deployments.find(({ annotations }) => annotations["workers/message"] === MESSAGE);
    if (theirs === undefined) return "the colleague never deployed";
    const [head] = deployments;
    if (head?.versions[0]?.versionId === theirs.versions[0]?.versionId && head?.versions.length === 1) return undefined;
    const errors = result.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
    return errors.some((words) => words.includes(theirs.id.slice(0, 8))) ? undefined : `it says: ${errors.join(" | ")}`;
  },
};

/** Whoever overwrote something does not say the opposite. */
const tellsTheTruth: WorkerExpectation = {
  title: "nobody says that nothing was overwritten",
  check({ result }) {
    const lie = result.annotations.find(({ message }) => /nothing was overwritten/.test(message));
    return lie === undefined ? undefined : lie.message;
  },
};

/** No protocol closes it: the platform has no "only if". */
export const colleagueInTheWindow: WorkerScenario = {
  name: "colleague-in-the-window",
  title: "A colleague deploys between our last look and our write: theirs is put back or named, and we stop.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@3s" } },
  async change({ worker }, worlds) {
    await uploadByHand(worlds, worker);
  },
  faults(worlds, { worker }) {
    const { cloudflare } = worlds;
    const theirs = cloudflare.state.workers.get(worker)?.versions[0]?.id ?? "";
    // Staged twice; the third one gives it the first share.
    const interfere = () => deployByHand(worlds, worker, theirs);
    cloudflare.faults.push({ method: "POST", path: /\/deployments(\?|$)/, after: 2, interfere });
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /deployed/),
    rolloutEnds("DRIFTED"),
    faultsWereMet,
    theirsIsNotLost,
    tellsTheTruth,
    noVisitorFails,
  ],
};

import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";
import { addLeadingJanitor, JANITOR } from "./janitor.ts";
import { mayHear } from "./say.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const jobsEnd: WorkerExpectation = {
  title: "the release ends while it soaks at 25 %, one scheduled run dies, and none of them is the release's",
  check({ runs: [release, first, dead, last] }) {
    const outcome = release?.jobs.find(({ name }) => isRelease(name))?.outputs.outcome;
    const ends = [first, dead, last].map((run) => run?.conclusion).join(", ");
    return outcome === "SOAKING" && ends === "success, failure, success" ? undefined : `${outcome}; ${ends}`;
  },
};

const toldThere: WorkerExpectation = {
  title: "how it stands, and how it ends, is told on the release's own deployment, and there is no other",
  check({ worlds }) {
    const [deployment, ...others] = worlds.github.repository.deployments;
    const told = deployment?.statuses.map(({ state, description }) => `${state} ${description}`.trim()) ?? [];
    const wanted = ["in_progress Soaks at 50 %", "success Serves everybody"];
    const fine = others.length === 0 && wanted.every((one) => told.includes(one)) && told.at(-1) === wanted[1];
    return fine ? undefined : `${others.length} others; ${told.join(", ")}`;
  },
};

/** A day at 5 % needs no machine that waits for it. */
export const soaked: WorkerScenario = {
  name: "soaked",
  title: "The rollout soaks without a runner: three scheduled janitors lead it on, one of which dies.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@5s, 50@5s", soak: "scheduled" } },
  async change(caller) {
    await mayHear(caller);
    await addLeadingJanitor(caller);
  },
  async play(runs) {
    const scheduled = { workflow: JANITOR, event: "schedule" } as const;
    await runs.start();
    await pause(5_000);
    await runs.start(scheduled);
    await runs.start({
      ...scheduled,
      // Its machine is lost while it looks.
      onEvent: (event) => {
        if (event.type === "job-started") setTimeout(() => event.lose(), 1_500);
      },
    });
    await pause(3_000);
    return await runs.start(scheduled);
  },
  expectations: [
    concludes("success"),
    jobsEnd,
    toldThere,
    noVisitorFails,
    newVersionServes,
    goes("0 %", "0 %", "25 %", "50 %", "100 %", "alone"),
  ],
};

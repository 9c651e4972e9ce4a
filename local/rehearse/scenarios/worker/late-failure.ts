import { concludes, deploymentIs, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, oldVersionServes, rolloutEnds } from "./expectations.ts";
import { checkedBy } from "./pace.ts";

const FILE = "smoke/rehearsal.yml";
const text = (path: string) => `version: 1
checks:
  - name: The address answers
    request: { path: "${path}" }
    expect: { status: [2xx, 3xx] }

  - name: Too many requests are refused
    request: { path: "${path}" }
    rate_limit: { requests: 30 }
`;

/** The last smoke test asks as users do, and its word counts even after everything else went well. */
export const lateFailure: WorkerScenario = {
  name: "late-failure",
  title: "Everything goes well until the last smoke test fails: the pinned version is put back.",
  example: "hello-worker",
  running: true,
  settings: { ...checkedBy(FILE), rollout: { strategy: "blue-green" } },
  change: (caller) => caller.write(caller.beside(FILE), text(caller.path)),
  expectations: [
    concludes("failure"),
    failsAt("Smoke test as users", /Too many requests are refused/),
    rolloutEnds("ROLLED_BACK"),
    oldVersionServes,
    noVisitorFails,
    goes("0 %", "100 %", "alone", "gone"),
    deploymentIs("failure"),
  ],
};

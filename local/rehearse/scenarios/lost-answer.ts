import { adds, concludes, faultsWereMet, newVersionServes, noVisitorFails } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** The connection breaks after Cloudflare carried out the deployment: sending it again would make a second one. */
export const lostAnswer: Scenario = {
  name: "lost-answer",
  title: "The deployment is made but its answer is lost: exactly one new deployment.",
  example: "hello-worker",
  running: true,
  faults({ cloudflare }) {
    cloudflare.faults.push({ method: "POST", path: /\/scripts\/[^/]+\/deployments(\?|$)/, reset: "after" });
  },
  expectations: [
    concludes("success"),
    faultsWereMet,
    adds({ versions: 1, deployments: 1 }),
    newVersionServes,
    noVisitorFails,
  ],
};

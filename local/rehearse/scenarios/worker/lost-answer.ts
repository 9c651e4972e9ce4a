import { concludes, faultsWereMet, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";
import { sharesOf } from "./pace.ts";

/** Deployments of a rollout over one share: staged with the upload, 25 %, 100 %, alone. */
const WRITES = 4;

/** The connection breaks after Cloudflare carried out each write: sending it again would do it twice. */
export const lostAnswer: WorkerScenario = {
  name: "lost-answer",
  title: "Every write is carried out, the upload and each deployment, and every answer to one is lost.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: sharesOf([25]) } },
  faults({ cloudflare }) {
    cloudflare.faults.push(
      { method: "POST", path: /\/scripts\/[^/]+\/versions(\?|$)/, reset: "after" },
      { method: "POST", path: /\/scripts\/[^/]+\/deployments(\?|$)/, reset: "after", times: WRITES },
    );
  },
  expectations: [
    concludes("success"),
    faultsWereMet,
    goes("0 %", "25 %", "100 %", "alone"),
    newVersionServes,
    noVisitorFails,
  ],
};

import { concludes, noneFails, summarizes } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";
import { sharesOf } from "./pace.ts";

/** Most Workers have hardly any traffic at night: our own probes are then what there is to go by. */
export const lowTraffic: WorkerScenario = {
  name: "low-traffic",
  title: "One visitor a second: traffic can show nothing, so the release goes by paired probes, and says so.",
  example: "hello-worker",
  running: true,
  visitors: { count: 1, pauseMs: 900, around: 2 },
  settings: { rollout: { strategy: "gradual", steps: sharesOf([25]) } },
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    summarizes(/with \d+ probes the candidate's failure rate is below/),
    newVersionServes,
    noneFails(5),
    goes("0 %", "25 %", "100 %", "alone"),
  ],
};

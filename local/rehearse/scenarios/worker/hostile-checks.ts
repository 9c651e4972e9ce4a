import { concludes, noVisitorFails, summarizes } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { newVersionServes, rises } from "./expectations.ts";
import { buildRuns } from "./hostile.ts";
import { checkedBy } from "./pace.ts";

const FILE = "smoke/rehearsal.yml";
const CHECK = "The address answers";
const text = (path: string, name = CHECK, status = "[2xx, 3xx]") =>
  `version: 1\nchecks:\n  - name: ${name}\n    request: { path: "${path}" }\n    expect: { status: ${status} }\n`;

const evil = (path: string) => `
import { writeFileSync } from "node:fs";
writeFileSync("${FILE}", ${JSON.stringify(text(path, "Evil", "599"))});
writeFileSync("slipway.yml", "version: 1\\nsmoke-test: false\\n");
`;

/** What decides whether a release is good was read before the build ran. */
export const hostileChecks: WorkerScenario = {
  name: "hostile-checks",
  title: "The build rewrites the check file and slipway.yml: the release is judged by those of the commit.",
  example: "hello-worker",
  running: true,
  settings: checkedBy(FILE),
  async change(caller) {
    await caller.write(caller.beside(FILE), text(caller.path));
    await buildRuns(caller, evil(caller.path));
  },
  expectations: [concludes("success"), summarizes(new RegExp(CHECK)), noVisitorFails, newVersionServes, rises],
};

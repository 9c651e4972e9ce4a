import { annotates, concludes, failsAt, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, nobodyMeetsIt, oldVersionServes, tells } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";
import { checkedBy } from "./pace.ts";

const FILE = "smoke/rehearsal.yml";
const CHECK = "Answers do not tell what they run on";
const text = (path: string) => `version: 1
checks:
  - name: The address answers
    request: { path: "${path}" }
    expect: { status: [2xx, 3xx] }

  - name: ${CHECK}
    request: { path: "${path}" }
    expect:
      header: { x-rehearsed-on: { absent: true } }
`;

/** One check of a check file fails: the reader is led to its line. */
export const smokeFails: WorkerScenario = {
  name: "smoke-fails",
  title: "One check of the check file fails at 0 %: the run says why, at the line of that check.",
  example: "hello-worker",
  running: true,
  settings: checkedBy(FILE),
  async change(caller) {
    await caller.write(caller.beside(FILE), text(caller.path));
    await misbehave(
      caller,
      `const changed = await answer();
       changed.headers.set("x-rehearsed-on", "Rehearsal 1.0");
       return changed;`,
    );
  },
  expectations: [
    concludes("failure"),
    tells({ "rolled-back": "true", "failure-reason": "checks-failed" }),
    failsAt("Smoke test", /x-rehearsed-on/),
    annotates(
      FILE,
      text("/")
        .split("\n")
        .findIndex((line) => line.includes(CHECK)) + 1,
      /x-rehearsed-on/,
    ),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    goes("0 %", "gone"),
  ],
};

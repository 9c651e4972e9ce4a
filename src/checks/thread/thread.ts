/** The other side of threads.ts: judges one answer after the other, and says what it begins with. */
import { parentPort } from "node:worker_threads";
import * as library from "json-p3";
import { useJsonPath } from "../judge/jsonpath.ts";
import { judge } from "../judge/judge.ts";
import { versionOf } from "../judge/version.ts";
import { type Found, type Task, unpack, type Word } from "./task.ts";

useJsonPath(library);

const say = (word: Word) => parentPort?.postMessage(word);

parentPort?.on("message", (task: Task) => {
  try {
    say({ found: carryOut(task) });
  } catch (error) {
    say({ problem: error instanceof Error ? error.message : String(error) });
  }
});

function carryOut({ expect, chain: plain, identity }: Task): Found {
  const chain = unpack(plain);
  if (identity?.jsonpath !== undefined) say({ step: { what: `jsonpath ${identity.jsonpath}`, expected: "a version" } });
  const version = identity === undefined ? undefined : versionOf(chain, identity);
  return { findings: expect === undefined ? [] : judge(expect, chain, (step) => say({ step })), version };
}

say({ ready: true });

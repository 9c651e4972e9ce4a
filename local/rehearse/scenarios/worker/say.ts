import { stringify } from "yaml";
import type { RunResult } from "../../../runner/contract/result.ts";
import type { Caller } from "../../caller/caller.ts";
import type { WorkflowRuns } from "../scenario.ts";
import type { WorkerExpectation } from "./contract.ts";

const CONTROL = ".github/workflows/rehearsed-control.yml";

/** The caller's release may hear what people say, know who said it, and answer. */
export async function mayHear(caller: Caller): Promise<void> {
  const permissions = { contents: "read", actions: "read", deployments: "write" };
  await caller.editCalls((call) => call.set("permissions", permissions));
}

/** Somebody starts `control.yml` while the release goes on. */
export async function say(
  { caller, start }: WorkflowRuns,
  word: "promote" | "hold" | "continue" | "abort",
): Promise<RunResult> {
  const call = {
    permissions: { actions: "read", deployments: "write" },
    uses: "slipway-actions/slipway/.github/workflows/control.yml@v1",
    with: { word, worker: caller.worker, environment: caller.target.environment },
  };
  const workflow = { name: "Rehearsed control", on: "workflow_dispatch", permissions: {}, jobs: { control: call } };
  await caller.write(CONTROL, stringify(workflow));
  return await start({ workflow: CONTROL, event: "workflow_dispatch", inputs: {} });
}

/** What was said was heard, every time. */
export function allHeard(words: number): WorkerExpectation {
  return {
    title: `${words === 1 ? "the word is" : `all ${words} words are`} heard, and what said ${words === 1 ? "it" : "them"} ends well`,
    check({ runs }) {
      const said = runs.flatMap(({ jobs }) => jobs).filter(({ name }) => name.includes("Say "));
      const heard = said.filter(({ conclusion, outputs }) => conclusion === "success" && outputs.heard === "true");
      return heard.length === words ? undefined : `${heard.length} of ${said.length} were heard`;
    },
  };
}

/** The deployments that were written on somebody's word name who that was. */
export function writtenBy(by: string, share: string): WorkerExpectation {
  return {
    title: `Cloudflare's record says that ${share} was written on a word of ${by}`,
    check({ worlds, caller }) {
      const all = worlds.cloudflare.state.workers.get(caller.worker)?.deployments ?? [];
      const texts = all.map(({ annotations }) => annotations["workers/message"] ?? "");
      const found = texts.some((text) => text.includes(` by=${by} `) && text.endsWith(share));
      return found ? undefined : texts.join("; ");
    },
  };
}

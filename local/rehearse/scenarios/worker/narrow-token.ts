import { concludes, deploymentIs, noVisitorFails } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { newVersionServes, rises, rolloutEnds, tells } from "./expectations.ts";
import { isPlanned, passesReadToken, readToken } from "./planned.ts";

/** Nothing was asked that a token for one Worker may not ask: whatever is refused shows in the log of calls. */
const nothingIsRefused: WorkerExpectation = {
  title: "not one call is refused: none goes to the account as a whole",
  check({ worlds, recorder }) {
    const during = worlds.cloudflare.requests.filter(({ at }) => at >= recorder.startedAt);
    const refused = during.filter(({ status }) => status === 403 || status === 401);
    return refused.length === 0 ? undefined : refused.map(({ method, path }) => `${method} ${path}`).join(", ");
  },
};

/** The strictest tokens that there are: one that edits this Worker, one that reads it, and neither knows the account. */
export const narrowToken: WorkerScenario = {
  name: "narrow-token",
  title:
    "The tokens are for this one Worker (Editor, and Content Read-Only): they suffice from the plan to the last step.",
  example: "hello-worker",
  running: true,
  // What is counted belongs to the account, and these tokens may not read it.
  settings: { rollout: { analytics: false } },
  change: passesReadToken,
  faults({ cloudflare }, { worker: name }) {
    const [editor, reader] = cloudflare.tokens;
    Object.assign(editor ?? {}, { permissions: [], worker: { name, role: "Editor" } });
    Object.assign(reader ?? {}, { permissions: [], worker: { name, role: "Content Read-Only" } });
  },
  play: (runs) => runs.start({ secrets: readToken(runs.worlds) }),
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    tells({ "rolled-back": "false", "failure-reason": "" }),
    isPlanned,
    nothingIsRefused,
    noVisitorFails,
    newVersionServes,
    rises,
    deploymentIs("success"),
  ],
};

import { concludes, failsAt } from "../expectations.ts";
import type { WorkflowRuns } from "../scenario.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";
import { whenShareIs } from "./moment.ts";

/** The release does without the database from now on: whatever it lacks, it has an answer of its own. */
const WITHOUT_DATABASE = `
  const good = await answer();
  if (good.status < 500) return good;
  const { pathname } = new URL(request.url);
  const body = pathname === "/health" ? { status: "healthy" } : [{ slug: "carbon" }];
  return Response.json(body, { headers: { "x-worker-version": env.VERSION.id } });`;

/** What the version that serves reads is gone from one moment to the next. */
async function dropGuides({ worlds, caller }: WorkflowRuns): Promise<void> {
  const { cloudflare } = worlds;
  const database = caller.config.d1_databases[0]?.database_id ?? "";
  await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/d1/database/${database}/query`, {
    sql: "DROP TABLE guides",
  });
}

/** A person decides: both commands stand there. */
const tellsBothWays: WorkerExpectation = {
  title: "both commands are told: to go on, and to go back",
  check({ result, before, worlds, caller }) {
    const words = result.annotations.map(({ message }) => message).join(" ");
    const active = before.deployment[0]?.versionId ?? "";
    const candidate = worlds.cloudflare.state.workers.get(caller.worker)?.versions[0]?.id ?? "";
    const missing = [active, candidate].filter((id) => !words.includes(`wrangler versions deploy ${id}@100`));
    return missing.length === 0 ? undefined : `no command for ${missing.join(", ")} in: ${words}`;
  },
};

/** Back would be the wrong way: it is the version that serves that fails. */
export const activeBreaks: WorkerScenario = {
  name: "active-breaks",
  title:
    "The version that serves loses its table in the middle of the ramp, the new one needs none: it holds, and asks.",
  example: "atomic-guide",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@6s" } },
  change: (caller) => misbehave(caller, WITHOUT_DATABASE),
  play(runs) {
    whenShareIs(25, runs, () => dropGuides(runs));
    return runs.start();
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /active version fails and the candidate does not/),
    tellsBothWays,
    goes("0 %", "0 %", "25 %"),
  ],
};

import type { WorkflowRuns } from "../scenario.ts";
import { output } from "../witness.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes } from "./expectations.ts";
import { addJanitor, JANITOR } from "./janitor.ts";
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
  check({ runs: [release], before, worlds, caller }) {
    const words = (release?.annotations ?? []).map(({ message }) => message).join(" ");
    const active = before.deployment[0]?.versionId ?? "";
    const candidate = worlds.cloudflare.state.workers.get(caller.worker)?.versions[0]?.id ?? "";
    const missing = [active, candidate].filter((id) => !words.includes(`wrangler versions deploy ${id}@100`));
    return missing.length === 0 ? undefined : `no command for ${missing.join(", ")} in: ${words}`;
  },
};

/** It is not done, whatever the name of that is. */
const isOpen: WorkerExpectation = {
  title: "the release ends as HELD, or as ROLLBACK_FAILED",
  check(outcome) {
    const seen = output(outcome, "outcome") ?? "nothing";
    return ["HELD", "ROLLBACK_FAILED"].includes(seen) ? undefined : `it ended as ${seen}`;
  },
};

/** How long it has failed when somebody presses Cancel, ms. */
const FAILS_MS = 8_000;

/** Back would be the wrong way: it is the version that serves that fails. */
export const activeBreaks: WorkerScenario = {
  name: "active-breaks",
  title: "The version that serves loses its table at 25 %, and somebody presses Cancel: nobody is sent back to it.",
  example: "atomic-guide",
  running: true,
  unsuitable: ({ worker }) =>
    worker === "atomic-guide" ? undefined : "it drops the table of examples/atomic-guide, whose code it knows",
  settings: { rollout: { strategy: "gradual", steps: "25@15s" } },
  async change(caller) {
    await addJanitor(caller);
    await misbehave(caller, WITHOUT_DATABASE);
  },
  async play(runs) {
    const cancel = new AbortController();
    whenShareIs(25, runs, async () => {
      await dropGuides(runs);
      setTimeout(() => cancel.abort(), FAILS_MS);
    });
    await runs.start({ signal: cancel.signal });
    return await runs.start({ workflow: JANITOR, event: "schedule" });
  },
  expectations: [isOpen, tellsBothWays, goes("0 %", "25 %", "25 %")],
};

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import type { Deployment } from "../../src/cloudflare/workers/deployments.ts";
import { planCustomDomains, refuseTakeover } from "../../src/cloudflare/workers/domains.ts";
import { describeTable } from "../../src/cloudflare/workers/drift.ts";
import { type Live, readLive, refuseMissingBindings, refuseSplit } from "../../src/cloudflare/workers/live.ts";
import { findQueues } from "../../src/cloudflare/workers/queues.ts";
import { getAccountSubdomain } from "../../src/cloudflare/workers/workers.ts";
import { refuseForeignWorkflows } from "../../src/cloudflare/workers/workflows.ts";
import { UserError } from "../../src/errors.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { inFlight } from "../../src/rollout/in-flight.ts";
import { type Decision, decide } from "./decide.ts";
import type { Inputs } from "./deploy-worker.ts";
import { inheritedBindings, pendingMigrations } from "./metadata.ts";
import type { OpenRelease } from "./open-release.ts";

/** What is live, what will be done, and whether triggers follow. */
export interface Plan {
  release: WorkerRelease;
  live: Live;
  decision: Decision;
  triggers: boolean;
  /** What the reader of the result must know. */
  warnings: string[];
}

/** Reads what is live and refuses, before any write, whatever could only fail or do damage. */
export async function makePlan(
  cf: Cloudflare,
  { opened, inputs, secrets }: { opened: OpenRelease; inputs: Inputs; secrets: string | undefined },
  run: Run,
): Promise<Plan> {
  const { release, metadata } = opened;
  const { name: worker, config } = release;
  const live = await readLive(cf, worker, { state: (config.migrations?.length ?? 0) > 0, begunWith });
  run.info(
    live.head === undefined ? `\`${worker}\` does not exist yet.` : `Live: ${describeTable(live.head.versions)}`,
  );
  if (inputs.onSplit === "refuse") refuseSplit(worker, live.head, ({ run: by }) => sameRun(by, inputs.workflowRun));
  const decision = decide({
    worker,
    live,
    digest: release.digest.replace(/^sha256:/, ""),
    secrets,
    traffic: inputs.traffic,
    pending: pendingMigrations(config, { exists: live.head !== undefined, tag: live.state?.migrationTag }),
    allowMigrations: inputs.allowMigrations,
  });
  const triggers =
    inputs.triggers === "auto" ? inputs.traffic === "100" || decision.kind === "immediate" : inputs.triggers === "true";
  const uploads = decision.kind === "version" || decision.kind === "immediate";
  if (uploads) {
    // A required secret that comes along needs no version before it.
    const wanted = inheritedBindings(metadata).filter((name) => !inputs.workerSecrets.has(name));
    await refuseMissingBindings(cf, worker, { wanted, newest: live.versions[0] });
  }
  if (triggers) await checkTriggers(cf, release, { exists: live.head !== undefined, inputs });
  const first = decision.kind === "immediate" && decision.why === "first";
  if (first && triggers && config.workers_dev) await requireSubdomain(cf);
  return { release, live, decision, triggers, warnings: warnings(decision, inputs, run) };
}

/** A candidate may have most of the traffic already when its run dies: it is not what a later run may return to. */
function begunWith({ id, versions, message = "", createdOn }: Deployment): string | undefined {
  const table = versions.map(({ versionId, percentage }) => ({ version: versionId, percentage }));
  return inFlight([{ id, table, message, createdAt: Date.parse(createdOn) }])?.active;
}

function sameRun(by: string | undefined, ours: string | undefined): boolean {
  return by !== undefined && ours !== undefined && by.split("/")[0] === ours.split("/")[0];
}

async function checkTriggers(
  cf: Cloudflare,
  { name, config }: WorkerRelease,
  { exists, inputs }: { exists: boolean; inputs: Inputs },
): Promise<void> {
  await findQueues(
    cf,
    (config.queue_consumers ?? []).map(({ queue }) => queue),
  );
  await refuseForeignWorkflows(cf, name, config.workflows ?? []);
  const domains = config.custom_domains ?? [];
  if (domains.length === 0 || !exists || inputs.takeOverDomains) return;
  const changes = await planCustomDomains(cf, name, domains);
  if (changes !== undefined) refuseTakeover(changes);
}

async function requireSubdomain(cf: Cloudflare): Promise<void> {
  if ((await getAccountSubdomain(cf)) !== undefined) return;
  throw new UserError("The account has no workers.dev name yet, and this Worker is to answer there.", {
    hint: "Open Workers & Pages in the dashboard once to choose one, or set `workers_dev` to false.",
    reason: "no-subdomain",
  });
}

function warnings(decision: Decision, { traffic }: Inputs, run: Run): string[] {
  if (decision.kind !== "immediate") return [];
  const text =
    decision.why === "first"
      ? `This is the first deployment: the version takes all traffic at once${traffic === "0" ? " although `traffic` is 0" : ""}, and there is nothing to roll back to.`
      : `Durable Object migrations go to all traffic at once: there is no gradual way, and no rollback to a version before \`${decision.migrations?.new_tag}\`.`;
  if (decision.why === "first" && traffic === "100") run.info(text);
  else run.warning(text);
  return [text];
}

import type { Cloudflare } from "../cloudflare/client/client.ts";
import { planCustomDomains, refuseTakeover } from "../cloudflare/workers/domains.ts";
import { listClasses } from "../cloudflare/workers/durable-objects.ts";
import { findQueues } from "../cloudflare/workers/queues.ts";
import { getAccountSubdomain } from "../cloudflare/workers/workers.ts";
import { refuseForeignWorkflows } from "../cloudflare/workers/workflows.ts";
import { ApiError, UserError } from "../errors.ts";
import { describeTable } from "../record/deployment.ts";
import type { WorkerRelease } from "../release/format.ts";
import type { Orphan } from "../rollout/in-flight.ts";
import { type Decision, decide, type Lifecycle, type Traffic } from "./decide.ts";
import { declaredClasses, declaredLifecycle } from "./exports.ts";
import { type Live, readLive, refuseSplit, stagedBy } from "./live.ts";
import { pendingMigrations } from "./metadata.ts";
import type { OpenRelease } from "./open-release.ts";
import { bindingsToProvide, type Provision } from "./provision.ts";

/** Reasons of an account that is not ready for the release. */
export const PLAN_REASONS = ["no-subdomain"] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** What the caller wants, and allows. */
export interface Wanted {
  traffic: Traffic;
  /** Whether settings and triggers follow; `auto`: where the version gets all traffic. */
  triggers: "auto" | "true" | "false";
  onSplit: "refuse" | "replace";
  allowMigrations: boolean;
  takeOverDomains: boolean;
  /** What may be created for bindings without an id. */
  provisions: readonly Provision[];
  /** Names of the secrets that come along. */
  secretNames: ReadonlySet<string>;
  /** Fingerprint of those secrets; undefined without any. */
  secrets: string | undefined;
  /** Run id of the workflow run; undefined outside of one. */
  run: string | undefined;
}

/** What the plan asks of whoever makes it. */
export interface Around {
  wanted: Wanted;
  log: (message: string) => void;
  /** Settles a rollout that was left in flight, or throws; false if it only would, or is to be deployed over. */
  settle: (orphan: Orphan) => Promise<boolean>;
  /** Throws if the release must not take the place of what is live. */
  refuse: (live: Live) => Promise<void>;
}

/** What is live, what will be done, and whether triggers follow. */
export interface Plan {
  release: WorkerRelease;
  live: Live;
  decision: Decision;
  triggers: boolean;
  /** What must be found or created before the upload, for bindings that lead nowhere yet. */
  provisions: Provision[];
  /** What the reader of the result must know. */
  warnings: Warning[];
}

/** One of them; `expected`: it is what was asked for, so nobody needs to act. */
export interface Warning {
  says: string;
  expected: boolean;
}

/** Reads what is live and refuses, before any write, whatever could only fail or do damage. */
export async function makePlan(
  cf: Cloudflare,
  { release, metadata }: OpenRelease,
  { wanted, log, settle, refuse }: Around,
): Promise<Plan> {
  const { name: worker, config } = release;
  const state = (config.migrations?.length ?? 0) > 0;
  let live = await readLive(cf, worker, { state });
  const dead = stagedBy(wanted.run, live) === undefined ? live.orphan : undefined;
  const settled = dead !== undefined && (await settle(dead));
  if (settled) live = await readLive(cf, worker, { state });
  log(live.head === undefined ? `\`${worker}\` does not exist yet.` : `Live: ${describeTable(live.head.table)}`);
  await refuse(live);
  if (wanted.onSplit === "refuse" && (settled || dead === undefined)) refuseSplit(worker, live.head, wanted.run);
  const decision = decide({
    worker,
    live,
    digest: release.digest.replace(/^sha256:/, ""),
    secrets: wanted.secrets,
    traffic: wanted.traffic,
    pending: await pendingLifecycle(cf, { release, metadata }, live),
    allowMigrations: wanted.allowMigrations,
  });
  const triggers =
    wanted.triggers === "auto" ? wanted.traffic === "100" || decision.kind === "immediate" : wanted.triggers === "true";
  const { secretNames, provisions: allowed } = wanted;
  const uploads = decision.kind === "version" || decision.kind === "immediate";
  const provisions = uploads
    ? await bindingsToProvide(cf, worker, { metadata, secretNames, newest: live.versions[0], allowed })
    : [];
  if (triggers) await checkTriggers(cf, release, { exists: live.head !== undefined, takeOver: wanted.takeOverDomains });
  const first = decision.kind === "immediate" && decision.why === "first";
  if (first && triggers && config.workers_dev) await requireSubdomain(cf);
  return { release, live, decision, triggers, provisions, warnings: warnings(decision, wanted.traffic) };
}

/** What the release does to classes of Durable Objects that is not done yet; undefined if nothing. */
async function pendingLifecycle(
  cf: Cloudflare,
  { release: { name, config }, metadata }: Pick<OpenRelease, "release" | "metadata">,
  live: Live,
): Promise<Lifecycle | undefined> {
  const exists = live.head !== undefined;
  const migrations = pendingMigrations(config, { exists, tag: live.state?.migrationTag });
  if (migrations !== undefined) {
    const from = migrations.old_tag === undefined ? "the start" : `\`${migrations.old_tag}\``;
    return { migrations, says: `from ${from} to \`${migrations.new_tag}\`` };
  }
  if (declaredClasses(metadata).size === 0 || !exists) return undefined;
  const classes = await listClasses(cf, name).catch((error: unknown) => {
    // A token for one Worker may not list the account's. Cloudflare itself refuses a version that changes classes (10211).
    if (error instanceof ApiError && (error.status === 403 || error.status === 401)) return undefined;
    throw error;
  });
  return declaredLifecycle(metadata, classes);
}

async function checkTriggers(
  cf: Cloudflare,
  { name, config }: WorkerRelease,
  { exists, takeOver }: { exists: boolean; takeOver: boolean },
): Promise<void> {
  await findQueues(
    cf,
    (config.queue_consumers ?? []).map(({ queue }) => queue),
  );
  await refuseForeignWorkflows(cf, name, config.workflows ?? []);
  const domains = config.custom_domains ?? [];
  if (domains.length === 0 || !exists || takeOver) return;
  const changes = await planCustomDomains(cf, name, domains);
  if (changes !== undefined) refuseTakeover(changes);
}

async function requireSubdomain(cf: Cloudflare): Promise<void> {
  if ((await getAccountSubdomain(cf)) !== undefined) return;
  throw new UserError<PlanReason>("The account has no workers.dev name yet, and this Worker is to answer there.", {
    hint: "Open Workers & Pages in the dashboard once to choose one, or set `workers_dev` to false.",
    reason: "no-subdomain",
  });
}

function warnings(decision: Decision, traffic: Traffic): Warning[] {
  if (decision.kind !== "immediate") return [];
  if (decision.why === "migrations") {
    const says = `Changes of Durable Object classes (${decision.says}) go to all traffic at once: there is no gradual way, and no rollback to a version before them.`;
    return [{ says, expected: false }];
  }
  const although = traffic === "0" ? " although `traffic` is 0" : "";
  const says = `This is the first deployment: the version takes all traffic at once${although}, and there is nothing to roll back to.`;
  return [{ says, expected: traffic === "100" }];
}

import type { Cloudflare } from "../../cloudflare/client/client.ts";
import { listClasses } from "../../cloudflare/workers/durable-objects.ts";
import { type Part, type Snapshot, type Taken, takeSnapshot } from "../../cloudflare/workers/snapshot.ts";
import { getVersion } from "../../cloudflare/workers/versions.ts";
import { getWorkflow, type LiveWorkflow } from "../../cloudflare/workers/workflows.ts";
import { ApiError } from "../../errors.ts";
import type { VersionDetails } from "../../record/version.ts";
import { fingerprintOf, LIVE_PARTS, type LivePart, type LiveParts } from "../fingerprint.ts";
import { type Live, readLive } from "../live.ts";

/** Everything that is live of a Worker, read once. */
export interface LiveState {
  live: Live;
  /** The version to return to, with its bindings; undefined without one. */
  active: VersionDetails | undefined;
  /** What no version holds; an absent part could not be read. */
  beside: Partial<Omit<Snapshot, "format" | "worker" | "takenAt">>;
  /** Names of the queues that it consumes; undefined: not known. */
  queues: string[] | undefined;
  /** Those of the release's Workflows that exist; undefined: not known. */
  workflows: LiveWorkflow[] | undefined;
  /** Its Durable Object classes, if the release declares some by `exports`; undefined: not known, or not asked. */
  classes: ReadonlySet<string> | undefined;
  unread: Unread[];
}

/** A part that the token may not read, or that Cloudflare does not tell. */
export interface Unread {
  part: LivePart;
  /** One sentence. */
  why: string;
}

/** What of the release decides what has to be read. */
export interface Wanted {
  /** Names of the release's Workflows. */
  workflows: readonly string[];
  /** The release declares Durable Object classes by `exports`: then those of the account are listed, too. */
  declares: boolean;
}

/**
 * Reads everything that is live, as far as the token may: seven calls, all about this one Worker, and one for each Workflow
 * of the release. Throws where even its deployments and versions cannot be read.
 */
export async function readState(cf: Cloudflare, worker: string, wanted: Wanted): Promise<LiveState> {
  const [live, taken, workflows, declared] = await Promise.all([
    readLive(cf, worker, { state: false }),
    takeSnapshot(cf, worker),
    readWorkflows(cf, wanted.workflows),
    wanted.declares ? readClasses(cf, worker) : { classes: undefined, unread: [] },
  ]);
  const { classes } = declared;
  const apart = [...workflows.unread, ...declared.unread];
  if (live.head === undefined) return { ...EMPTY, live, workflows: workflows.found, classes, unread: apart };
  const active = live.active === undefined ? undefined : await getVersion(cf, worker, live.active.id);
  const { format: _, worker: __, takenAt: ___, ...beside } = taken.snapshot;
  const unread = [...taken.unread.map(unreadPart), ...apart, ...unknownQueues(taken)];
  return { live, active, beside, queues: taken.queues, workflows: workflows.found, classes, unread };
}

/** Of a Worker that does not exist, there is nothing, and that is known. */
const EMPTY = { active: undefined, beside: {}, queues: [] };

const PARTS: Record<Part, LivePart> = {
  settings: "settings",
  workers_dev: "subdomain",
  routes: "routes",
  custom_domains: "domains",
  crons: "crons",
};

const unreadPart = ({ part, error }: Taken["unread"][number]): Unread => ({ part: PARTS[part], why: whyUnread(error) });

/** Why it cannot be read, without what differs from one reading to the next. */
function whyUnread(error: Error): string {
  if (!(error instanceof ApiError)) return error.message;
  const { status, code } = error;
  if (status === 403 || status === 401) return `the token may not (${status}${code === undefined ? "" : `, ${code}`})`;
  return status === undefined ? "Cloudflare does not answer" : `Cloudflare answers ${status}`;
}

function unknownQueues({ queues, unread }: Taken): Unread[] {
  if (queues !== undefined) return [];
  const refused = unread.find(({ part }) => part === "workers_dev");
  return [{ part: "queues", why: refused === undefined ? "Cloudflare does not tell" : whyUnread(refused.error) }];
}

async function readClasses(cf: Cloudflare, worker: string): Promise<Pick<LiveState, "classes" | "unread">> {
  try {
    return { classes: await listClasses(cf, worker), unread: [] };
  } catch (error) {
    if (cf.signal.aborted || !(error instanceof Error)) throw error;
    return { classes: undefined, unread: [{ part: "migrations", why: whyUnread(error) }] };
  }
}

async function readWorkflows(
  cf: Cloudflare,
  names: readonly string[],
): Promise<{ found: LiveWorkflow[] | undefined; unread: Unread[] }> {
  try {
    const found = await Promise.all(names.map((name) => getWorkflow(cf, name)));
    return { found: found.filter((one) => one !== undefined), unread: [] };
  } catch (error) {
    if (cf.signal.aborted || !(error instanceof Error)) throw error;
    return { found: undefined, unread: [{ part: "workflows", why: whyUnread(error) }] };
  }
}

/** The fingerprint of a state: the same from whatever token, except for parts that one of them may not read. */
export function fingerprintOfState(state: LiveState): string {
  return fingerprintOf(partsOf(state));
}

function partsOf({ live: { head }, active, beside, queues, workflows, classes }: LiveState): LiveParts {
  if (head === undefined) {
    const none = Object.fromEntries(Object.keys(LIVE_PARTS).map((part) => [part, null])) as LiveParts;
    return { ...none, workflows };
  }
  const { settings, routes, custom_domains: domains, crons, workers_dev: subdomain } = beside;
  return {
    deployment: head.id,
    versions: head.table.map(({ version, percentage }) => [version, percentage]),
    settings,
    routes: routes?.map(({ pattern }) => pattern).toSorted(),
    domains: domains?.map(({ hostname }) => hostname).toSorted(),
    crons: crons?.toSorted(),
    queues: queues?.toSorted(),
    workflows: workflows?.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    subdomain,
    migrations: classes === undefined ? (active?.migrationTag ?? null) : [...classes].toSorted(),
  };
}

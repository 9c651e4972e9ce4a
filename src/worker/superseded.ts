import { UserError } from "../errors.ts";
import { type Deployment, servingAll } from "../record/deployment.ts";
import { commitOf, sameCommit, type Version } from "../record/version.ts";
import type { SlipwayRecord } from "../record/words.ts";

/** Reasons of a commit that is older than what is live. */
export const ORDER_REASONS = ["superseded"] as const;
export type OrderReason = (typeof ORDER_REASONS)[number];

/** Where a release comes from. */
export interface Origin {
  /** Run id, decimal. */
  run: string | undefined;
  /** `owner/name`. */
  repository: string | undefined;
  /** At least seven hex digits. */
  commit: string | undefined;
}

/** How a commit stands to another one, as GitHub compares them; undefined if it does not tell. */
export type Compare = (base: string, head: string) => Promise<string | undefined>;

/** What is live, what is to take its place, and who says that it may. */
export interface Succession {
  worker: string;
  head: Deployment | undefined;
  /** The version that serves, and the newest versions: an edited secret makes one without a record. */
  active: Version | undefined;
  versions: readonly Version[];
  ours: Origin;
  /** Absent without a token. */
  compare: Compare | undefined;
  /** Why an older commit may replace a newer one. */
  allowDowngrade: string | undefined;
  /** The key of `allowDowngrade` as its reader writes it. */
  key: string;
  log: (message: string) => void;
}

/**
 * Throws a `UserError` for a release whose commit is older than the one that serves: a queued or repeated old workflow must
 * not undo a newer release. GitHub's comparison decides if it can be had; else the ids of the runs do, which grow within
 * a repository. What cannot be compared is not refused: src/worker/unrelated.ts does that.
 */
export async function refuseSuperseded(succession: Succession): Promise<void> {
  const { ours, compare, allowDowngrade, log } = succession;
  const live = originOf(succession);
  if (live.commit === undefined || ours.commit === undefined || sameCommit(live.commit, ours.commit)) return;
  if (live.repository === undefined || live.repository !== ours.repository) return;
  const status = await compare?.(live.commit, ours.commit);
  const older = status === undefined ? isEarlier(ours.run, live.run) : status === "behind";
  if (!older) return;
  const how = status === undefined ? "was released by a newer run" : "contains it";
  if (allowDowngrade === undefined) throw superseded(succession, live, how);
  log(`${nameOf(ours)} is older than what serves, ${nameOf(live)}, and replaces it all the same: ${allowDowngrade}`);
}

/** The run that uploaded the version that serves; releases of earlier versions of ours say it on the deployment only. */
export function originOf({ active, versions, head }: Succession): Origin {
  const code = active === undefined ? undefined : codeOf(active, versions);
  const deployed = head !== undefined && servingAll(head.table) === active?.id ? head.record : undefined;
  const released = deployed?.kind === "FINALIZE" || deployed?.kind === "DEPLOY" ? deployed : undefined;
  const whole = (record: SlipwayRecord | undefined) =>
    record?.run !== undefined && record.repository !== undefined ? record : undefined;
  const record = whole(code?.record) ?? whole(released);
  return { run: record?.run, repository: record?.repository, commit: code && (commitOf(code) ?? record?.commit) };
}

/** Editing a secret makes a version with the same code: the upload below it says where that comes from. */
export function codeOf(active: Version, versions: readonly Version[]): Version {
  if (active.trigger !== "secret") return active;
  const at = versions.findIndex(({ id }) => id === active.id);
  return versions.slice(at + 1).find(({ trigger }) => trigger !== "secret") ?? active;
}

/** How long GitHub may take to compare, ms: without its word the runs decide. */
const COMPARE_MS = 5_000;

/** Compares by GitHub's word; absent without a token. Whatever fails is said in the log, and nothing is known then. */
export function comparer(
  { githubToken: token, repository }: { githubToken: string | undefined; repository: string | undefined },
  { signal, log }: { signal: AbortSignal; log: (message: string) => void },
): Compare | undefined {
  if (token === undefined || repository === undefined) return undefined;
  return async (base, head) => {
    try {
      // Octokit costs a tenth of a second to load: only those pay who use it.
      const [{ openRepository }, { compareCommits }] = await Promise.all([
        import("../github/client.ts"),
        import("../github/compare.ts"),
      ]);
      const limit = AbortSignal.any([signal, AbortSignal.timeout(COMPARE_MS)]);
      return await compareCommits(openRepository(token, repository, limit), base, head);
    } catch (error) {
      log(`GitHub does not compare the commits: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
}

function isEarlier(run: string | undefined, than: string | undefined): boolean {
  if (run === undefined || than === undefined || !/^\d+$/.test(run) || !/^\d+$/.test(than)) return false;
  return BigInt(run) < BigInt(than);
}

function superseded({ worker, ours, key }: Succession, live: Origin, how: string): UserError {
  return new UserError<OrderReason>(
    `SUPERSEDED: \`${worker}\` serves ${nameOf(live)}, which ${how}, so ${nameOf(ours)} does not replace it.`,
    {
      hint: `Release the newest commit. To return to this one, run \`rollback.yml\` with \`target: commit:${ours.commit?.slice(0, 12)}\`; to release it anew over the newer one, start a new run that says why in ${key}.`,
      reason: "superseded",
    },
  );
}

/** For people: `commit 8f2c1d3e4b5a (run 17)`. */
export function nameOf({ commit, run }: Origin): string {
  return `commit ${commit?.slice(0, 12)}${run === undefined ? "" : ` (run ${run})`}`;
}

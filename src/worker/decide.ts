import { UserError } from "../errors.ts";
import { alone, type Table } from "../record/deployment.ts";
import type { Version } from "../record/version.ts";
import type { Live } from "./live.ts";
import type { PendingMigrations } from "./metadata.ts";

/** Reasons of traffic that there is no safe way to. */
export const DECISION_REASONS = ["first-deploy", "migration-refused"] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

/** What the caller wants to happen to the traffic. */
export type Traffic = "100" | "0" | "none";

/** What is to be done. */
export type Decision =
  /** Everything is as wanted: this version is there and has the traffic it should have. */
  | { kind: "unchanged"; version: Version }
  /** The newest version has these very bytes: only the traffic is missing. */
  | { kind: "reuse"; version: Version }
  /** A version without traffic, then a deployment. */
  | { kind: "version" }
  /** An upload straight to all traffic: there is no gradual way. */
  | { kind: "immediate"; why: "first"; migrations: PendingMigrations | undefined }
  | ({ kind: "immediate"; why: "migrations" } & Lifecycle);

/** What an upload does to classes of Durable Objects, which it does to all traffic at once: by steps, or by declaration. */
export interface Lifecycle {
  /** The steps; undefined where the metadata declares what is to be. */
  migrations: PendingMigrations | undefined;
  /** For people: from where to where, or class by class. */
  says: string;
}

export interface Circumstances {
  worker: string;
  live: Live;
  /** 64 hex digits of the release, and the fingerprint of the secrets if there are any. */
  digest: string;
  secrets: string | undefined;
  traffic: Traffic;
  pending: Lifecycle | undefined;
  /** Whether migrations may take all traffic although less was asked for. */
  allowMigrations: boolean;
}

/** Chooses the way to the wanted traffic; what has no safe way throws a `UserError`. */
export function decide(circumstances: Circumstances): Decision {
  const { worker, live, traffic, pending, allowMigrations } = circumstances;
  const { head, active, versions } = live;
  const same = (version: Version | undefined) =>
    version?.record?.digest === circumstances.digest &&
    (circumstances.secrets === undefined || version.record.secrets === circumstances.secrets);
  if (head === undefined) {
    if (traffic === "none") throw nothingToStandBeside(worker);
    return { kind: "immediate", why: "first", migrations: pending?.migrations };
  }
  if (active !== undefined && same(active) && head.table.length === 1) return { kind: "unchanged", version: active };
  if (pending !== undefined) {
    if (traffic !== "100" && !allowMigrations) throw migrationsNeedTraffic(worker, pending, traffic);
    return { kind: "immediate", why: "migrations", ...pending };
  }
  // Only the newest one: a secret edited after an older version was uploaded would be taken back with it.
  const newest = versions[0];
  if (newest === undefined || !same(newest)) return { kind: "version" };
  const share = head.table.find(({ version }) => version === newest.id)?.percentage;
  const done = traffic === "none" || (traffic === "0" && share === 0);
  return { kind: done ? "unchanged" : "reuse", version: newest };
}

/** The table to deploy: all traffic, or none beside the active version, which keeps its place in front. */
export function tableFor(traffic: "100" | "0", version: string, active: string | undefined): Table {
  if (traffic === "100" || active === undefined || active === version) return alone(version);
  return [
    { version: active, percentage: 100 },
    { version, percentage: 0 },
  ];
}

function nothingToStandBeside(worker: string): UserError {
  return new UserError<DecisionReason>(
    `The Worker \`${worker}\` does not exist yet, and its first upload takes all traffic.`,
    {
      hint: "Use `traffic: 100` for the first deployment.",
      reason: "first-deploy",
    },
  );
}

function migrationsNeedTraffic(worker: string, { says }: Lifecycle, traffic: Traffic): UserError {
  return new UserError<DecisionReason>(
    `\`${worker}\` has changes of Durable Object classes to carry out (${says}), which cannot travel in a version without traffic: \`traffic: ${traffic}\` is not possible.`,
    {
      hint: "In two steps: release the migration with code that works before and after it, with `allow.migrations: true` in slipway.yml (or the input `allow-migrations: true`, or `traffic: 100`), which takes all traffic at once; then remove that again, and release the code that needs it. There is no rollback to a version before the migration.",
      reason: "migration-refused",
    },
  );
}

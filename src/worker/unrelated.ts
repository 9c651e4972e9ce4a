import { UserError } from "../errors.ts";
import { sameCommit } from "../record/version.ts";
import { nameOf, type Origin, originOf, type Succession } from "./superseded.ts";

/** Reasons of a commit that is neither older nor newer than what is live. */
export const KINSHIP_REASONS = ["unrelated"] as const;
export type KinshipReason = (typeof KINSHIP_REASONS)[number];

/**
 * Throws a `UserError` for a release whose commit does not contain the one that serves, and is not contained in it: another
 * branch's, another repository's, or one that GitHub does not know any more. Whoever releases it loses what serves.
 */
export async function refuseUnrelated(succession: Succession): Promise<void> {
  const { ours, compare, allowDowngrade, log } = succession;
  const live = originOf(succession);
  if (live.commit === undefined || ours.commit === undefined || sameCommit(live.commit, ours.commit)) return;
  const foreign = live.repository !== undefined && live.repository !== ours.repository;
  const status = foreign ? "foreign" : await compare?.(live.commit, ours.commit);
  const how = { foreign: `is a commit of ${live.repository}`, diverged: DIVERGED, unknown: UNKNOWN }[status ?? ""];
  if (how === undefined) return;
  if (allowDowngrade === undefined) throw unrelated(succession, live, how);
  log(`${nameOf(ours)} replaces ${nameOf(live)}, which ${how}, all the same: ${allowDowngrade}`);
}

const DIVERGED = "is no ancestor of it: each has commits that the other lacks";
const UNKNOWN = "GitHub does not know any more, so that nobody can tell which of them is newer";

function unrelated({ worker, ours, key }: Succession, live: Origin, how: string): UserError {
  return new UserError<KinshipReason>(
    `\`${worker}\` serves ${nameOf(live)}, which ${how}: ${nameOf(ours)} would undo it unseen.`,
    {
      hint: `Bring what serves into the branch that is released (merge or rebase), and release that. If it is to be lost, or the environment takes any branch, say why in ${key}.`,
      reason: "unrelated",
    },
  );
}

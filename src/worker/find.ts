import { UserError } from "../errors.ts";
import { servingAll } from "../record/deployment.ts";
import { commitOf, sameCommit, type Version } from "../record/version.ts";
import type { History } from "./history.ts";

/** Reasons of a target that means no version, or none to return to. */
export const TARGET_REASONS = ["target-not-found", "target-ambiguous", "target-too-old", "target-marked-bad"] as const;
export type TargetReason = (typeof TARGET_REASONS)[number];

/** What to return to, as it was written. */
export type Target =
  | { kind: "previous-stable" }
  | { kind: "version"; id: string }
  /** `any` matches tags and commits alike. */
  | { kind: "tag" | "commit" | "any"; text: string };

/** Finds the version that a `target` means among those that can still be deployed. */
export function findVersion(
  target: Exclude<Target, { kind: "previous-stable" }>,
  history: History,
  versions: Version[],
): Version {
  if (target.kind === "version") {
    const found = versions.find(({ id }) => id === target.id);
    if (found !== undefined) return found;
    throw notFound(`version ${target.id}`, "target-too-old");
  }
  const { kind, text } = target;
  const tagged = kind === "commit" ? [] : versions.filter(({ tag }) => tag === text);
  const built = kind === "tag" ? [] : recordedFirst(versions.filter((v) => sameCommit(commitOf(v), text)));
  if (tagged.length > 0 && built.length > 0 && !tagged.some((version) => built.includes(version))) {
    throw new UserError<TargetReason>(
      `\`${text}\` is the tag of version ${tagged[0]?.id}, and the commit of ${built[0]?.id}.`,
      {
        hint: `Write \`tag:${text}\` or \`commit:${text}\`, or the version's id.`,
        reason: "target-ambiguous",
      },
    );
  }
  const matches = tagged.length > 0 ? tagged : built;
  const best = preferred(matches, history);
  if (best !== undefined) return best;
  throw notFound(`version with the ${kind === "any" ? "tag or commit" : kind} \`${text}\``, "target-not-found");
}

/**
 * Of versions that name the same commit, those of releases, if there are any: there the commit was part of what the digest
 * in their record is of. In others it is the word of whoever uploaded them.
 */
function recordedFirst(versions: Version[]): Version[] {
  const recorded = versions.filter(({ record }) => record?.digest !== undefined);
  return recorded.length > 0 ? recorded : versions;
}

/** What serves, then what served everything last, then what was uploaded last; a version marked bad only if all are. */
function preferred(matches: Version[], { head, stable, bad }: History): Version | undefined {
  const good = matches.filter(({ id }) => !bad.has(id));
  const pool = good.length > 0 ? good : matches;
  const serving = head === undefined ? undefined : servingAll(head.table);
  const byService = [...stable.keys()].flatMap((id) => pool.find((version) => version.id === id) ?? []);
  return pool.find(({ id }) => id === serving) ?? byService[0] ?? pool[0];
}

/** Throws a `UserError` for a version that was taken back before, unless that was allowed. */
export function refuseBad(
  { id }: Version,
  { bad }: History,
  { worker, allowMarkedBad }: { worker: string; allowMarkedBad: boolean },
): void {
  const mark = bad.get(id);
  if (mark === undefined || allowMarkedBad) return;
  throw new UserError<TargetReason>(`Version ${id} of \`${worker}\` is marked bad: ${mark.why}.`, {
    hint: "Choose another version. If the mark is wrong, set `allow-marked-bad: true`; that also lifts it.",
    reason: "target-marked-bad",
  });
}

function notFound(what: string, reason: TargetReason): UserError<TargetReason> {
  return new UserError<TargetReason>(`There is no ${what} among those that can be deployed.`, {
    hint: "Only the newest hundred versions of a Worker can be deployed, and the list above shows those that served. An older commit can be released again.",
    reason,
  });
}

import { parseRecord } from "../../src/cloudflare/record.ts";
import type { VersionFacts } from "../../src/cloudflare/workers/candidates.ts";
import { formatAge } from "../../src/time/duration.ts";
import type { Assessment } from "./assess.ts";
import { commitOf } from "./find.ts";
import type { History } from "./history.ts";

/** A version that one could think of returning to. */
export interface Candidate {
  version: VersionFacts;
  /** ISO time of its newest deployment with all traffic; undefined if it never had all. */
  servedAt: string | undefined;
  serving: boolean;
  /** Why it is not possible; undefined if it is. */
  barred: string | undefined;
  notes: string[];
}

/** Versions to look at: what served all traffic, newest first, at most `limit`, and `also` in any case. */
export function listCandidates(
  { stable }: History,
  versions: VersionFacts[],
  { limit, also }: { limit: number; also: string | undefined },
): VersionFacts[] {
  const ids = [...stable.keys()].slice(0, limit);
  if (also !== undefined && !ids.includes(also)) ids.push(also);
  return ids.flatMap((id) => versions.find((version) => version.id === id) ?? []);
}

/** Puts together what is known about a version, the first reason against it first. */
export function describeCandidate(version: VersionFacts, history: History, assessment: Assessment): Candidate {
  const { head, stable, bad } = history;
  const serving = head?.versions.some(({ versionId, percentage }) => versionId === version.id && percentage > 0);
  const mark = bad.get(version.id);
  const reasons = [
    ...(serving === true && head?.versions.length === 1 ? ["it serves already"] : []),
    ...(mark === undefined ? [] : [`marked bad: ${mark.why}`]),
    ...(assessment.barrier === undefined ? [] : [assessment.barrier.says]),
  ];
  return {
    version,
    servedAt: stable.get(version.id),
    serving: serving === true,
    barred: reasons[0],
    notes: assessment.notes,
  };
}

/** True if a secret was edited after the version was uploaded, as far as Cloudflare shows what made its versions. */
export function secretEditedSince(version: VersionFacts, versions: VersionFacts[]): boolean {
  const at = versions.findIndex(({ id }) => id === version.id);
  return at > 0 && versions.slice(0, at).some(({ trigger }) => trigger === "secret");
}

/** One row of the table. */
export interface Row {
  version: string;
  age: string;
  served: string;
  tag: string;
  commit: string;
  author: string;
  possible: string;
}

/** The cells for people; `now` in ms since the epoch. */
export function toRow({ version, servedAt, serving, barred, notes }: Candidate, now: number): Row {
  const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  return {
    version: version.id,
    age: formatAge(now - version.createdAt),
    served: serving
      ? "now"
      : servedAt === undefined
        ? "never all traffic"
        : `${formatAge(now - Date.parse(servedAt))} ago`,
    tag: version.tag ?? "",
    commit: commitOf(version)?.slice(0, 12) ?? "",
    author: version.author ?? "",
    possible: barred === undefined ? `yes${note}` : `no: ${barred}${note}`,
  };
}

/** What a program reads in `candidates-json`. */
export function toJson({ version, servedAt, serving, barred, notes }: Candidate) {
  return {
    "version-id": version.id,
    "created-on": new Date(version.createdAt).toISOString(),
    "served-at": servedAt ?? null,
    serving,
    tag: version.tag ?? null,
    commit: commitOf(version) ?? null,
    author: version.author ?? null,
    message: parseRecord(version.message)?.text ?? version.message ?? null,
    possible: barred === undefined,
    why: barred ?? null,
    notes,
  };
}

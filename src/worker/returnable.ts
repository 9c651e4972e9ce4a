import { commitOf, type Version } from "../record/version.ts";
import { formatAge } from "../time/duration.ts";
import { formatMoment } from "../time/moment.ts";
import type { Assessment } from "./assess.ts";
import type { History } from "./history.ts";

/** A version that one could think of returning to, and whether it is possible. */
export interface Returnable {
  version: Version;
  /** Moment (ms) of its newest deployment with all traffic; undefined if it never had all. */
  servedAt: number | undefined;
  serving: boolean;
  /** Why it is not possible; undefined if it is. */
  barred: string | undefined;
  notes: string[];
}

/** Versions to look at: what served all traffic, newest first, at most `limit`, and `also` in any case. */
export function listReturnable(
  { stable }: History,
  versions: Version[],
  { limit, also }: { limit: number; also: string | undefined },
): Version[] {
  const ids = [...stable.keys()].slice(0, limit);
  if (also !== undefined && !ids.includes(also)) ids.push(also);
  return ids.flatMap((id) => versions.find((version) => version.id === id) ?? []);
}

/** Puts together what is known about a version, the first reason against it first. */
export function describeReturnable(version: Version, history: History, assessment: Assessment): Returnable {
  const { head, stable, bad } = history;
  const serving = head?.table.some((share) => share.version === version.id && share.percentage > 0);
  const mark = bad.get(version.id);
  const reasons = [
    ...(serving === true && head?.table.length === 1 ? ["it serves already"] : []),
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
export function secretEditedSince(version: Version, versions: Version[]): boolean {
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
export function toRow({ version, servedAt, serving, barred, notes }: Returnable, now: number): Row {
  const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  return {
    version: version.id,
    age: formatAge(now - version.createdAt),
    served: serving ? "now" : servedAt === undefined ? "never all traffic" : `${formatAge(now - servedAt)} ago`,
    tag: version.tag ?? "",
    commit: commitOf(version)?.slice(0, 12) ?? "",
    author: version.author ?? "",
    possible: barred === undefined ? `yes${note}` : `no: ${barred}${note}`,
  };
}

/** What a program reads in `candidates-json`. */
export function toJson({ version, servedAt, serving, barred, notes }: Returnable) {
  return {
    "version-id": version.id,
    "created-on": formatMoment(version.createdAt),
    "served-at": servedAt === undefined ? null : formatMoment(servedAt),
    serving,
    tag: version.tag ?? null,
    commit: commitOf(version) ?? null,
    author: version.author ?? null,
    message: version.record?.text ?? version.message ?? null,
    possible: barred === undefined,
    why: barred ?? null,
    notes,
  };
}

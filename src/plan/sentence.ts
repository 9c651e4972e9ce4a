import { cut } from "../text/cut.ts";
import { count } from "../text/numbers.ts";
import type { Plan, Tag, Way } from "./words.ts";

/** Longest line for the name of a job. */
const LINE = 80;

const WAYS: Record<Way, string> = {
  unchanged: "this very release serves already",
  reuse: "the newest version holds this very release",
  gradual: "the version is proven at 0 % first",
  "at-once": "all traffic at once",
  first: "the first version takes all traffic",
  unknown: "how it gets its traffic is not known",
};

const GRAVE: [tag: Tag, noun: string][] = [
  ["irreversible", "irreversible"],
  ["destructive", "destructive"],
  ["blocks-rollback", "without a way back"],
  ["drift", "made outside"],
];

/** The plan in one sentence for people. */
export function headline(plan: Omit<Plan, "digest">): string {
  const { counts, refused, stops, way, offline } = plan;
  if (offline) return "Nobody knows what would change.";
  const what = counts.changes === 0 ? "Nothing changes" : `${count(counts.changes, "change")}${graveOnes(counts)}`;
  const ends =
    refused.length > 0 ? "refused by `gates.fail-on`" : stops.length > 0 ? "and the release would stop" : WAYS[way];
  return `${what}: ${ends}.`;
}

function graveOnes({ tags }: Plan["counts"]): string {
  const grave = GRAVE.flatMap(([tag, noun]) => (tags[tag] === 0 ? [] : [`${tags[tag]} ${noun}`]));
  return grave.length === 0 ? "" : ` (${grave.join(", ")})`;
}

/** The plan in one line of at most 80 characters, for the name of the job that waits for approval: with its digest. */
export function summaryLine(plan: Plan): string {
  const { counts, digest, offline } = plan;
  const short = digest.slice("sha256:".length, "sha256:".length + 12);
  const what = offline
    ? "offline plan, live not read"
    : counts.changes === 0
      ? "no changes"
      : `${count(counts.changes, "change")}${counts.destructive === 0 ? "" : `, ${counts.destructive} destructive`}`;
  return cut(`${what} · plan ${short}`, LINE);
}

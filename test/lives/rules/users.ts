/** What users meet. */
import type { Deployed, History } from "../history.ts";
import { describe, headAt, isAlone, markOf, shareOf } from "../marks.ts";

/** A version that is broken in a way that can be known never becomes the only one by us. */
export function badIsNeverFinal({ deployments, broken, world }: History): string[] {
  return broken.flatMap(({ versionId, since, shows }) => {
    if (shows === "sometimes" || (shows === "people" && !world.analytics)) return [];
    return deployments
      .filter((one) => markOf(one)?.kind === "F" && isAlone(one.table, versionId))
      .filter(({ at }) => at - since > world.noticeMs)
      .map(({ at }) => `${versionId.slice(0, 8)} fails (${shows}) for ${at - since} ms, and was made the only version`);
  });
}

/** Nobody automatic sends users to the side that is known to be worse: known to who watched both, and told by its end. */
export function neverToTheWorse({ broken, deployments, steps, world }: History): string[] {
  return steps.flatMap((step) => {
    const worse = broken.find(({ versionId, shows }) => versionId === step.active && shows !== "sometimes");
    const bothFail = broken.some(({ versionId }) => versionId === step.candidate);
    if (worse === undefined || bothFail || !["main", "second"].includes(step.name)) return [];
    // Without a token nothing can be written down: whoever comes later reads nothing, and a person was told.
    const mute = world.revokedAt !== undefined && world.revokedAt <= step.endedAt;
    const told = !mute && (step.reason === "active-worse" || step.outcome === "HELD");
    const known = Math.max(worse.since, step.startedAt) + world.noticeMs;
    return deployments
      .filter((one, i) => gives(one, deployments[i - 1], worse.versionId))
      .filter(({ at }) => (at > step.endedAt ? told : at > known))
      .map((one) => `${markOf(one)?.kind} gives ${describe(one.table)}, which fails; the candidate does not`);
  });
}

/** A deployment of ours after which the version has more users than before. */
function gives(one: Deployed, before: Deployed | undefined, versionId: string): boolean {
  if (markOf(one) === undefined || before === undefined) return false;
  return shareOf(one.table, versionId) > shareOf(before.table, versionId);
}

/** Where every version is good, no user notices a release; where the candidate fails from the start, neither. */
export function nobodyNotices(history: History): string[] {
  const { broken, visits, foreign, steps } = history;
  const failed = visits.filter(({ ok }) => !ok);
  const first = failed[0];
  if (first === undefined) return [];
  const main = steps.find(({ name }) => name === "main");
  const caught = (one: History["broken"][number]) =>
    one.shows === "always" && one.versionId === main?.candidate && one.since < main.startedAt;
  const open = !broken.every(caught);
  if (open || foreign.length > 0) return [];
  const live = headAt(history, first.at);
  const seen = live === undefined ? "nothing" : describe(live.table);
  return [`${failed.length} of ${visits.length} requests failed, the first with ${seen} live`];
}

import { coveredLoss, ownerOf } from "./head.ts";
import { describe } from "./states/lost.ts";
import type { Situation } from "./states/working.ts";
import { end, type Journal } from "./words/journal.ts";
import type { Working } from "./words/states.ts";

/** The end of a rollout that somebody else's deployment is on top of; undefined if the head is ours. */
export function drifted(journal: Journal, state: Working, { config, now }: Situation): Journal | undefined {
  const head = journal.reading?.deployments[0];
  if (journal.reading === undefined || state === "PLAN" || ownerOf(head, journal, config) !== "foreign")
    return undefined;
  const active = `deployment ${head === undefined ? "(none)" : describe(head)} is active, and it is not ours`;
  const lost = journal.lost ?? coveredLoss(journal, config);
  const before =
    lost === undefined
      ? ""
      : `; before it our last write had overwritten deployment ${describe(lost)}, which is not put back`;
  return end(journal, "DRIFTED", now, { reason: "foreign-deployment", says: `${active}${before}` });
}

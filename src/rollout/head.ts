import { type Deployment, isMadeBy, rolloutOf } from "../record/deployment.ts";
import type { Config } from "./words/config.ts";
import type { Journal } from "./words/journal.ts";

/**
 * Whose deployment is at the head of the list: the one that we last saw as ours or as the start, another one of this
 * rollout, or somebody else's.
 */
export function ownerOf(head: Deployment | undefined, journal: Journal, config: Config): "known" | "ours" | "foreign" {
  if (head === undefined) return journal.head === undefined ? "known" : "foreign";
  if (head.id === journal.head) return "known";
  return rolloutOf(head)?.rollout === config.rollout ? "ours" : "foreign";
}

/** What a write of ours that somebody covered before we looked had overwritten; undefined if it stands on what we knew. */
export function coveredLoss({ write, reading, head }: Journal, { rollout }: Config): Deployment | undefined {
  if (write === undefined || write.sent === 0 || reading === undefined) return undefined;
  const at = reading.deployments.findIndex((one) => isMadeBy(one, write));
  const below = at < 0 ? undefined : reading.deployments[at + 1];
  if (below === undefined || below.id === head || rolloutOf(below)?.rollout === rollout) return undefined;
  return below;
}

/**
 * True for a deployment that is our last write once more: whoever overwrote it by mistake has put it back, or it was sent
 * twice. It stands for what we know.
 */
export function isLastWrite(deployment: Deployment, { last }: Journal): boolean {
  return last !== undefined && isMadeBy(deployment, last);
}

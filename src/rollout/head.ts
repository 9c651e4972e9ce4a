import { type Deployment, rolloutOf } from "../record/deployment.ts";
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

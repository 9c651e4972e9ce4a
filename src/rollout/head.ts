import { type Deployment, rolloutOf, sameTable } from "../record/deployment.ts";
import { parseRecord, sameWrite } from "../record/record.ts";
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

/**
 * True for a deployment that is our last write once more: whoever overwrote it by mistake has put it back, or it was sent
 * twice. It stands for what we know.
 */
export function isLastWrite({ record, table }: Deployment, { last }: Journal): boolean {
  return last !== undefined && sameWrite(record, parseRecord(last.message)) && sameTable(table, last.table);
}

/** Reads the list of deployments with eyes of its own: a mistake of the product's reader must not cancel out here. */
import type { Deployed, History, Table } from "./history.ts";

/** What a deployment of ours says about itself. */
export interface Mark {
  nonce: string;
  rollout: string | undefined;
  seq: string | undefined;
  /** S(tage) R(amp) C(utover) F(inalize) A(bort) D(eploy) B(ack). */
  kind: string;
}

/** The mark of a deployment of ours; undefined for anybody else's. */
export function markOf({ message }: Pick<Deployed, "message">): Mark | undefined {
  const [head = ""] = message.split(" | ");
  const [start, ...tokens] = head.split(" ");
  if (start !== "slipway/1") return undefined;
  const values = Object.fromEntries(tokens.map((token) => token.split("=", 2)));
  return { nonce: values.n ?? "", rollout: values.r, seq: values.s, kind: values.t ?? "" };
}

/** Whether one version has everything and is alone. */
export const isAlone = (table: Table, versionId: string) => table.length === 1 && table[0]?.versionId === versionId;

/** A version's share, percent. */
export const shareOf = (table: Table, versionId: string) =>
  table.find((row) => row.versionId === versionId)?.percentage ?? 0;

/** Whether users are served the same by both: versions at 0 % are nothing to them. */
export function sameTraffic(one: Table, other: Table): boolean {
  const served = (table: Table) =>
    table
      .filter(({ percentage }) => percentage > 0)
      .map(({ versionId, percentage }) => `${versionId} ${percentage}`)
      .sort()
      .join();
  return served(one) === served(other);
}

/** What was live at a moment. */
export function headAt({ deployments }: History, at: number): Deployed | undefined {
  return deployments.findLast((deployment) => deployment.at <= at);
}

/** In short, for people: `aaaa1111 90 %, bbbb2222 10 %`. */
export const describe = (table: Table) =>
  table.map(({ versionId, percentage }) => `${versionId.slice(0, 8)} ${percentage} %`).join(", ");

/** The kind of a deployment that gives back what a write of ours overwrote. */
export const PUT_BACK = "O";

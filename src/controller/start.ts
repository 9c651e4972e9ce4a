import { randomBytes } from "node:crypto";
import { type Deployment, describeTable, servingAll } from "../record/deployment.ts";

/** Ids of a new rollout: its name, 10 characters, and the nonce of this process, 4 hex digits. */
export function newIds(): { rollout: string; nonce: string } {
  const rollout = BigInt(`0x${randomBytes(8).toString("hex")}`)
    .toString(36)
    .padStart(13, "0")
    .slice(-10);
  return { rollout, nonce: randomBytes(2).toString("hex") };
}

/** What the head of the list means for a rollout of `candidate`. */
export type Start =
  | { kind: "ready"; active: string }
  /** The candidate serves everything already and there is nothing to return to, or nothing to do. */
  | { kind: "live" }
  /** Two versions share the traffic, or an unexpected one has it all. */
  | { kind: "refused"; reason: "split-not-ours" | "active-moved"; message: string };

/**
 * Finds the version to return to. `expected` is the one a caller pinned earlier; `startFrom` is named by a person who
 * wants to take over a split.
 */
export function findStart(
  head: Deployment,
  {
    candidate,
    expected,
    startFrom,
  }: { candidate: string; expected: string | undefined; startFrom: string | undefined },
): Start {
  const shown = describeTable(head.table);
  const [only] = head.table;
  if (head.table.length === 1 && only?.version === candidate) return { kind: "live" };
  const whole = servingAll(head.table);
  const staged = head.table.every(({ version }) => version === whole || version === candidate);
  const pinned =
    startFrom !== undefined && head.table.some(({ version }) => version === startFrom) ? startFrom : undefined;
  const active = pinned ?? (staged ? whole : undefined);
  if (active === undefined || active === candidate) {
    return {
      kind: "refused",
      reason: "split-not-ours",
      message: `The traffic is split, and not by this rollout: ${shown}.`,
    };
  }
  if (expected !== undefined && active !== expected) {
    const message = `Version ${expected} was expected to serve all traffic, but what is live is ${shown}.`;
    return { kind: "refused", reason: "active-moved", message };
  }
  return { kind: "ready", active };
}

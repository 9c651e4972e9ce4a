/** What invariants are stated with. */
import { type Deployment, rolloutOf, type Table } from "../../src/record/deployment.ts";
import { parseRecord } from "../../src/record/record.ts";

class Violation extends Error {
  override readonly name = "Violation";
}

/** Throws, naming the invariant, unless it holds. */
export function must(condition: boolean, invariant: string, detail: () => string): asserts condition {
  if (!condition) throw new Violation(`${invariant}: ${detail()}`);
}

/** Whether two tables are the same, to the order. */
export const same = (a: Table, b: Table) => JSON.stringify(a) === JSON.stringify(b);
/** What a message says about a rollout. */
export const recordOf = (message: string) => rolloutOf({ record: parseRecord(message) });
/** A table in short. */
export const text = (table: Table) => table.map((row) => `${row.version.slice(0, 2)} ${row.percentage}`).join(", ");
/** A version's share in a table, percent. */
export const share = (table: Table, candidate: string) =>
  table.find((row) => row.version === candidate)?.percentage ?? 0;

/** What was true before a tick. */
export interface Before {
  state: string;
  /** The head that this leader read last, if it has read any since its last write. */
  known: Deployment | undefined;
  oursAt: number;
  writes: number;
  verdicts: number;
  /** Readings since this leader's last write. */
  looks: number;
  ended: boolean;
}

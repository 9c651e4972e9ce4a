import type { Config } from "./config.ts";
import { type Mark, writeMark } from "./message.ts";
import type { Table } from "./observed.ts";

/** Both versions attached, active first: the order never changes, because it is what keeps Durable Objects in place. */
export function split(config: Config, share: number): Table {
  if (config.active === null) return alone(config.candidate);
  return [
    // Written so that 0.1 does not become 0.09999999999999432.
    { version: config.active, percentage: Number((100 - share).toFixed(4)) },
    { version: config.candidate, percentage: share },
  ];
}

/** One version at 100 %. */
export function alone(version: string): Table {
  return [{ version, percentage: 100 }];
}

/** The same versions with the same shares in the same order. */
export function sameTable(a: Table, b: Table): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.version === b[i]?.version && Math.abs(row.percentage - (b[i]?.percentage ?? -1)) < 0.001)
  );
}

/** "active 95 %, candidate 5 %" with short ids. */
export function describe(table: Table): string {
  return table.map((row) => `${row.version.slice(0, 8)} ${row.percentage} %`).join(", ");
}

/** The message of one of this rollout's deployments. */
export function mark(config: Config, state: Mark["state"], seq: number, table: Table): string {
  const [run = "0", attempt = "1"] = config.run.split("/");
  const { rollout, nonce, repository, commit } = config;
  return writeMark({ rollout, seq, state, nonce, run, attempt, repository, commit, text: describe(table) });
}

/** Rollouts at the level of the engine, led to where a scenario begins. */
import { expect } from "vitest";
import { rolloutOf, type Table } from "../../../src/record/deployment.ts";
import { inFlight } from "../../../src/rollout/in-flight.ts";
import { takeOver } from "../../../src/rollout/take-over.ts";
import type { Config } from "../../../src/rollout/words/config.ts";
import type { State } from "../../../src/rollout/words/states.ts";
import { Leader } from "../leader.ts";
import { Platform, type WriteFault } from "../platform.ts";
import { ACTIVE, alone, CANDIDATE, settings } from "../settings.ts";

export const minute = 60_000;

/** A rollout that has not ticked yet. */
export function start(changes: Partial<Config> = {}, table: Table = alone(ACTIVE)): Leader {
  return new Leader(new Platform(11, table), settings(changes));
}

/** Leads on until a state is entered, at a step or a later one. */
export function until(leader: Leader, state: State, step = -1): Leader {
  for (let i = 0; i < 5_000 && !(leader.journal.state === state && leader.journal.step >= step); i++) leader.step();
  expect(leader.journal.state).toBe(state);
  return leader;
}

/** Another process that finds nothing but the list. */
export function heir(leader: Leader, intent: "abort" | "resume" = "abort"): Leader {
  const orphan = inFlight(leader.platform.deployments);
  if (orphan === undefined) throw new Error("nothing is in flight");
  const config = { ...leader.config, nonce: "beef", active: orphan.active, candidate: orphan.candidate };
  return new Leader(leader.platform, config, takeOver(orphan, config, intent, leader.platform.now));
}

/** What was written, and what Cloudflare said to it: the candidate's share, `all` or `none`. */
export const shares = ({ platform }: Leader) => platform.writes.map(({ table, reply }) => `${share(table)} ${reply}`);
export const share = (table: Table) =>
  table.length === 2 ? table[1]?.percentage : table[0]?.version === CANDIDATE ? "all" : "none";
export const live = ({ platform }: Leader) => platform.head.table;
export const reasons = ({ journal }: Leader) => journal.stops.map(({ reason }) => reason);
export const says = ({ journal }: Leader) => journal.stops.map((stop) => stop.says).join("; ");
/** Numbers of the deployments that were made, newest first. */
export const nonces = ({ platform }: Leader) =>
  platform.deployments.flatMap((deployment) => rolloutOf(deployment)?.seq ?? []);
/** What happens to the next writes. */
export const fail = (leader: Leader, ...faults: (WriteFault | undefined)[]) =>
  leader.platform.writeFaults.push(...faults);

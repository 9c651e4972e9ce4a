/** The rules for every single write: which tables, when forward, onto which head, and when again. */
import type { Table } from "../../src/record/deployment.ts";
import type { Action } from "../../src/rollout/words/observed.ts";
import type { Leader, Outside } from "./leader.ts";
import type { Before } from "./must.ts";
import { must, recordOf, same, share, text } from "./must.ts";
import type { Platform } from "./platform.ts";
import { alone, split } from "./settings.ts";

const FORWARD = ["STAGE", "RAMP", "CUTOVER"];

type WriteAction = Action & { do: "write" };

/** Throws the first rule that the write broke that was just made. */
export function checkWrite(leader: Leader, was: Before, action: WriteAction, outside: Outside): void {
  const { config, platform } = leader;
  const mark = recordOf(action.message);
  if (mark?.kind === "RESTORE") {
    checkRestore(leader, action);
    return;
  }
  checkTable(leader, action.table);
  must(
    mark !== undefined && recordOf(action.message.slice(0, 50))?.seq === mark.seq,
    "journal",
    () => `unreadable: ${action.message}`,
  );
  if (mark.kind === "ABORT") {
    must(same(action.table, alone(config.active ?? "")), "I4", () => `aborted to ${text(action.table)}`);
  }
  if (FORWARD.includes(mark.kind)) checkForward(leader, action.table, mark.kind, outside);
  checkLineage(leader, was, mark.kind, platform);
  const [last, previous] = [platform.writes.at(-1), platform.writes.at(-2)];
  const again = previous !== undefined && previous.message === last?.message;
  const definite = /limited|refused/.test(previous?.reply ?? "");
  must(
    !again || definite || was.looks >= 2,
    "write protocol",
    () => `sent ${mark.kind} again after ${was.looks} looks`,
  );
}

/** I17: what is put back is what our write just overwrote, and nothing else. */
function checkRestore({ platform }: Leader, action: WriteAction): void {
  must(platform.writes.length > 1, "I17", () => "put back without having written");
  const foreign = platform.deployments.filter((deployment) => recordOf(deployment.message) === undefined);
  must(
    foreign.some((lost) => same(lost.table, action.table)),
    "I17",
    () => `put back ${text(action.table)}, which was never there`,
  );
}

/** The candidate's shares of a plan, rising. */
const planned = ({ config }: Leader) => [0, ...config.steps.map((step) => step.share), 100];

function checkTable(leader: Leader, table: Table): void {
  const { config } = leader;
  const active = config.active ?? "";
  const splits = planned(leader).map((p) => split(p, active, config.candidate));
  const closed = [alone(active), alone(config.candidate), ...splits];
  must(
    closed.some((allowed) => same(allowed, table)),
    "I1/I2/I10",
    () => `wrote ${text(table)}`,
  );
  must(table.reduce((sum, row) => sum + row.percentage, 0) === 100, "I1", () => `shares of ${text(table)}`);
}

function checkForward(leader: Leader, table: Table, kind: string, outside: Outside): void {
  const { config, journal } = leader;
  const cancelled = (outside.cancelled ?? false) && config.onCancelInBake === "rollback";
  must(!cancelled, "I6", () => "went forward while cancelled");
  const aborting =
    outside.controls?.some((control) => control.word === "abort" && control.rollout === config.rollout) ?? false;
  must(!aborting, "I6", () => "went forward while asked to abort");
  if (journal.write?.sent !== 1 || kind === "STAGE") return;
  const calls = outside.apiCallsLeft;
  must(
    calls === undefined || calls >= config.reserve.apiCalls,
    "I7",
    () => `went forward with ${calls} API calls left`,
  );
  must(
    (outside.jobMsLeft ?? Number.POSITIVE_INFINITY) >= config.reserve.jobMs,
    "I7",
    () => "went forward with no time left",
  );
  const shares = planned(leader);
  // A repair goes from 0 to 100 %: beside a version that is down there is nothing to observe.
  const current = journal.activeBroken ? 0 : shares[shares.indexOf(share(table, config.candidate)) - 1];
  const passed = journal.verdicts.some((verdict) => verdict.operator || verdict.evidence.share === current);
  must(passed, "I3", () => `raised to ${text(table)} without a PASS at ${current} %`);
}

/** I5 and I17: never onto a head that was seen to be somebody else's. */
function checkLineage(leader: Leader, was: Before, state: string, platform: Platform): void {
  const { config } = leader;
  const head = was.known;
  if (head === undefined) {
    const blind = state === "ABORT" && platform.now - was.oursAt < 61_000;
    const again = (leader.journal.write?.sent ?? 0) > 1;
    must(blind || again, "I5", () => `wrote ${state} without a reading`);
    return;
  }
  const ours = state === "ABORT" && recordOf(head.message)?.rollout === config.rollout;
  const start = head.id === leader.journal.head;
  must(ours || start, "I17", () => `${state} would overwrite ${head.id} (${text(head.table)})`);
}

/** The rules that hold in every reachable state, checked after every single tick. */

import { type Deployment, rolloutOf, type Table } from "../../src/record/deployment.ts";
import { parseRecord } from "../../src/record/record.ts";
import { judge } from "../../src/rollout/judging/judge.ts";
import type { Action } from "../../src/rollout/words/observed.ts";
import { alone, split } from "./settings.ts";
import type { Leader, Outside, Platform } from "./simulation.ts";

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

const FORWARD = ["STAGE", "RAMP", "CUTOVER"];

class Violation extends Error {
  override readonly name = "Violation";
}

function must(condition: boolean, invariant: string, detail: () => string): asserts condition {
  if (!condition) throw new Violation(`${invariant}: ${detail()}`);
}

const same = (a: Table, b: Table) => JSON.stringify(a) === JSON.stringify(b);
/** What a message says about a rollout. */
const recordOf = (message: string) => rolloutOf({ record: parseRecord(message) });
const text = (table: Table) => table.map((row) => `${row.version.slice(0, 2)} ${row.percentage}`).join(", ");
const share = (table: Table, candidate: string) => table.find((row) => row.version === candidate)?.percentage ?? 0;

/** Remembers what `check` compares with. */
export function before(leader: Leader): Before {
  return {
    state: leader.journal.state,
    known: leader.seen?.[0],
    oursAt: leader.journal.oursAt,
    writes: leader.platform.writes.length,
    verdicts: leader.journal.verdicts.length,
    looks: leader.looks,
    ended: leader.ended,
  };
}

/** Throws the first violated invariant of the tick that was just made. */
export function check(leader: Leader, was: Before, action: Action, outside: Outside): void {
  const { config, journal, platform } = leader;
  checkProofs(leader, was);
  if (action.do === "write") checkWrite(leader, was, action, outside);
  must(
    !was.ended || (action.do === "finish" && platform.writes.length === was.writes),
    "end",
    () => "acted after its end",
  );
  for (const verdict of journal.verdicts.slice(was.verdicts)) {
    must(verdict.value === "PASS", "I3", () => "recorded a verdict other than PASS as a reason to go on");
    const positive =
      verdict.operator || verdict.findings.some(({ rule, value }) => value === "PASS" && /volume|smoke/.test(rule));
    must(positive === true, "I9", () => "PASS without positive evidence");
    if (verdict.operator || verdict.findings[0]?.rule === "smoke") continue;
    const proven = verdict.findings.some(
      ({ rule, value, numbers }) =>
        rule.endsWith("-volume") &&
        value === "PASS" &&
        (numbers.requests ?? 0) > 0 &&
        (numbers.upper ?? 1) <= (numbers.bound ?? 0),
    );
    must(proven, "I9", () => `PASS on too little: ${JSON.stringify(verdict.findings)}`);
    const again = judge(verdict.evidence, config.thresholds, verdict.at);
    must(JSON.stringify(again) === JSON.stringify(verdict), "I15", () => "a verdict does not replay");
  }
  if (action.do === "finalize") {
    const baked = journal.verdicts.some((verdict) => verdict.evidence.share === 100 && config.active !== null);
    const kept = outside.cancelled === true && config.onCancelInBake === "keep";
    must(
      baked || kept || config.active === null || journal.notes.some((note) => note.includes("kept")),
      "I14",
      () => "finalized without a baked PASS",
    );
  }
  if (action.do === "finish" && !was.ended) checkEnd(leader, platform);
}

function checkWrite(leader: Leader, was: Before, action: Action & { do: "write" }, outside: Outside): void {
  const { config, journal, platform } = leader;
  const { table } = action;
  const active = config.active ?? "";
  const shares = [0, ...config.steps.map((step) => step.share), 100];
  const closed = [alone(active), alone(config.candidate), ...shares.map((p) => split(p, active, config.candidate))];
  must(
    closed.some((allowed) => same(allowed, table)),
    "I1/I2/I10",
    () => `wrote ${text(table)}`,
  );
  must(table.reduce((sum, row) => sum + row.percentage, 0) === 100, "I1", () => `shares of ${text(table)}`);
  const mark = recordOf(action.message);
  must(
    mark !== undefined && recordOf(action.message.slice(0, 50))?.seq === mark.seq,
    "journal",
    () => `unreadable: ${action.message}`,
  );
  const forward = FORWARD.includes(mark.kind);
  if (mark.kind === "ABORT") must(same(table, alone(active)), "I4", () => `aborted to ${text(table)}`);
  must(
    !(forward && (outside.cancelled ?? false) && config.onCancelInBake === "rollback"),
    "I6",
    () => "went forward while cancelled",
  );
  const aborting =
    outside.controls?.some((control) => control.word === "abort" && control.rollout === config.rollout) ?? false;
  must(!(forward && aborting), "I6", () => "went forward while asked to abort");
  const first = journal.write?.sent === 1;
  if (forward && first && mark.kind !== "STAGE") {
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
    const current = shares[shares.indexOf(share(table, config.candidate)) - 1];
    const passed = journal.verdicts.some((verdict) => verdict.operator || verdict.evidence.share === current);
    must(passed, "I3", () => `raised to ${text(table)} without a PASS at ${current} %`);
  }
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

/** I11: a state that stands for a proof is entered only with that proof. */
function checkProofs({ journal, config, echoes }: Leader, was: Before): void {
  if (config.identity === "absent") return;
  const entered = `${was.state}>${journal.state}`;
  if (entered === "STAGE>SMOKE" || entered === "CUTOVER>BAKE") {
    must(
      echoes.slice(-5).join() === Array(5).fill(config.candidate).join(),
      "I11",
      () => `${entered} after ${echoes.slice(-5)}`,
    );
  }
  if (journal.state === "ROLLED_BACK" && was.state === "ABORT") {
    const newest = echoes.slice(-20);
    must(newest.length === 20 && !newest.includes(config.candidate), "I11", () => `rolled back after ${newest}`);
  }
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

function checkEnd({ journal, config, seen, actions }: Leader, platform: Platform): void {
  // What is read last is the truth that can be told; a colleague may deploy a moment later.
  const head = seen?.[0] ?? { table: [] };
  const state = journal.state;
  if (state === "SUCCEEDED" || state === "ROLLED_BACK") {
    must(actions.at(-2)?.do === "read", "I13", () => `${state} without a last reading, after ${actions.at(-2)?.do}`);
    const lost = platform.writes.find(
      ({ message, onto, reply }) =>
        recordOf(message)?.kind !== "ABORT" &&
        /accepted|after/.test(reply) &&
        onto === "from a laptop" &&
        recordOf(message)?.seq !== 1,
    );
    must(
      lost === undefined || state !== "SUCCEEDED",
      "I5",
      () => "succeeded although it overwrote a foreign deployment",
    );
  }
  if (state === "SUCCEEDED")
    must(same(head.table, alone(config.candidate)), "I13", () => `SUCCEEDED with ${text(head.table)} live`);
  if (state === "ROLLED_BACK")
    must(same(head.table, alone(config.active ?? "")), "I13", () => `ROLLED_BACK with ${text(head.table)} live`);
  const ours = platform.deployments.filter((deployment) => recordOf(deployment.message)?.rollout === config.rollout);
  if (state === "FAILED_CLEAN" || state === "BLOCKED") {
    must(ours.length === 0, "I13", () => `${state}, but it wrote`);
    const last = platform.writes.at(-1);
    const open = last !== undefined && /lost|accepted/.test(last.reply);
    must(
      !open || platform.now - last.at >= 2 * config.timing.readBackMs,
      "I13",
      () => `${state} with a write on its way`,
    );
  }
  const trouble = !["SUCCEEDED", "SUCCEEDED_DEGRADED"].includes(state);
  must(!trouble || journal.stops.length > 0, "reason", () => `${state} without a reason`);
}

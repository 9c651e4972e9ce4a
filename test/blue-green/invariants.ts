/** The rules that hold in every reachable state, checked after every single tick. */
import { judge } from "../../src/rollout/judging/judge.ts";
import type { Action } from "../../src/rollout/words/observed.ts";
import { PHASES } from "../../src/rollout/words/states.ts";
import type { Verdict } from "../../src/rollout/words/verdict.ts";
import type { Leader, Outside } from "./leader.ts";
import { type Before, must, recordOf, same, text } from "./must.ts";
import type { Platform } from "./platform.ts";
import { alone } from "./settings.ts";
import { checkWrite } from "./writes.ts";

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
  const { journal, platform } = leader;
  checkPhase(leader);
  checkProofs(leader, was);
  if (action.do === "write") checkWrite(leader, was, action, outside);
  must(
    !was.ended || (action.do === "finish" && platform.writes.length === was.writes),
    "end",
    () => "acted after its end",
  );
  for (const verdict of journal.verdicts.slice(was.verdicts)) checkVerdict(leader, verdict);
  if (action.do === "finalize") checkFinalize(leader, outside);
  if (action.do === "finish" && !was.ended) checkEnd(leader, platform);
}

/** A phase belongs to its state, and a state that only looks has none. */
function checkPhase({ journal: { state, phase } }: Leader): void {
  const phases: readonly (string | undefined)[] = Object.hasOwn(PHASES, state)
    ? PHASES[state as keyof typeof PHASES]
    : [undefined];
  must(phases.includes(phase), "phase", () => `${state} in phase ${phase}`);
}

function checkVerdict({ config }: Leader, verdict: Verdict): void {
  must(verdict.value === "PASS", "I3", () => "recorded a verdict other than PASS as a reason to go on");
  const positive =
    verdict.operator ||
    verdict.findings.some(({ rule, value }) => value === "PASS" && /volume|smoke|accepted|invocations/.test(rule));
  must(positive === true, "I9", () => "PASS without positive evidence");
  const [first] = verdict.findings;
  const accepted = first?.rule === "accepted";
  must(!accepted || !config.visits, "I9", () => "a Worker that can be asked was not asked");
  if (verdict.operator || first?.rule === "smoke" || accepted) return;
  const proven = verdict.findings.some(
    ({ rule, value, numbers }) =>
      value === "PASS" &&
      (numbers.requests ?? 0) > 0 &&
      (config.visits
        ? rule.endsWith("-volume") && (numbers.upper ?? 1) <= (numbers.bound ?? 0)
        : rule === "invocations"),
  );
  must(proven, "I9", () => `PASS on too little: ${JSON.stringify(verdict.findings)}`);
  const again = judge(verdict.evidence, config.thresholds, verdict.at);
  must(JSON.stringify(again) === JSON.stringify(verdict), "I15", () => "a verdict does not replay");
}

function checkFinalize(leader: Leader, outside: Outside): void {
  const { config, journal } = leader;
  const baked = journal.verdicts.some((verdict) => verdict.evidence.share === 100 && config.active !== null);
  const kept = outside.cancelled === true && config.onCancelInBake === "keep";
  must(
    baked ||
      kept ||
      config.active === null ||
      isUnproven(leader) ||
      journal.notes.some((note) => note.includes("kept")),
    "I14",
    () => "finalized without a baked PASS",
  );
}

/** Nobody can ask it, nobody invoked it, and it says so. */
function isUnproven({ config, journal }: Leader): boolean {
  return !config.visits && journal.unproven !== undefined;
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
  // Whom no user has met needs no proof that users do not meet it.
  if (journal.state === "ROLLED_BACK" && was.state === "ABORT" && journal.exposed > 0) {
    const newest = echoes.slice(-20);
    must(newest.length === 20 && !newest.includes(config.candidate), "I11", () => `rolled back after ${newest}`);
  }
}

function checkEnd({ journal, config, seen, actions }: Leader, platform: Platform): void {
  // What is read last is the truth that can be told; a colleague may deploy a moment later.
  const head = seen?.[0] ?? { table: [] };
  const state = journal.state;
  if (state === "SUCCEEDED" || state === "ROLLED_BACK") {
    must(actions.at(-2)?.do === "read", "I13", () => `${state} without a last reading, after ${actions.at(-2)?.do}`);
    const lost = platform.writes.find(
      ({ message, onto, reply, table }) =>
        // What says the very same is not lost.
        !platform.deployments.some((other) => other.message === "from a laptop" && same(other.table, table)) &&
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
  must(state !== "SUCCEEDED" || journal.unproven === undefined, "I9", () => "SUCCEEDED although it is unproven");
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

/** Every state × every event: how it ends, and which deployments were asked for on the way. */
import { describe, expect, it } from "vitest";
import type { Word } from "../../src/record/word.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import { Leader, type Outside } from "./leader.ts";
import { Platform } from "./platform.ts";
import { ACTIVE, alone, CANDIDATE, settings, THIRD } from "./settings.ts";
import { EXPECTED, STATES, type State } from "./table.ts";

/** Leads a rollout until it is in a state. */
function leadTo(state: State): Leader {
  const changes: Partial<Config> = {};
  if (state === "APPROVAL") changes.pauseAt = [0];
  const platform = new Platform(7, alone(ACTIVE));
  const leader = new Leader(platform, settings(changes));
  if (state === "HOLD") platform.analytics = "down";
  for (let i = 0; i < 5_000 && leader.journal.state !== state; i++) {
    leader.step(state === "ABORT" && leader.journal.state === "OBSERVE" ? { cancelled: true } : {});
  }
  platform.analytics = "ok";
  expect(leader.journal.state).toBe(state);
  return leader;
}

/** The shares of the candidate that were written, A, D and T standing for one version alone: active, candidate, a third. */
const written = ({ platform }: Leader) =>
  platform.writes.map(({ table }) => {
    if (table.length === 2) return table[1]?.percentage;
    return table[0]?.version === CANDIDATE ? "D" : table[0]?.version === ACTIVE ? "A" : "T";
  });

type Happening = (leader: Leader) => (leader: Leader) => Outside;

/** A person says a word about the write that is the last one now, once. */
function once(leader: Leader, word: Word, later = 0): (leader: Leader) => Outside {
  const { seq } = leader.journal;
  let said = false;
  return () => {
    if (said) return {};
    said = true;
    return { controls: [{ word, rollout: leader.config.rollout, seq: seq + later, by: "octocat" }] };
  };
}

const EVENTS: Record<string, Happening> = {
  nothing: () => () => ({}),
  cancel: () => () => ({ cancelled: true }),
  "a person aborts": (leader) => () => ({
    controls: [{ word: "abort", rollout: leader.config.rollout, seq: 0, by: "octocat" }],
  }),
  "a person holds it, and says no more": (leader) => once(leader, "hold"),
  "a person holds it, and says `continue` later": (leader) => {
    const hold = once(leader, "hold");
    const at = leader.platform.now + 20 * 60_000;
    let said = false;
    return (now) => {
      if (said || now.platform.now < at) return hold(now);
      said = true;
      return once(now, "continue")(now);
    };
  },
  "a person says `continue`": (leader) => once(leader, "continue"),
  "a person promotes it": (leader) => once(leader, "promote"),
  "a stale `continue`": (leader) => once(leader, "continue", -1),
  "a `continue` about another rollout": (leader) => () => ({
    controls: [{ word: "continue", rollout: "0000000000", seq: leader.journal.seq, by: "octocat" }],
  }),
  "somebody deploys": ({ platform }) => {
    platform.apply(alone(THIRD), "from a laptop");
    return () => ({});
  },
  "the list is unreadable for ever": ({ platform }) => {
    for (let i = 0; i < 5_000; i++) platform.readFaults.push({ kind: "unreadable" });
    return () => ({});
  },
  "writes are refused for ever": ({ platform }) => {
    for (let i = 0; i < 500; i++) platform.writeFaults.push({ kind: "refused", status: 403, code: 10000 });
    return () => ({});
  },
  "the next answer is lost": ({ platform }) => {
    platform.writeFaults.push({ kind: "lost", applied: true });
    return () => ({});
  },
  "the candidate breaks": ({ platform }) => {
    platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    return () => ({});
  },
  "the active version breaks": ({ platform }) => {
    platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    return () => ({});
  },
  "the job's time is over": () => () => ({ jobMsLeft: 100_000 }),
  "no API calls are left": () => () => ({ apiCallsLeft: 10 }),
};

function outcome(state: State, event: string): string {
  const leader = leadTo(state);
  const happening = EVENTS[event];
  if (happening === undefined) throw new Error(event);
  leader.run(happening(leader));
  return `${leader.journal.state} ${leader.journal.stops[0]?.reason ?? "-"} [${written(leader).join(" ")}]`;
}

describe.each(Object.entries(EXPECTED))("%s", (event, row) => {
  it.each(STATES)("in %s", (state) => {
    expect(outcome(state, event)).toBe(row[state] ?? EXPECTED.nothing?.[state]);
  });
});

it("covers every event", () => {
  expect(Object.keys(EXPECTED)).toEqual(Object.keys(EVENTS));
});

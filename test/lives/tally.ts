/** What became of many lives. */
import type { History } from "./history.ts";
import { KNOWN } from "./known.ts";
import type { RuleName, Violation } from "./rules.ts";

/** Counts ends, and sorts violations into those that are known and those that are not. */
export interface Tally {
  add(name: string, history: History, violations: readonly Violation[]): void;
  /** Rule by rule, how often and first where. */
  known: Map<RuleName, string[]>;
  /** One line each. */
  fresh: string[];
  ends: Map<string, number>;
  describe(): string;
}

/** Nothing counted yet. */
export function createTally(): Tally {
  const known = new Map<RuleName, string[]>();
  const fresh: string[] = [];
  const ends = new Map<string, number>();
  return {
    known,
    fresh,
    ends,
    add(name, { steps }, violations) {
      for (const { name: step, outcome, signal, exitCode } of steps) {
        if (step !== "main") continue;
        const end = exitCode === undefined ? (signal?.name ?? "hung") : (outcome ?? "refused");
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
      for (const { rule, says } of violations) {
        if (KNOWN[rule] === undefined) fresh.push(`${name} breaks ${rule}: ${says}`);
        else known.set(rule, [...(known.get(rule) ?? []), name]);
      }
    },
    describe() {
      const counted = [...ends].sort((a, b) => b[1] - a[1]).map(([end, n]) => `${end} ${n}`);
      const lines = [...known].map(
        ([rule, names]) =>
          `known: ${rule} ${names.length} times (${KNOWN[rule]}), e.g. ${names.slice(0, 5).join(", ")}`,
      );
      return [`ends: ${counted.join(", ")}`, ...lines].join("\n");
    },
  };
}

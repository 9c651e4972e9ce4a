/** Plays cases many times, and says how they ended. */
import type { Case } from "./nature.ts";
import { type Ended, rollout } from "./rollout.ts";

/** How a case ended, over many rollouts. */
export interface Row {
  name: string;
  runs: number;
  /** Share of rollouts that did not reach all users. */
  stopped: number;
  /** Of those, why: reason and count. */
  why: Record<string, number>;
  /** Minutes from the first share of users' traffic until the decision, median and 90 of 100. */
  median: number | undefined;
  ninety: number | undefined;
  /** Candidate's largest share of users' traffic, percent, median of the stopped ones. */
  exposed: number | undefined;
}

/** Plays one case; the same seed plays the same rollouts. */
export function play(name: string, is: Case, { runs, seed }: { runs: number; seed: number }): Row {
  const ends = Array.from({ length: runs }, (_, i) => rollout(is, seed + i * 7_919));
  const stopped = ends.filter(({ state }) => state !== "SUCCEEDED");
  const minutes = stopped.map((end) => end.minutes ?? 0).sort((a, b) => a - b);
  const exposed = stopped.map((end) => end.exposed).sort((a, b) => a - b);
  return {
    name,
    runs,
    stopped: stopped.length / runs,
    why: count(stopped),
    median: minutes[Math.floor(minutes.length / 2)],
    ninety: minutes[Math.floor(minutes.length * 0.9)],
    exposed: exposed[Math.floor(exposed.length / 2)],
  };
}

function count(stopped: readonly Ended[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { reason = "unknown" } of stopped) all[reason] = (all[reason] ?? 0) + 1;
  return all;
}

const number = (value: number | undefined, unit: string) => (value === undefined ? "–" : `${value.toFixed(1)}${unit}`);

/** The head of a Markdown table of rows. */
export const head = (title: string) =>
  [
    `## ${title}`,
    "",
    "| Case | Taken back | Median | 9 of 10 | Share reached | Why |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
  ].join("\n");

/** One of its rows. */
export function line({ name, stopped, runs, median, ninety, exposed, why }: Row): string {
  const reasons = Object.entries(why).map(([reason, n]) => `${reason} ${n}`);
  const cells = [
    name,
    `${(stopped * 100).toFixed(1)} % of ${runs}`,
    number(median, " min"),
    number(ninety, " min"),
    exposed === undefined ? "–" : `${exposed} %`,
    reasons.join(", ") || "–",
  ];
  return `| ${cells.join(" | ")} |`;
}

import { code, md, type Page, page, prose, quantity, table } from "../../src/text/markdown.ts";
import { count } from "../../src/text/numbers.ts";

/** What was found and done about one Worker. */
export interface Found {
  worker: string;
  state: "at-rest" | "in-flight" | "settled" | "failed";
  action: "none" | "leave" | "abort" | "finish" | "hold" | "lead";
  /** The new version's share of the traffic, percent. */
  share?: number;
  run?: string;
  says: string;
}

/** The job summary: what became of all of them, then a row for each. */
export function summarize(found: Found[]): Page {
  const heading = md`## ${prose(verdict(found))}`;
  if (found.every(({ state }) => state === "at-rest")) return page([heading]);
  const rows = found.map(({ worker, share, says, ...facts }) => [
    code(worker),
    became(facts),
    share === undefined ? "" : quantity(`${share} %`),
    prose(says, 2_000),
  ]);
  return page([heading, table(["Worker", "What became of it", "New version had", "Because"], rows, ALIGN)]);
}

const ALIGN = ["left", "left", "right", "left"] as const satisfies Parameters<typeof table>[2];

function verdict(found: Found[]): string {
  const named = (state: Found["state"]) => found.filter((one) => one.state === state);
  const [failed, settled, left] = [named("failed"), named("settled"), named("in-flight")];
  if (failed.length > 0) {
    const held = failed.every(({ action }) => action === "hold");
    return held ? `⏸️ ${names(failed)}: a person must decide` : `🚨 ${names(failed)} could not be settled: look now`;
  }
  if (settled.length > 0) return `✅ ${names(settled)} settled: what a dead run left is put right`;
  if (left.length > 0) return `⏳ ${names(left)}: a rollout is under way, and nothing was changed`;
  return `✅ Nothing to settle: ${count(found.length, "Worker")} at rest`;
}

/** A few by name, many by number. */
function names(found: Found[]): string {
  return found.length > 3 ? count(found.length, "Worker") : found.map(({ worker }) => `\`${worker}\``).join(", ");
}

function became({ state, action }: Pick<Found, "state" | "action">): string {
  if (action === "hold") return "held: a person must decide";
  if (state === "at-rest") return "at rest";
  if (state === "failed") return "not settled";
  const done = action === "finish" ? "finished" : "given back";
  if (state === "settled") return done;
  return action === "leave" ? "left alone" : `would be ${done} (dry run)`;
}

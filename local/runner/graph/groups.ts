/** `concurrency:` of a workflow or job: read it, wait for the place, notice the deadlock with oneself. */
import { asText, evaluate, type Scope } from "../language/expressions.ts";
import { find, type Token } from "../language/files.ts";
import type { Group } from "../run/concurrency.ts";
import type { RunState } from "../run/run.ts";

/** Reads `concurrency:` of a workflow or job; undefined if it has none. Throws EvaluationError. */
export function readGroup(holder: Token, scope: Scope): Group | undefined {
  const token = find(holder, "concurrency");
  if (token === undefined) return undefined;
  const value = evaluate(token, scope);
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return { name: asText(value), cancelInProgress: false, queue: "single" };
  }
  return {
    name: asText(value.group ?? ""),
    cancelInProgress: value["cancel-in-progress"] === true,
    queue: value.queue === "max" ? "max" : "single",
  };
}

/** What holding a place means for the one who holds it. */
export interface Place {
  groups: string[];
  /** The holder's own cancellation, and that of a newer one in the group. */
  cancel: AbortSignal;
  leave: () => void;
}

/** Waits for a place; undefined if it was cancelled before, or would wait for itself for ever. */
export async function takePlace(
  group: Group | undefined,
  holder: { run: RunState; name: string; groups: string[]; cancel: AbortSignal },
): Promise<Place | undefined> {
  const { run, name, groups, cancel } = holder;
  if (group === undefined || group.name === "") return { groups, cancel, leave: () => undefined };
  if (groups.some((held) => held.toLowerCase() === group.name.toLowerCase())) {
    run.record.annotate({
      ...(name && { job: name }),
      level: "error",
      message: `Canceling since a deadlock was detected for concurrency group: '${group.name}' between a top level workflow and '${name}'`,
    });
    return undefined;
  }
  const displaced = new AbortController();
  const combined = AbortSignal.any([cancel, displaced.signal]);
  const displace = () => {
    const message = `Canceling since a higher priority waiting request for '${group.name}' exists`;
    run.record.annotate({ ...(name && { job: name }), level: "error", message });
    displaced.abort();
  };
  const leave = await run.concurrency.enter(group, { cancel: combined, displace });
  return leave && { groups: [...groups, group.name], cancel: combined, leave };
}

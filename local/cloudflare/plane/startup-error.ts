import { StartupError } from "../workers/contract.ts";

/** Follow-up errors about our own wiring, which appear because the script itself did not start. */
const consequence = /^(Worker "core:|Socket "|service core:(?!user:))/;

/** Turns Miniflare's report of a failed start into `StartupError` with V8's own words; anything else stays as it is. */
export function startupError(error: unknown, worker: string): unknown {
  if (!(error instanceof Error) || !/failed to start/.test(error.message)) return error;
  const messages = error.message
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map(messageOf)
    .filter((message) => message !== undefined && !consequence.test(message))
    .map((message) => clean(message ?? "", worker));
  if (messages.length === 0) return error; // Not the script's fault.
  return new StartupError([...new Set(messages)].join("\n"), { cause: error });
}

function messageOf(line: string): string | undefined {
  try {
    const { level, message } = JSON.parse(line) as { level?: string; message?: string };
    return level === "error" ? message : undefined;
  } catch {
    return undefined;
  }
}

function clean(message: string, worker: string): string {
  return message
    .replace(`service core:user:${worker}: `, "")
    .replace(/file:\/\/\/(?:[^\s:]*\/)?__modules__\//g, "")
    .trim();
}

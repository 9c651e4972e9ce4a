import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Caller } from "../../caller/caller.ts";

/** The inputs that a person who starts the caller's workflow by hand is asked for. */
export function dispatchInputs({ directory, workflow }: Caller): string[] {
  const file = parse(readFileSync(join(directory, workflow), "utf8")) as { on?: unknown };
  const on = file.on as { workflow_dispatch?: { inputs?: object } } | string | undefined;
  return typeof on === "object" ? Object.keys(on.workflow_dispatch?.inputs ?? {}) : [];
}

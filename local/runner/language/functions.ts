/** Functions that GitHub adds to the built-in ones at run time: the four status functions and `hashFiles`. */
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { data } from "./load.ts";

/** What the status functions answer; job ids are what `success('a')` may name. */
export interface Status {
  success: (ids: string[]) => boolean;
  failure: (ids: string[]) => boolean;
  cancelled: () => boolean;
}

/** The status functions of a step look at one status alone. */
export function statusOf(current: () => "success" | "failure" | "cancelled"): Status {
  return {
    success: () => current() === "success",
    failure: () => current() === "failure",
    cancelled: () => current() === "cancelled",
  };
}

/** `success()`, `failure()`, `cancelled()`, `always()` for one job or step. */
export function statusFunctions(status: Status): FunctionDefinition[] {
  const define = (name: string, answer: (ids: string[]) => boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: Number.MAX_SAFE_INTEGER,
    call: (...ids) => new data.BooleanData(answer(ids.map((id) => id.coerceString()))),
  });
  return [
    define("success", status.success),
    define("failure", status.failure),
    define("cancelled", status.cancelled),
    define("always", () => true),
  ];
}

/** `hashFiles(pattern, …)` over a workspace: SHA-256 of the files' SHA-256, empty if nothing matches. */
export function hashFiles(workspace: string): FunctionDefinition {
  return {
    name: "hashFiles",
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns) =>
      new data.StringData(
        hash(
          workspace,
          patterns.map((pattern) => pattern.coerceString()),
        ),
      ),
  };
}

function hash(workspace: string, patterns: string[]): string {
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const files = globSync(included, { cwd: workspace, exclude: excluded })
    .map((file) => join(workspace, file))
    .filter((file) => statSync(file).isFile())
    .sort();
  if (files.length === 0) return "";
  const all = createHash("sha256");
  for (const file of files) all.update(createHash("sha256").update(readFileSync(file)).digest());
  return all.digest("hex");
}

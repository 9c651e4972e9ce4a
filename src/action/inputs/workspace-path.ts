import { relative, resolve } from "node:path";
import { optional } from "./text.ts";

/** Path of a file relative to the workspace, as annotations name files; undefined when the input is absent or empty. */
export function workspacePath(name: string): string | undefined {
  const path = optional(name);
  if (path === undefined) return undefined;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  return relative(workspace, resolve(workspace, path));
}

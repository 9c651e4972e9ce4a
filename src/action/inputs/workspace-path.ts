import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { invalid } from "./invalid.ts";
import { optional } from "./text.ts";

/**
 * Path of a file relative to the workspace, as annotations name files; undefined when the input is absent or empty. A
 * path that leaves the workspace, by itself or by a link, stops the action: what is there is nobody's business here.
 */
export function workspacePath(name: string): string | undefined {
  const path = optional(name);
  if (path === undefined) return undefined;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const found = resolve(workspace, path);
  const hint = "Name a file of the repository, relative to its root: `smoke.yml`.";
  if (!isInside(workspace, found)) throw invalid(name, `is \`${path}\`, which is outside of the workspace`, hint);
  const [from, to] = [real(workspace), real(found)];
  if (from !== undefined && to !== undefined && !isInside(from, to))
    throw invalid(name, `is \`${path}\`, a link that leads out of the workspace`, hint);
  return relative(workspace, found);
}

function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path);
  return rest !== ".." && !rest.startsWith(`..${sep}`) && resolve(folder, rest) === path;
}

/** Where a path really leads; undefined when it does not exist. */
function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Failure reasons: what an action's code can give as `failure-reason`, and what its README promises. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Reasons in a module that an action loads for something else. */
const NEVER: Record<string, string[]> = {
  // It takes snapshots and never reads one.
  "deploy-worker": ["snapshot-invalid"],
  // Nothing carries a person's word into the running action yet; the engine knows it.
  "blue-green": ["operator-abort", "approval-rejected", "approval-timeout"],
  // It probes one address and reads no check file.
  rollback: ["invalid-checks"],
  // A cancel is the cause of a Worker that was not settled.
  janitor: ["cancelled"],
};

/** The reasons that an action's README lists in the table below "Failure reasons". */
export function documentedReasons(root: string, action: string): Set<string> {
  const readme = readFileSync(join(root, "actions", action, "README.md"), "utf8");
  const section = /^## Failure reasons\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme)?.[1] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return new Set(rows.flatMap((row) => quoted(row.split("|")[1] ?? "", /`([a-z-]+)`/g)));
}

/**
 * The reasons in everything that an action loads: `given` are written where an error is made, `named` are all texts that
 * could be one (a reason may come out of a table). `within` leaves out the folders whose errors the action catches all.
 */
export function reasonsInCode(root: string, action: string, within = /./): { given: Set<string>; named: Set<string> } {
  const sources = [...loaded(root, action)].filter(([path]) => within.test(relative(root, path)));
  const source = sources.map(([, text]) => text).join("\n");
  const never = NEVER[action] ?? [];
  // The second half is the table of Cloudflare's codes.
  const given = [...quoted(source, /\breason: "([a-z-]+)"/g), ...quoted(source, /^\s+\d+: \[\s*"([a-z-]+)"/gm)];
  return {
    given: new Set([...given.filter((reason) => !never.includes(reason)), "internal-error"]),
    named: new Set([...quoted(source, /"([a-z]+(?:-[a-z]+)*)"/g), "internal-error"]),
  };
}

/** The sources, by path, of an action's entries and of everything that they import, types aside. */
function loaded(root: string, action: string): Map<string, string> {
  const entries = ["main.ts", "post.ts"].map((name) => join(root, "actions", action, name));
  const queue = entries.filter((entry) => existsSync(entry));
  const sources = new Map<string, string>();
  for (const path of queue) {
    if (sources.has(path)) continue;
    const source = readFileSync(path, "utf8");
    sources.set(path, source);
    const imports = source.matchAll(/^(?:import|export) (?!type )[^;]*? from "(\.[^"]+)";/gm);
    for (const [, target = ""] of imports) queue.push(join(dirname(path), target));
  }
  return sources;
}

const quoted = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

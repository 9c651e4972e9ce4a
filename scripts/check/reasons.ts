/** Failure reasons: what an action's code can give as `failure-reason`, and what its README promises. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Reasons in a module that an action loads for something else. */
const NEVER: Record<string, string[]> = {
  // It takes snapshots and never reads one.
  "deploy-worker": ["snapshot-invalid"],
  // Nothing carries a person's word into the running action yet; the engine knows it.
  "blue-green": ["operator-abort", "approval-rejected", "approval-timeout"],
  // It probes one address and reads no check file.
  rollback: ["invalid-checks"],
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
 * could be one (a reason may come out of a table).
 */
export function reasonsInCode(root: string, action: string): { given: Set<string>; named: Set<string> } {
  const source = [...loaded(root, action)].join("\n");
  const never = NEVER[action] ?? [];
  // The second half is the table of Cloudflare's codes.
  const given = [...quoted(source, /\breason: "([a-z-]+)"/g), ...quoted(source, /^\s+\d+: \[\s*"([a-z-]+)"/gm)];
  return {
    given: new Set([...given.filter((reason) => !never.includes(reason)), "internal-error"]),
    named: new Set([...quoted(source, /"([a-z]+(?:-[a-z]+)*)"/g), "internal-error"]),
  };
}

/** The sources of an action's entries and of everything that they import, types aside. */
function loaded(root: string, action: string): Iterable<string> {
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
  return sources.values();
}

const quoted = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

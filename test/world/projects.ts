/** The projects under test/fixtures/projects, copied to where a test may build them with the real wrangler. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const fixtures = join(root, "test/fixtures/projects");

/** Names of all projects. */
export const projects = readdirSync(fixtures).sort();

/** Copies a project to `directory`, with the suite's own wrangler installed in it. */
export function copyProject(name: string, directory: string): string {
  const target = join(directory, name);
  cpSync(join(fixtures, name), target, { recursive: true });
  mkdirSync(join(target, "node_modules"), { recursive: true });
  symlinkSync(join(root, "node_modules/wrangler"), join(target, "node_modules/wrangler"));
  return target;
}

/** Runs a project's framework build, if it has one that wrangler does not run by itself. */
export function buildProject(directory: string, env: Record<string, string> = {}): void {
  if (existsSync(join(directory, "wrangler.toml")) || !existsSync(join(directory, "build.mjs"))) return;
  execFileSync(process.execPath, ["build.mjs"], { cwd: directory, env });
}

/** Lets at most two of the tasks run at a time: every wrangler takes a core for a second. */
export function twoAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

/** The inputs that the runner would fill in by itself. */
export function defaultInputs(action: string): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, "actions", action, "action.yml"), "utf8"));
  const entries = Object.entries(inputs as Record<string, { default?: string }>);
  return Object.fromEntries(entries.map(([name, input]) => [name, String(input.default ?? "")]));
}

/**
 * `npm run check`: format, lint, types, workflows, lockfile, documentation and dist, side by side, each with its time. In
 * CI, and with `--all`, every bundle is built again, also those that this machine knows.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { architectureProblems } from "./check/architecture.ts";
import { staleDist } from "./check/dist.ts";
import { validateTree } from "./check/language-service.ts";
import { lockfileProblems } from "./check/lockfile.ts";
import { rules } from "./check/rules.ts";
import { sizeProblems } from "./check/sizes.ts";
import { staleDocs } from "./docs.ts";
import { type Problem, readTree } from "./tree.ts";

const root = join(import.meta.dirname, "..");
const all = process.argv.includes("--all") || process.env.CI === "true";
const say = (problems: Problem[]) => problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n");

function command(program: string, ...args: string[]): Promise<string> {
  const child = spawn(join(root, "node_modules/.bin", program), args, { cwd: root });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0 ? "" : output || `${program} ended with ${code}`));
  });
}

const tree = readTree(root);
const checks: Record<string, () => Promise<string>> = {
  "format and lint": () => command("biome", "check", "--error-on-warnings", "."),
  types: () => command("tsc", "-p", "tsconfig.json"),
  "workflows, by GitHub's language service": async () => say(await validateTree(tree)),
  "workflows and actions, by our rules": async () =>
    say(
      Object.entries(rules).flatMap(([letter, rule]) =>
        rule(tree).map((p) => ({ ...p, message: `(${letter}) ${p.message}` })),
      ),
    ),
  "who imports whom": async () => say(architectureProblems(root)),
  "nothing is too large": async () => say(await sizeProblems(root)),
  "the lockfile is whole": async () => say(lockfileProblems(root)),
  "documentation is fresh": async () => say(await staleDocs(root)),
  "dist is fresh": async () => say(await staleDist(root, { all })),
};

const started = performance.now();
const results = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const problems = await check().catch((error: unknown) =>
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    console.log(
      `${problems === "" ? "ok    " : "FAILED"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
    if (problems !== "") console.log(problems.replaceAll(/^/gm, "       "));
    return problems === "";
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;

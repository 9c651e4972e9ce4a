import type { Caller } from "../../caller/caller.ts";

/** Has the build of the caller run this code as well, as a package of it could: a module of Node. */
export async function buildRuns(caller: Caller, code: string): Promise<void> {
  await caller.write(caller.inProject("hostile/build.mjs"), code);
  await caller.afterBuild("node hostile/build.mjs");
}

/**
 * A build that finds the compiled `seal` of its own job, which lies beside it on the machine, and puts its own in front:
 * `evil(honest)`, an async function, is given the path of the one that was there.
 */
export function wrapsSeal(evil: string): string {
  return `
import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SEAL = join("dist", "seal", "index.js");
let at = process.env.RUNNER_TEMP;
let found = [];
while (found.length === 0 && dirname(at) !== at) {
  at = dirname(at);
  found = readdirSync(at, { recursive: true }).filter((path) => path.endsWith(SEAL) && !path.includes("node_modules"));
}
for (const path of found) {
  const seal = join(at, path);
  const honest = join(dirname(seal), "honest.js");
  renameSync(seal, honest);
  writeFileSync(seal, \`(\${evil})(\${JSON.stringify(honest)});\`);
}
console.log(\`Replaced: \${found.length}\`);

${evil}
`;
}

/** What the honest `seal` sealed is changed by `forge(release)`, code over the parsed release.json, and sealed again. */
export function replacesSeal(forge: string): string {
  return wrapsSeal(`
async function evil(honest) {
  const { execFileSync } = await import("node:child_process");
  const { createHash } = await import("node:crypto");
  const { appendFileSync, readFileSync, writeFileSync } = await import("node:fs");
  execFileSync(process.execPath, [honest], { stdio: "inherit" });
  const file = process.env.INPUT_OUTPUT + "/release.json";
  const release = JSON.parse(readFileSync(file, "utf8"));
  (${forge})(release);
  const sorted = (value) =>
    Array.isArray(value)
      ? value.map(sorted)
      : value && typeof value === "object"
        ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
        : value;
  const { format, kind, name, environment, source, config, files } = release;
  const text = JSON.stringify(sorted({ format, kind, name, environment, source, config, files }));
  release.digest = "sha256:" + createHash("sha256").update(text).digest("hex");
  writeFileSync(file, JSON.stringify(release));
  appendFileSync(process.env.GITHUB_OUTPUT, "release-digest=" + release.digest + "\\nworker=" + name + "\\n");
}
`);
}

// Stands in for npm, pnpm, yarn, bun and corepack on the PATH of a rehearsed run. An installation needs a registry; a
// rehearsal has none. So it puts the packages that are beside the caller's repository into the workspace, and checks that
// every package of package.json is there in a version that its range allows. Everything else goes to the real program.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import semver from "semver";
import { putPackages } from "../caller/packages.ts";

/** What this machine knows. */
export interface Machine {
  /** The caller's repository, with its packages. */
  source: string;
  /** The node_modules above it; undefined if its packages are inside. */
  above?: string;
  /** The real programs by name, as far as there are any. */
  real: Record<string, string>;
}

interface Manifest {
  version?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const INSTALLS: Record<string, string[]> = {
  npm: ["ci", "clean-install", "install", "i"],
  pnpm: ["install", "i"],
  yarn: ["install", ""],
  bun: ["install", "i"],
};
const LOCKFILES: Record<string, string[]> = {
  npm: ["package-lock.json", "npm-shrinkwrap.json"],
  pnpm: ["pnpm-lock.yaml"],
  yarn: ["yarn.lock"],
  bun: ["bun.lock", "bun.lockb"],
};
/** Options that take a word: those that name a directory, and the others. */
const PLACES = ["--prefix", "-C", "--dir", "--cwd"];
const VALUED = [...PLACES, "-w", "--workspace", "--filter", "-F", "--omit", "--include", "--network-concurrency"];

const [program = "npm", text = "{}", ...given] = process.argv.slice(2);
const machine = JSON.parse(text) as Machine;
if (program === "corepack") await corepack();
else await run(program, given);

async function corepack(): Promise<void> {
  const [command = "", ...rest] = given;
  const name = command.split("@")[0] ?? "";
  if (name in INSTALLS) await run(name, rest);
  else console.log(`Rehearsed without a registry: corepack ${command} has nothing to do.`);
}

async function run(manager: string, args: string[]): Promise<void> {
  const { words, place } = wordsOf(args);
  const command = words[0] ?? "";
  if (manager === "npm" && args.some((word) => word === "--global" || word === "-g"))
    return console.log(`Rehearsed without a registry: nothing is installed by \`npm ${args.join(" ")}\`.`);
  if (!INSTALLS[manager]?.includes(command) || words.length > 1) return passOn(manager, args, words);
  const project = resolve(place);
  const workspace = process.env.GITHUB_WORKSPACE ?? project;
  lockfile(manager, command, { project, workspace });
  const folders = await putPackages(machine.source, workspace);
  const from = folders > 0 ? "beside the repository" : `of ${machine.above ?? "nowhere"}`;
  console.log(`Rehearsed without a registry: the packages ${from} are used as they are.`);
  check(project, workspace);
}

/** The words that are no options, and the directory that an option names. */
function wordsOf(args: string[]): { words: string[]; place: string } {
  const valued = (index: number) => VALUED.includes(args[index - 1] ?? "");
  const words = args.filter((word, index) => !word.startsWith("-") && !valued(index));
  const at = args.findIndex((word) => PLACES.includes(word));
  const joined = args.map((word) => /^--(?:prefix|dir|cwd)=(.+)$/.exec(word)?.[1]).find(Boolean);
  return { words, place: joined ?? (at < 0 ? undefined : args[at + 1]) ?? "." };
}

/** GitHub's runner has nothing but the repository: an installation that needs a lockfile fails there without it. */
function lockfile(
  manager: string,
  command: string,
  { project, workspace }: { project: string; workspace: string },
): void {
  const names = LOCKFILES[manager] ?? [];
  for (let at = project; ; at = dirname(at)) {
    if (names.some((name) => existsSync(join(at, name)))) return;
    if (at === workspace || dirname(at) === at) break;
  }
  const strict = manager !== "npm" || command !== "install";
  const means = strict
    ? `\`${`${manager} ${command}`.trim()}\` fails on GitHub without one`
    : "versions may differ there";
  console.log(`::warning::There is no ${names[0]} in the repository: ${means}. Commit it.`);
}

function check(project: string, workspace: string): void {
  const file = join(project, "package.json");
  const { dependencies, devDependencies } = existsSync(file) ? read(file) : {};
  const problems = existsSync(file) ? [] : [`there is no package.json in ${project}.`];
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
    const found = find(name, project, workspace);
    const version = found === undefined ? undefined : (read(found).version ?? "");
    if (version === undefined) problems.push(`${name} is not there: install it on this machine first.`);
    else if (semver.validRange(range) !== null && version !== "" && !fits(version, range)) {
      problems.push(`${name} is there as ${version}, which ${range} does not allow.`);
    } else console.log(`  ${name} ${version}`);
  }
  fail(problems);
}

function fits(version: string, range: string): boolean {
  return semver.satisfies(version, range, { includePrerelease: true });
}

function find(name: string, project: string, workspace: string): string | undefined {
  for (let at = project; ; at = dirname(at)) {
    const file = join(at, "node_modules", name, "package.json");
    if (existsSync(file)) return file;
    if (at === workspace || dirname(at) === at) break;
  }
  const above = machine.above === undefined ? undefined : join(machine.above, name, "package.json");
  return above !== undefined && existsSync(above) ? above : undefined;
}

function fail(problems: string[]): void {
  for (const problem of problems) console.error(`${program} stand-in: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function passOn(manager: string, args: string[], words: string[]): void {
  const real = machine.real[manager];
  if (real !== undefined) {
    process.exitCode = spawnSync(real, args, { stdio: "inherit" }).status ?? 1;
    return;
  }
  const script = words[0] === "run" ? words[1] : words[0];
  const scripts = existsSync("package.json") ? read("package.json").scripts : undefined;
  if (machine.real.npm !== undefined && script !== undefined && scripts?.[script] !== undefined && args.length <= 2) {
    console.log(`Rehearsed without ${manager}, which is not on this machine: npm runs the script ${script}.`);
    process.exitCode = spawnSync(machine.real.npm, ["run", script], { stdio: "inherit" }).status ?? 1;
    return;
  }
  console.error(`${manager} stand-in: there is no ${manager} on this machine's PATH. Install it, and rehearse again.`);
  process.exitCode = 127;
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

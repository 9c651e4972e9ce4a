// Stands in for npm on the PATH of a rehearsed run. `npm ci` and `npm install` need a registry; a rehearsal has none, and
// the packages are already above the workspace. So they only check that every package of package.json is there in a
// version that its range allows; what is installed beside a project, e.g. another package manager, is stood in for as
// well. Everything else goes to the real npm.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import semver from "semver";

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const [own = "", nodeModules = "", ...args] = process.argv.slice(2);
const command = args.find((word) => !word.startsWith("-"));
const packages = args.filter((word) => !word.startsWith("-")).length - 1;

if (args.includes("--global") && command === "install")
  console.log(`Rehearsed without a registry: nothing is installed by \`npm ${args.join(" ")}\`.`);
else if ((command === "ci" || command === "install" || command === "i") && packages === 0) check();
else passOn();

function check(): void {
  const { dependencies, devDependencies } = read("package.json");
  console.log(`Rehearsed without a registry: the packages of ${nodeModules} are used as they are.`);
  const problems: string[] = [];
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
    const file = join(nodeModules, name, "package.json");
    const version = existsSync(file) ? read(file).version : undefined;
    if (version === undefined) problems.push(`${name} is not there: install it on this machine first.`);
    else if (semver.validRange(range) !== null && !semver.satisfies(version, range, { includePrerelease: true })) {
      problems.push(`${name} is there as ${version}, which ${range} does not allow.`);
    } else console.log(`  ${name} ${version}`);
  }
  for (const problem of problems) console.error(`npm stand-in: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function passOn(): void {
  const path = (process.env.PATH ?? "").split(delimiter);
  const real = path.map((folder) => join(folder, "npm")).find((file) => existsSync(file) && dirname(file) !== own);
  if (real === undefined) {
    console.error("npm stand-in: there is no npm on this machine's PATH.");
    process.exitCode = 1;
    return;
  }
  process.exitCode = spawnSync(real, args, { stdio: "inherit" }).status ?? 1;
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

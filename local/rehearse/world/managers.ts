// Stands in for pnpm, yarn, bun and corepack on the PATH of a rehearsed run, as npm.ts does for npm: what installs checks
// that the packages are there, what runs a script of package.json has npm run it. Everything else goes to the real
// program, if this machine has it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const [own = "", program = "", ...args] = process.argv.slice(2);
const words = args.filter((word) => !word.startsWith("-"));
const [command, script, ...more] = words;

if (program === "corepack" && command === "enable")
  console.log("Rehearsed without a registry: the package manager is stood in for.");
else if (program !== "corepack" && /^(install|i|ci)$/.test(command ?? "") && words.length === 1)
  run(join(own, "npm"), ["ci"]);
else if (program !== "corepack" && command === "run" && script !== undefined && more.length === 0)
  run(join(own, "npm"), ["run", script]);
else passOn();

function passOn(): void {
  const path = (process.env.PATH ?? "").split(delimiter);
  const real = path.map((folder) => join(folder, program)).find((file) => existsSync(file) && dirname(file) !== own);
  if (real !== undefined) {
    run(real, args);
    return;
  }
  console.error(
    `${program} stand-in: \`${[program, ...args].join(" ")}\` is not rehearsed, and this machine has no ${program}. Install it here, or use \`${program} install\` and \`${program} run\`.`,
  );
  process.exitCode = 127;
}

function run(file: string, given: string[]): void {
  process.exitCode = spawnSync(file, given, { stdio: "inherit" }).status ?? 1;
}

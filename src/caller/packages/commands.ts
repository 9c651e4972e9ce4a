import type { ManagerName } from "./lockfiles.ts";

/** The word for a command that is not run. */
export const NONE = "none";

/** The corepack that is installed where a project names its manager: Node has none of its own from 25 on. */
const COREPACK = "corepack@0.36.0";

/** Yarn's own first version, which hands over to the one that `.yarnrc.yml` names. */
const CLASSIC = "yarn@1.22.22";

/** What is known of a project's manager. */
export interface Known {
  name: ManagerName;
  /** As `packageManager` has it; undefined where nobody says. */
  version: string | undefined;
  /** Text of the lockfile; undefined if there is none, or none that is text. */
  lock: string | undefined;
}

/** The command after which the manager is there in the right version; `none` for the npm that comes with Node. */
export function setupCommand({ name, version, lock }: Known): string {
  if (name === "npm") return version === undefined ? NONE : `npm install --global npm@${version}`;
  if (name === "bun") return `npm install --global bun@${version ?? "1"}`;
  // Corepack compares what it downloads with the hash in `packageManager`.
  if (version !== undefined) return `npm install --global ${COREPACK} && corepack enable ${name}`;
  return name === "yarn" ? `npm install --global ${CLASSIC}` : `npm install --global pnpm@${pnpmFor(lock)}`;
}

/** The pnpm that wrote a lockfile of this format; the newest that reads it, since nobody named one. */
function pnpmFor(lock: string | undefined): string {
  const format = /^lockfileVersion:\s*['"]?(\d+)/m.exec(lock ?? "")?.[1];
  if (format === "5") return "7";
  return format === "6" ? "8" : "10";
}

/** The command that installs exactly what the lockfile says, and fails where it does not fit. */
export function installCommand({ name, version, lock }: Known): string {
  if (name === "npm") return "npm ci";
  if (name !== "yarn") return `${name} install --frozen-lockfile`;
  return isBerry({ version, lock }) ? "yarn install --immutable" : "yarn install --frozen-lockfile";
}

/** Yarn from 2 on: its lockfile begins with a table of its own. */
export function isBerry({ version, lock }: Pick<Known, "version" | "lock">): boolean {
  return version === undefined ? /^__metadata:/m.test(lock ?? "") : !version.startsWith("1.");
}

/** The command that runs a script of package.json. */
export const runCommand = (name: ManagerName, script: string) => `${name} run ${script}`;

/** The command that runs a program of the project's packages. */
export const programCommand = (name: ManagerName, program: string) =>
  `${{ npm: "npx", pnpm: "pnpm exec", yarn: "yarn run", bun: "bunx" }[name]} ${program}`;

/** The manager that a command of the caller's own begins with, if it is one that may not be there. */
export function managerOf(command: string): ManagerName | undefined {
  const [, name] = /^\s*(pnpm|yarn|bun)\b/.exec(command) ?? [];
  return name as ManagerName | undefined;
}

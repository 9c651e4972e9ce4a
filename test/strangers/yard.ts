/** Projects as their own tools generate them, made small: one folder each, with its lockfile and README's quick start. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { commit, packagesInside } from "../rehearsal/strangers.ts";
import { thorough } from "../world/thorough.ts";

/** Whether packages may be fetched: `npm run test:strangers`. */
export const fetching = process.env.SLIPWAY_STRANGERS === "1";

/** Whether what needs no network, but minutes, is played. */
export const patient = fetching || thorough;

/** Where the projects are. */
export const HERE = join(import.meta.dirname, "projects");

/** Names of all projects. */
export const PROJECTS = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Those that need nothing but wrangler, with the workspaces that an installation would link. */
export const SMALL: Record<string, Record<string, string>> = {
  "assets-and-api": {},
  "cron-only": {},
  "staging-production": {},
  "two-workers": { "@shop/prices": "../../packages/prices", prices: "../workers/prices", shop: "../workers/shop" },
};

/** A folder for copies, removed in the end. */
export async function openYard(): Promise<{ directory: string } & AsyncDisposable> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-strangers-"));
  return {
    directory,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Makes a repository of a project, with one commit and the packages that its lockfile names. */
export async function settle(name: string, directory: string): Promise<string> {
  const root = join(directory, name);
  await mkdir(directory, { recursive: true });
  await cp(join(HERE, name), root, { recursive: true });
  commit(root, "First");
  if (fetching) await run(root, "npm", "ci", "--no-audit", "--no-fund");
  else packagesInside(root, SMALL[name] ?? {});
  return root;
}

/** Runs a program in a project; what it says is in the error if it fails. */
export async function run(cwd: string, program: string, ...args: string[]): Promise<void> {
  await promisify(execFile)(program, args, { cwd, env: ownEnvironment(), maxBuffer: 1 << 28 });
}

/** Nothing of what npm told this test: a stranger's npm does not know the `.npmrc` of this repository. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
}

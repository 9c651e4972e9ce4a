/** The real `readInputs` of every action that takes settings, for the tests of what they read from them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Superseded } from "../../src/action/inputs/superseded.ts";
import { UserError } from "../../src/errors.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { defaultInputs } from "./projects.ts";

const actions = join(import.meta.dirname, "../../actions");

type Inputs = Record<string, string>;

/** What each action needs whatever the settings say. */
const NEEDED: Record<string, Inputs> = {
  seal: {},
  "deploy-worker": {
    "api-token": "a-token",
    "account-id": "0123456789abcdef0123456789abcdef",
    release: "r",
    "expect-digest": "*",
  },
  plan: { "account-id": "0123456789abcdef0123456789abcdef", release: "r", "expect-digest": "*" },
  "smoke-test": { url: "https://first.example" },
  "blue-green": {
    "api-token": "a-token",
    "account-id": "0123456789abcdef0123456789abcdef",
    worker: "shop-production",
    "version-id": "aaaaaaaa-0000-4000-8000-000000000001",
    url: "https://first.example",
  },
  notify: { worker: "shop-production" },
  rollback: {
    "api-token": "a-token",
    "account-id": "0123456789abcdef0123456789abcdef",
    worker: "shop-production",
    url: "https://first.example",
  },
};

/** What it needs to be used alone. */
export const ALONE: Record<string, Inputs> = { "deploy-worker": { "expect-worker": "*" } };

interface Module {
  readInputs: () => { settings?: Settings };
  SUPERSEDED: Superseded;
}
const folders = readdirSync(actions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
/** Whether a file says which inputs settings take the place of. */
function supersedes(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes("export const SUPERSEDED");
}

/** Actions that take settings, and can do without: what then are inputs. */
export const names = folders
  .map(({ name }) => name)
  .filter((name) => "settings-digest" in defaultInputs(name) && supersedes(join(actions, name, "settings.ts")));
const modules = new Map(
  await Promise.all(
    names.map(async (name): Promise<[string, Module]> => {
      const [inputs, settings] = [join(actions, name, "inputs.ts"), join(actions, name, "settings.ts")];
      return [name, { ...(await import(inputs)), ...(await import(settings)) }];
    }),
  ),
);

/** What an action reads from inputs, beside the defaults of action.yml and what it needs: its settings, and the rest. */
export function read(name: string, given: Inputs = {}) {
  const inputs = { ...defaultInputs(name), ...NEEDED[name], ...given };
  const surroundings = process.env;
  process.env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
  try {
    const module = modules.get(name);
    if (module === undefined) throw new Error(`There is no ${name}.`);
    const { settings, ...rest } = module.readInputs();
    return { settings, rest: rest as Record<string, unknown> };
  } finally {
    process.env = surroundings;
  }
}

/** Reason and sentence with which it refuses them. */
export function refusal(name: string, given: Inputs): [string | undefined, string] {
  try {
    read(name, given);
  } catch (error) {
    if (error instanceof UserError) return [error.reason, `${error.message} ${error.hint}`];
    throw error;
  }
  throw new Error(`${name} takes ${JSON.stringify(given)}.`);
}

/** The inputs that settings take the place of in an action. */
export const supersededBy = (name: string): Superseded => modules.get(name)?.SUPERSEDED ?? {};

/**
 * Every action reads what it has in common with others in the same way: run on the real `readInputs` of every folder
 * here, by the names of the inputs that its action.yml declares, so that the next action is held to it by itself.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { redact } from "../src/action/secrets.ts";
import { UserError } from "../src/errors.ts";
import { handed, settingsOf } from "../src/settings/compare/test-settings.ts";

type Inputs = Record<string, string>;
type Declared = Record<string, { required?: boolean; default?: string }>;
const id = "dc8dcd28-271b-4367-9840-6c244f84cb40";
/** What is good for an input that has no default. */
const GOOD: Inputs = {
  ...{ "account-id": "0123456789abcdef0123456789abcdef", "api-token": "a-token", release: "release" },
  ...{ "expect-digest": `sha256:${"0".repeat(64)}`, "expect-worker": "shop" },
  ...{ outcomes: "stage=success", results: "stage=result.json" },
  ...{ ...handed(settingsOf()), "plan-digest": "*" },
  ...{ "version-id": "aaaaaaaa-0000-4000-8000-000000000001", url: "https://example.com" },
  ...{ worker: "shop", workers: "shop, shop-api", word: "hold" },
};

/** What an input is of no use without. */
const BESIDE: Record<string, string[]> = {
  ...{ "access-client-id": ["access-client-secret"], "access-client-secret": ["access-client-id"] },
  ...{ "github-token": ["environment"], release: ["expect-digest"] },
  ...{ "version-id": ["worker"], "version-url": ["worker", "version-id"] },
};

const folders = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, "action.yml")),
);
const actions = await Promise.all(
  folders.map(async (name) => {
    const { inputs = {} } = parse(readFileSync(join(import.meta.dirname, name, "action.yml"), "utf8"));
    const { readInputs } = (await import(`./${name}/inputs.ts`)) as { readInputs: () => unknown };
    return { name, declared: inputs as Declared, readInputs };
  }),
);
type Action = (typeof actions)[number];

const surroundings = process.env;
afterEach(() => {
  process.env = surroundings;
});

const variable = (name: string) => `INPUT_${name.toUpperCase()}`;

/** Reads as the runner has it done, every declared input passed: the given ones, what they need, and defaults. */
function read({ declared, readInputs }: Action, given: Inputs = {}, more: NodeJS.ProcessEnv = {}): unknown {
  const needed = Object.keys(given).flatMap((name) => BESIDE[name] ?? []);
  const values = Object.entries(declared).map(([name, { required, default: value }]) => {
    const good =
      required || needed.includes(name) || /^(url|expect-worker)$/.test(name) ? (GOOD[name] ?? `a-${name}`) : "";
    return [variable(name), given[name] ?? (value || good)];
  });
  process.env = { ...Object.fromEntries(values), ...more };
  return readInputs();
}

/** Message and hint with which the action refuses. */
function refusal(action: Action, given: Inputs): string {
  try {
    read(action, given);
  } catch (error) {
    if (error instanceof UserError && error.reason === "invalid-input") return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error(`${action.name} takes ${JSON.stringify(given)}.`);
}

/** Every action with every input of it that is meant. */
const having = (meant: (name: string, value: string) => boolean) =>
  actions.flatMap((action) =>
    Object.entries(action.declared)
      .filter(([name, declared]) => meant(name, declared.default ?? ""))
      .map(([input]) => ({ action, name: action.name, input })),
  );

const isBoolean = (_name: string, value: string) => /^(true|false)$/.test(value);
const isDuration = (_name: string, value: string) => /^\d+(ms|s|m|h)$/.test(value);
const isSecret = (name: string, value: string) =>
  /token|secret|password|access-client|-key$/.test(name) && !isBoolean(name, value);
const isVersion = (name: string) => /(^|-)version-id$|^start-from$/.test(name);
const isUrl = (name: string) => /(^|-)url$/.test(name);
const named = (wanted: string) => (name: string) => name === wanted;

describe.each(actions)("$name", (action) => {
  test("reads every input that action.yml declares, and no other", () => {
    const asked = new Set<string>();
    const readInputs = () => {
      process.env = new Proxy(process.env, {
        get(variables, name) {
          if (String(name).startsWith("INPUT_")) asked.add(String(name));
          return variables[String(name)];
        },
      });
      return action.readInputs();
    };
    read({ ...action, readInputs });
    expect([...asked].sort()).toEqual(Object.keys(action.declared).map(variable).sort());
  });
});

test.each(having(isSecret))("$name masks `$input`", ({ action, input, name }) => {
  const value = `${input}-of-${name}`;
  // The line of dotenv text is masked as it is; what stands in its quotes must be, too.
  const line = input === "worker-secrets" ? `NAME="${value}"` : `NAME=${value}`;
  read(action, { [input]: /s$/.test(input) ? line : ` ${value}\n` });
  expect(redact(`it is ${value}.`)).toBe("it is ***.");
});

// Preflight tells it in its own words.
const asked = having(named("api-token")).filter(({ action }) => action.declared["api-token"]?.required === true);
test.each(asked)("$name says why the secret `$input` is empty", ({ action, input }) => {
  expect(refusal(action, { [input]: " " })).toMatch(
    /^Input `api-token` is empty\. A secret that does not exist, or .* arrives as an empty string: name it under `secrets:`/,
  );
});

test.each(having(named("access-client-id")))("$name takes both halves of a service token or none", ({ action }) => {
  const hint = "An Access service token has both a client id and a client secret.";
  const [id, key] = ["access-client-id", "access-client-secret"];
  expect(refusal(action, { [id]: "first-half", [key]: "" })).toBe(`Input \`${key}\` is empty. ${hint}`);
  expect(refusal(action, { [key]: "second-half", [id]: " " })).toBe(`Input \`${id}\` is empty. ${hint}`);
  const both = inspect(read(action, { [id]: " first-half", [key]: "second-half\n" }), { depth: null });
  expect(both).toContain("'cf-access-client-id': 'first-half'");
  expect(both).toContain("'cf-access-client-secret': 'second-half'");
});

test.each(having(named("variables")))("$name takes `variables` by the same names", ({ action, input }) => {
  const given = read(action, { [input]: "A_1=x\nFROM" }, { FROM: "outside" });
  expect(inspect(given, { depth: null })).toContain("Map(2) { 'A_1' => 'x', 'FROM' => 'outside' }");
  expect(refusal(action, { [input]: "a-b=1" })).toBe(
    "Input `variables` has the name `a-b`. Use capitals, digits and underscores.",
  );
  expect(refusal(action, { [input]: "NOPE" })).toBe(
    "Input `variables` names `NOPE`, which is not in the environment. Write `NOPE=value`.",
  );
});

test.each(having(named("secret-variables")))(
  "$name takes `secret-variables` by the same names",
  ({ action, input }) => {
    expect(refusal(action, { [input]: "a-b=1" })).toMatch(
      /^Input `secret-variables` has no name for the value in line 1\./,
    );
    expect(refusal(action, { [input]: "A=" })).toMatch(/^Input `secret-variables` has no value for `A`\./);
  },
);

test.each(having(isVersion))("$name has `$input` in lower case, or refuses it", ({ action, input }) => {
  const text = inspect(read(action, { [input]: id.toUpperCase() }), { depth: null });
  expect(text).toContain(id);
  expect(text).not.toContain(id.toUpperCase());
  expect(refusal(action, { [input]: "v1" })).toMatch(
    new RegExp(`^Input \`${input}\` is \`v1\`, which is not a version id\\. It looks like `),
  );
});

test.each(having(isUrl))("$name takes nothing but http(s) as `$input`", ({ action, input }) => {
  expect(refusal(action, { [input]: "ftp://example.com" })).toBe(
    `Input \`${input}\` is \`ftp://example.com\`, which is not an http(s) URL. Write e.g. \`https://example.com\`.`,
  );
  expect(refusal(action, { [input]: "https://me:sesame@example.com" })).toMatch(
    /has a user name or password in the URL/,
  );
});

test.each(having(named("expect-status")))("$name takes codes and classes as `$input`", ({ action, input }) => {
  expect(inspect(read(action, { [input]: "200, 3xx" }), { depth: null })).toContain("[ 200, '3xx' ]");
  expect(refusal(action, { [input]: "ok" })).toBe(
    "Input `expect-status` is `ok`. Use codes and classes, e.g. `200`, `2xx` or `200, 204`.",
  );
});

test.each(having(named("version-header")))("$name has `$input` in lower case, or refuses it", ({ action, input }) => {
  expect(inspect(read(action, { [input]: "X-Shop", "version-id": id }), { depth: null })).toContain("'x-shop'");
  expect(refusal(action, { [input]: "x shop" })).toMatch(
    /^Input `version-header` is `x shop`, which is not the name of a header\./,
  );
});

test.each(having(isBoolean))("$name takes `$input` as true or false", ({ action, input }) => {
  expect(refusal(action, { [input]: "yes" })).toBe(`Input \`${input}\` is \`yes\`. Use \`true\` or \`false\`.`);
});

test.each(having(isDuration))("$name takes `$input` as a duration", ({ action, input }) => {
  const hint = "Use a duration such as `90s`, `5m` or `1h30m`.";
  expect(refusal(action, { [input]: "soon" })).toContain(` is \`soon\`. ${hint}`);
  expect(refusal(action, { [input]: "" })).toBe(`Input \`${input}\` is empty. ${hint}`);
});

test.each(having(named("timeout")))("$name cannot do anything in no time", ({ action, input }) => {
  expect(refusal(action, { [input]: "0s" })).toMatch(/^Input `timeout` is `0s`\. Use at least `1m?s`\.$/);
});

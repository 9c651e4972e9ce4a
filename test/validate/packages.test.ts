/** How the shipped bundle says that a project is installed and built, by what is committed. */
import { describe, expect, test } from "vitest";
import { CONFIG, type Files, validate } from "./harness.ts";

const detect = { "install-command": "", "build-command": "" };
const manifest = (more: object = {}) =>
  JSON.stringify({ devDependencies: { wrangler: "^4" }, scripts: { build: "vite build" }, ...more }, null, 2);
const npm = JSON.stringify({ packages: { "node_modules/wrangler": { version: "4.164.0" } } });
const pnpm = "lockfileVersion: '9.0'\npackages:\n\n  wrangler@4.164.0(x@1.0.0):\n    resolution: {}\n";
const berry = '__metadata:\n  version: 8\n\n"wrangler@npm:^4":\n  version: 4.164.0\n';
const classic = '# yarn lockfile v1\n\nwrangler@^4:\n  version "4.164.0"\n';
const bun = '{ "packages": { "wrangler": ["wrangler@4.164.0", "", {}] } }';
const linked = { ".yarnrc.yml": "nodeLinker: node-modules\n" };

async function commands(files: Files, inputs: Record<string, string> = {}) {
  const { outputs, stdout, exitCode, summary } = await validate(
    { "wrangler.jsonc": CONFIG, ...files },
    { ...detect, ...inputs },
  );
  expect(exitCode, stdout).toBe(0);
  const [setup, install, directory, build] = ["setup-command", "install-command", "install-directory", "build-command"];
  const warnings = stdout.split("\n").filter((line) => line.startsWith("::warning"));
  return { said: [setup, install, directory, build].map((name) => outputs[name]), warnings, summary };
}

describe("by the lockfile", () => {
  test.each<[string, Files, string[]]>([
    ["npm", { "package.json": manifest(), "package-lock.json": npm }, ["none", "npm ci", ".", "npm run build"]],
    [
      "npm in the version that packageManager names",
      { "package.json": manifest({ packageManager: "npm@11.6.0" }), "package-lock.json": npm },
      ["npm install --global npm@11.6.0", "npm ci", ".", "npm run build"],
    ],
    [
      "pnpm",
      { "package.json": manifest(), "pnpm-lock.yaml": pnpm },
      ["npm install --global pnpm@10", "pnpm install --frozen-lockfile", ".", "pnpm run build"],
    ],
    [
      "an old pnpm",
      { "package.json": manifest(), "pnpm-lock.yaml": pnpm.replace("9.0", "6.0") },
      ["npm install --global pnpm@8", "pnpm install --frozen-lockfile", ".", "pnpm run build"],
    ],
    [
      "pnpm through corepack",
      {
        "package.json": manifest({ packageManager: `pnpm@10.20.0+sha512.${"ab".repeat(64)}` }),
        "pnpm-lock.yaml": pnpm,
      },
      [
        "npm install --global corepack@0.36.0 && corepack enable pnpm",
        "pnpm install --frozen-lockfile",
        ".",
        "pnpm run build",
      ],
    ],
    [
      "classic Yarn",
      { "package.json": manifest({ scripts: {} }), "yarn.lock": classic },
      ["npm install --global yarn@1.22.22", "yarn install --frozen-lockfile", ".", "none"],
    ],
    [
      "Yarn of today",
      { "package.json": manifest({ packageManager: "yarn@4.18.1" }), "yarn.lock": berry, ...linked },
      [
        "npm install --global corepack@0.36.0 && corepack enable yarn",
        "yarn install --immutable",
        ".",
        "yarn run build",
      ],
    ],
    [
      "Bun",
      { "package.json": manifest({ packageManager: "bun@1.4.5" }), "bun.lock": bun },
      ["npm install --global bun@1.4.5", "bun install --frozen-lockfile", ".", "bun run build"],
    ],
  ])("%s", async (_name, files, expected) => {
    const { said, warnings } = await commands(files);
    expect(said).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  test("a workspace is installed at its root, where its lockfile is, and built where the project is", async () => {
    const { said, warnings, summary } = await commands(
      {
        "package.json": JSON.stringify({ workspaces: ["apps/*"], packageManager: "pnpm@10.20.0" }),
        "pnpm-lock.yaml": pnpm,
        "apps/api/package.json": manifest(),
        "apps/api/wrangler.jsonc": CONFIG,
      },
      { "working-directory": "apps/api" },
    );
    expect(said.slice(1)).toEqual(["pnpm install --frozen-lockfile", ".", "pnpm run build"]);
    expect(warnings).toEqual([]);
    expect(summary).toContain("| Installed by | `pnpm install --frozen-lockfile` |");
  });
});

describe("a caller's own word", () => {
  const files = { "package.json": manifest(), "package-lock.json": npm, "apps/a/wrangler.jsonc": CONFIG };
  test("is taken as it is, in the project's directory", async () => {
    const { said } = await commands(files, {
      "working-directory": "apps/a",
      "install-command": "npm ci --omit=dev",
      "build-command": "make",
    });
    expect(said).toEqual(["none", "npm ci --omit=dev", "apps/a", "make"]);
  });
  test("that begins with a manager gets that manager", async () => {
    const { said } = await commands({ ...files, "pnpm-lock.yaml": pnpm }, { "install-command": "pnpm i --offline" });
    expect(said).toEqual(["npm install --global pnpm@10", "pnpm i --offline", ".", "pnpm run build"]);
  });
  test("`none` reads nothing and runs nothing", async () => {
    const { said, warnings } = await commands(
      { "package.json": "{{" },
      { "install-command": "none", "build-command": "none" },
    );
    expect(said).toEqual(["none", "none", ".", "none"]);
    expect(warnings).toEqual([]);
  });
});

test.each<[string, Files, RegExp]>([
  [
    "no lockfile",
    { "package.json": manifest() },
    /file=package\.json,line=1::package\.json, line 1, has no lockfile beside it.*`npm install`.*`package-lock\.json`/,
  ],
  [
    "no lockfile of the manager that is named",
    { "package.json": manifest({ packageManager: "pnpm@10.20.0" }), "package-lock.json": npm },
    /package\.json, line 8, has the `packageManager` pnpm, and the lockfile is "package-lock\.json"/,
  ],
  [
    "two lockfiles",
    { "package.json": manifest(), "package-lock.json": npm, "yarn.lock": classic },
    /there are "yarn\.lock" and "package-lock\.json"; yarn is used, the first of them/,
  ],
  [
    "two lockfiles, one of which is meant",
    { "package.json": manifest({ packageManager: "npm@11.6.0" }), "package-lock.json": npm, "yarn.lock": classic },
    /npm is used, as `packageManager` says/,
  ],
  [
    "a packageManager that names no version",
    { "package.json": manifest({ packageManager: "pnpm@latest; rm -rf /" }), "pnpm-lock.yaml": pnpm },
    /has the `packageManager` "pnpm@latest; rm -rf \/", which names no manager and exact version/,
  ],
  [
    "no wrangler",
    { "package.json": '{ "scripts": {} }', "package-lock.json": '{ "packages": {} }' },
    /package\.json, line 1, does not name wrangler, nor does any above it or the lockfile/,
  ],
  [
    "a wrangler 3 before its last ones",
    { "package.json": manifest(), "package-lock.json": npm.replace("4.164.0", "3.60.3") },
    /package-lock\.json pins wrangler 3\.60\.3, which is too old/,
  ],
  ["no package.json", {}, /There is no package\.json in "\."/],
  ["a package.json that cannot be read", { "package.json": '{ "name": }' }, /::package\.json, line 1, /],
  [
    "Plug'n'Play",
    { "package.json": manifest({ packageManager: "yarn@4.18.1" }), "yarn.lock": berry },
    /Plug'n'Play, which has no `node_modules`.*`nodeLinker: node-modules`/,
  ],
])("%s is said before anything is installed", async (what, files, said) => {
  const { warnings, said: given } = await commands(files);
  expect(warnings.join("\n")).toMatch(said);
  if (what === "a package.json that cannot be read") expect(warnings.join()).not.toContain("There is no");
  // What a version cannot be never becomes a word of a command.
  expect(given.join()).not.toContain("rm -rf");
});

test("wrangler that a framework brings along is enough, and so is a lockfile that is no text", async () => {
  const files = { "package.json": '{ "devDependencies": { "@cloudflare/vite-plugin": "1" } }' };
  expect((await commands({ ...files, "package-lock.json": npm })).warnings).toEqual([]);
  expect((await commands({ ...files, "bun.lockb": new Uint8Array([0, 255]) })).warnings).toEqual([]);
});

test("whether a token was passed on is said before the build, with the line to write, by a job that has none", async () => {
  const told = async (word: string) => await validate({ "wrangler.jsonc": CONFIG }, { authorized: word });
  const without = await told("false");
  expect(without.stdout).toMatch(
    /environment "production" must hold a secret of that name.*`CLOUDFLARE_API_TOKEN: \$\{\{ secrets\.CLOUDFLARE_API_TOKEN \}\}`/,
  );
  expect(without.summary).toMatch(/\| Token \| not passed on by the caller: the environment `production` must hold/);
  expect((await told("true")).summary).toContain("| Token | passed on by the caller |");
  expect((await told("")).summary).not.toContain("| Token |");
});

import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { parse as parseJson } from "jsonc-parser";
import { parse as parseToml, stringify as stringifyToml } from "smol-toml";
import { isMap, parseDocument, type YAMLMap } from "yaml";
import { Unsuitable } from "./errors.ts";
import { configFileOf, type KnownTarget } from "./targets.ts";

/** A wrangler configuration as it is written. */
export type WrittenConfig = Record<string, unknown>;

/** What a scenario may change in the copy of a caller. Throws Unsuitable for what this caller does not have. */
export interface Edits {
  /**
   * Puts a module before the Worker's own entry, which it sees as `release`; all its other exports stay. For a scenario
   * that makes any Worker misbehave.
   */
  wrapEntry(code: string): Promise<void>;
  /** Writes a file of the repository. */
  write(path: string, text: string): Promise<void>;
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Adds code to the end of the entry. */
  append(code: string): Promise<void>;
  /** Changes the wrangler configuration, at its top level and in the environment that is released. */
  configure(change: (config: WrittenConfig) => void): Promise<void>;
  /** The same for what only bundling should see: build tools read the configuration too, and some refuse what they find. */
  configureBuilt(change: (config: WrittenConfig) => void): Promise<void>;
  /** Has the workflow run one command more after its build, in the project. */
  afterBuild(command: string): Promise<void>;
  /** Changes the calls of worker.yml in the caller's workflow: `set(["with", "config"], value)`. */
  editCalls(change: (call: YAMLMap) => void): Promise<void>;
  /** Path of a file beside slipway.yml, relative to the repository. */
  beside(file: string): string;
  /** Path of a file of the project, relative to the repository. */
  inProject(file: string): string;
}

interface Place {
  directory: string;
  workflow: string;
  target: KnownTarget;
}

/** The edits of one copy. */
export function createEdits(place: Place): Edits {
  const { directory, workflow, target } = place;
  const edits: Edits = {
    async write(path, text) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), text);
    },
    async edit(path, change) {
      const file = join(directory, path);
      await writeFile(file, change(existsSync(file) ? await readFile(file, "utf8") : ""));
    },
    wrapEntry: (code) => wrapEntry(place, edits, code),
    append: (code) => appendFile(writtenEntry(target), `\n${code}\n`),
    configure: (change) => configure(place, change),
    configureBuilt: (change) => configureBuilt(place, edits, change),
    beside: (file) => join(dirname(target.settingsFile), file),
    inProject: (file) => join(target.directory, file),
    editCalls: (change) => editCalls(join(directory, workflow), workflow, change),
    async afterBuild(command) {
      await edits.editCalls((call) => {
        const own = call.getIn(["with", "build-command"]) || target.build;
        call.setIn(["with", "build-command"], own === "" ? command : `${own} && ${command}`);
      });
    },
  };
  return edits;
}

/** The entry as somebody wrote it. */
function writtenEntry({ config, generated }: KnownTarget): string {
  if (config.main === undefined)
    throw new Unsuitable("it needs a Worker with code, and the caller has only static files");
  if (generated) throw new Unsuitable("it needs an entry that is in the repository, and here the build makes it");
  if (!/\.[cm]?[jt]sx?$/.test(config.main))
    throw new Unsuitable(`it puts JavaScript in front, and ${config.main} is none`);
  return config.main;
}

/** The module that stands where the entry stood; the original lies beside it. */
const wrapper = (from: string, code: string) =>
  `// @ts-nocheck\nimport release from ${from};\nexport * from ${from};\n${code}`;

async function wrapEntry(place: Place, edits: Edits, code: string): Promise<void> {
  const { config, generated } = place.target;
  if (config.main === undefined) return addEntry(edits, code);
  if (generated) return wrapBuilt(place, edits, code);
  const main = writtenEntry(place.target);
  const extension = /\.\w+$/.exec(main)?.[0] ?? ".js";
  const moved = main.replace(/\.\w+$/, `.release${extension}`);
  await rename(main, moved);
  await writeFile(main, wrapper(JSON.stringify(`./${basename(moved)}`), code));
}

/** Name of the binding through which code reaches files that a Worker would not be asked for. */
export const FILES = "REHEARSED_FILES";

/** Static files alone get code that hands them out. */
async function addEntry(edits: Edits, code: string): Promise<void> {
  const entry = "rehearsed-entry.js";
  await edits.configure((config) => {
    const own = config.assets as Record<string, unknown> | undefined;
    if (own !== undefined) Object.assign(own, { run_worker_first: true, binding: FILES });
    Object.assign(config, { main: entry });
  });
  const release = `const release = { fetch: (request, env) => env.${FILES}.fetch(request) };`;
  await edits.write(edits.inProject(entry), `// @ts-nocheck\n${release}\n${code}`);
}

/** What only the build makes is wrapped right after it. */
async function wrapBuilt({ directory, target }: Place, edits: Edits, code: string): Promise<void> {
  const project = join(directory, target.directory);
  const main = relative(project, target.config.main ?? "");
  const script = `import { existsSync, renameSync, writeFileSync } from "node:fs";
const main = ${JSON.stringify(main)};
const moved = main.replace(/\\.\\w+$/, ".release$&");
if (!existsSync(main)) throw new Error("The build made no " + main);
renameSync(main, moved);
const from = JSON.stringify("./" + moved.split("/").at(-1));
writeFileSync(main, "import release from " + from + ";\\nexport * from " + from + ";\\n" + ${JSON.stringify(code)});
`;
  await edits.write(edits.inProject("rehearsed/wrap.mjs"), script);
  await edits.afterBuild("node rehearsed/wrap.mjs");
}

async function configure(place: Place, change: (config: WrittenConfig) => void): Promise<void> {
  const { path, text } = await changedConfig(place, change);
  await writeFile(join(place.directory, path), text);
}

/** Where the build makes a configuration of the written one, it is the written one that must be changed. */
async function configureBuilt(place: Place, edits: Edits, change: (config: WrittenConfig) => void): Promise<void> {
  const { config, generated, directory } = place.target;
  const redirected = config.userConfigPath !== undefined && config.userConfigPath !== config.configPath;
  if (!generated || redirected) return configure(place, change);
  const { path, text } = await changedConfig(place, change);
  const copy = join("rehearsed", basename(path));
  await edits.write(edits.inProject(copy), text);
  await edits.afterBuild(`cp "${copy}" "${relative(directory, path)}"`);
}

/** The written configuration with a change, and its path in the repository. */
async function changedConfig(
  { directory, target }: Place,
  change: (config: WrittenConfig) => void,
): Promise<{ path: string; text: string }> {
  const path = configFileOf(directory, target);
  if (path === undefined) {
    throw new Unsuitable("it changes the wrangler configuration, and here only the build makes one");
  }
  const file = join(directory, path);
  const text = await readFile(file, "utf8");
  const toml = path.endsWith(".toml");
  const config = (toml ? parseToml(text) : parseJson(text, [], { allowTrailingComma: true })) as WrittenConfig;
  change(config);
  const environments = (config.env ?? {}) as Record<string, WrittenConfig>;
  const own = environments[target.wranglerEnvironment ?? ""];
  if (own !== undefined) change(own);
  return { path, text: toml ? stringifyToml(config) : `${JSON.stringify(config, undefined, 2)}\n` };
}

async function editCalls(file: string, workflow: string, change: (call: YAMLMap) => void): Promise<void> {
  const document = parseDocument(await readFile(file, "utf8"));
  const jobs = document.get("jobs");
  const calls = (isMap(jobs) ? jobs.items : []).flatMap(({ value }) =>
    isMap(value) && /\/\.github\/workflows\/worker\.yml@/.test(String(value.get("uses"))) ? [value] : [],
  );
  if (calls.length === 0) throw new Unsuitable(`it changes the call of worker.yml, and ${workflow} has none itself`);
  for (const call of calls) change(call);
  await writeFile(file, document.toString({ lineWidth: 0 }));
}

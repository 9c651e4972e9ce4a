/** A Worker project of middling size, in two copies: one for us, one for wrangler. */
import { readFileSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { Command } from "./measure.ts";
import { type BenchWorld, root } from "./world.ts";

export interface ProjectOptions {
  name: string;
  /** Static files; 20 by default. */
  assets?: number;
}

export interface Project {
  name: string;
  directory: string;
  /** Changes the source (and the first `assets` static files), so that a deploy has something to do. */
  change(pair: number, assets?: number): Promise<void>;
}

const MODULES = 30;

/** Writes the project; its node_modules is the repository's. */
export async function createProject(world: BenchWorld, { name, assets = 20 }: ProjectOptions): Promise<Project> {
  const directory = join(world.directory, name);
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  };
  await put("package.json", JSON.stringify({ name, private: true, type: "module" }));
  await put("wrangler.jsonc", JSON.stringify(configuration(name)));
  for (let index = 0; index < MODULES; index++) await put(`src/part-${index}.ts`, part(index));
  for (let index = 0; index < assets; index++) await put(assetPath(index), page(index, 0));
  await symlink(join(root, "node_modules"), join(directory, "node_modules"));
  const change = async (pair: number, changed = 0) => {
    await put("src/index.ts", entry(pair));
    for (let index = 0; index < changed; index++) await put(assetPath(index), page(index, pair + 1));
  };
  await change(-1);
  return { name, directory, change };
}

function configuration(name: string) {
  return {
    name,
    main: "src/index.ts",
    compatibility_date: "2026-06-01",
    workers_dev: true,
    preview_urls: true,
    observability: { enabled: true },
    vars: { GREETING: "hello" },
    version_metadata: { binding: "VERSION" },
    assets: { directory: "public", binding: "ASSETS" },
    triggers: { crons: ["*/5 * * * *"] },
  };
}

function entry(pair: number): string {
  const names = Array.from({ length: MODULES }, (_, index) => `part${index}`);
  return `${names.map((name, index) => `import { ${name} } from "./part-${index}.ts";`).join("\n")}
export default {
  fetch(): Response {
    return Response.json({ pair: ${pair}, sum: [${names.map((name) => `${name}(${pair})`).join(", ")}].length });
  },
  scheduled(): void {},
};
`;
}

function part(index: number): string {
  const lines = Array.from(
    { length: 60 },
    (_, line) => `  "${index}-${line}: some text that a real Worker would hold",`,
  );
  return `const texts: string[] = [\n${lines.join("\n")}\n];\nexport function part${index}(n: number): string | undefined {\n  return texts[n % texts.length];\n}\n`;
}

const assetPath = (index: number) => `public/section-${index % 20}/page-${index}.html`;

const page = (index: number, state: number) =>
  `<!doctype html><title>${index}</title><p>${`Page ${index}, state ${state}. `.repeat(100)}</p>\n`;

/** The installed wrangler deploying a project, as its own program: no npx in between. */
export function wranglerDeploy(
  world: BenchWorld,
  { directory }: Project,
  modules = join(root, "node_modules"),
): Command {
  return {
    argv: [process.execPath, join(modules, "wrangler/bin/wrangler.js"), "deploy"],
    cwd: directory,
    env: { CLOUDFLARE_API_TOKEN: world.apiToken, CLOUDFLARE_ACCOUNT_ID: world.accountId },
  };
}

/** The shipped `seal` on a project. */
export function seal(world: BenchWorld, project: Project): Command {
  return action(world, "seal", {
    "working-directory": project.directory,
    output: releaseOf(world, project),
  });
}

/** The shipped `deploy-worker` on the project's release. */
export function deployWorker(world: BenchWorld, project: Project): Command {
  return action(world, "deploy-worker", {
    "api-token": world.apiToken,
    "account-id": world.accountId,
    release: releaseOf(world, project),
    "expect-digest": "*",
    "expect-worker": project.name,
  });
}

/** The shipped `plan` of the project's release. */
export function plan(world: BenchWorld, project: Project): Command {
  return action(world, "plan", {
    "read-token": world.apiToken,
    "account-id": world.accountId,
    release: releaseOf(world, project),
    "expect-digest": "*",
  });
}

/** Where the release of a project lies. */
export const releaseOf = (world: BenchWorld, { name }: Project) => join(world.directory, "releases", name);

function action(world: BenchWorld, name: string, given: Record<string, string>): Command {
  // Defaults are the runner's business: it fills them in from action.yml.
  const { inputs } = parse(readFileSync(join(root, "actions", name, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const variables = Object.entries(inputs).map(([input, { default: value }]) => [
    `INPUT_${input.toUpperCase()}`,
    given[input] ?? String(value ?? ""),
  ]);
  return {
    argv: [process.execPath, join(root, "dist", name, "index.js")],
    cwd: world.directory,
    env: { GITHUB_ACTIONS: "true", ...Object.fromEntries(variables) },
  };
}

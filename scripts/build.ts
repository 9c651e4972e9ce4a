/** Builds every action: tsc emits JavaScript to lib/ (ignored), ncc bundles it to dist/<action>/index.js (committed). */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const ncc = require("@vercel/ncc") as (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;

/** Names of all actions, i.e. folders of actions/ that have an entry. */
export function actions(): string[] {
  return readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "main.ts")))
    .sort();
}

/** Compiles and bundles the named actions (default: all) into dist/. */
export async function build(names: string[] = actions()): Promise<void> {
  rmSync(join(root, "lib"), { recursive: true, force: true });
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  for (const name of names) {
    const { code, assets } = await ncc(join(root, "lib/actions", name, "main.js"), {
      minify: false,
      sourceMap: false,
      quiet: true,
      cache: false,
      target: "es2024",
      esm: true,
    });
    const folder = join(root, "dist", name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.js"), code);
    for (const [file, { source }] of Object.entries(assets)) {
      if (file !== "package.json") writeFileSync(join(folder, file), source);
    }
    console.log(`dist/${name}/index.js  ${Math.round(code.length / 1024)} kB`);
  }
}

if (import.meta.main) await build(process.argv.length > 2 ? process.argv.slice(2) : undefined);

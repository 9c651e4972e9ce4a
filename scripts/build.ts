/** Builds every action: tsc emits JavaScript to lib/ (ignored), ncc bundles it to dist/<action>/index.js (committed). */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { licenseText, packagesOf } from "./licenses.ts";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const ncc = require("@vercel/ncc") as (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; map: string; assets: Record<string, { source: string | Buffer }> }>;

/** Names of all actions, i.e. folders of actions/ that have an entry. */
export function actions(): string[] {
  return readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "main.ts")))
    .sort();
}

/** Where and how to build. */
export interface BuildOptions {
  /** Actions to build; all by default. */
  names?: string[];
  /** Absolute folder that receives `<action>/index.js`; dist/ by default. */
  out?: string;
  quiet?: boolean;
}

/** Compiles everything and bundles the named actions' entries: main.ts to index.js, post.ts to post/index.js. */
export async function build({
  names = actions(),
  out = join(root, "dist"),
  quiet = false,
}: BuildOptions = {}): Promise<void> {
  rmSync(join(root, "lib"), { recursive: true, force: true });
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  copyPurePackages();
  for (const name of names) {
    rmSync(join(out, name), { recursive: true, force: true });
    for (const [entry, folder] of [
      ["main", name],
      ["post", `${name}/post`],
    ] as const) {
      if (!existsSync(join(root, "actions", name, `${entry}.ts`))) continue;
      const size = await bundle(join(root, "lib/actions", name, `${entry}.js`), join(out, folder));
      if (!quiet) console.log(`dist/${folder}/index.js  ${Math.round(size / 1024)} kB`);
    }
  }
}

/**
 * Packages whose modules do nothing when loaded, yet do not say so in their package.json (`sideEffects: false`). Saying
 * it lets ncc leave out what nobody uses: 2.9 MB of `cloudflare` become 0.1 MB, and `@actions/core` loses an HTTP client
 * (1 MB) it only needs for OIDC. The value says which files are code.
 */
const PURE = { cloudflare: /\.mjs$/, "@actions/core": /\.js$/ };

/**
 * Gives lib/ its own copies of the pure packages, each with a package.json that says so. The bundled code lies in lib/,
 * so Node's way upwards meets lib/node_modules/ before node_modules/; what the copies import themselves is found there.
 */
function copyPurePackages(): void {
  for (const [name, code] of Object.entries(PURE)) {
    const from = join(root, "node_modules", name);
    const to = join(root, "lib/node_modules", name);
    const sources = join(from, "src");
    cpSync(from, to, {
      recursive: true,
      filter: (path) => path !== sources && (code.test(path) || statSync(path).isDirectory()),
    });
    const manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
    writeFileSync(join(to, "package.json"), JSON.stringify({ ...manifest, sideEffects: false }));
  }
}

/** Writes index.js with its lazy parts, and licenses.txt; answers the size of index.js. */
async function bundle(entry: string, folder: string): Promise<number> {
  const { code, map, assets } = await ncc(entry, {
    minify: false,
    // Not shipped: it tells which packages are in the bundle.
    sourceMap: true,
    sourceMapRegister: false,
    quiet: true,
    cache: false,
    target: "es2024",
    esm: true,
  });
  const lazy = Object.entries(assets).map(([file, { source }]) => [file, source.toString()] as const);
  const scripts = [["index.js", code] as const, ...lazy.filter(([file]) => file.endsWith(".js"))];
  const maps = [map, ...lazy.filter(([file]) => file.endsWith(".map")).map(([, source]) => source)];
  const others = lazy.map(([file]) => file).filter((file) => !/\.(js|map)$|^package\.json$/.test(file));
  if (others.length > 0) throw new Error(`The bundle of ${entry} needs files that are not code: ${others.join(", ")}.`);
  mkdirSync(folder, { recursive: true });
  for (const [file, source] of scripts) {
    writeFileSync(join(folder, file), source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ""));
  }
  writeFileSync(join(folder, "licenses.txt"), licenseText(join(root, "node_modules"), packagesOf(maps)));
  return code.length;
}

if (import.meta.main) await build(process.argv.length > 2 ? { names: process.argv.slice(2) } : {});

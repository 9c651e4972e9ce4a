/** Bundles one emitted entry with ncc: `node scripts/bundle.ts lib/actions/seal/main.js dist/seal`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { licenseText, packagesOf } from "./licenses.ts";

const root = join(import.meta.dirname, "..");
const ncc = createRequire(import.meta.url)("@vercel/ncc") as (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; map: string; assets: Record<string, { source: string | Buffer }> }>;

/** Writes index.js with its lazy parts, and licenses.txt. */
async function bundle(entry: string, folder: string): Promise<void> {
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
}

const [entry, folder] = process.argv.slice(2);
if (entry === undefined || folder === undefined) throw new Error("Name an entry and a folder.");
await bundle(entry, folder);

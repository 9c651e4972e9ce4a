/** One lane of the build: bundles emitted entries with ncc, one after the other, as the thread that began it asks. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { licenseText, packagesOf } from "./licenses.ts";

const ncc = createRequire(import.meta.url)("@vercel/ncc") as (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; map: string; assets: Record<string, { source: string | Buffer }> }>;

/** What to bundle: an emitted file, the folder that receives index.js, and node_modules/, where the licences are. */
export interface Order {
  entry: string;
  /** Emitted files that it runs as threads: each becomes one file beside index.js. */
  threads: string[];
  folder: string;
  modules: string;
}

/** Writes index.js with its lazy parts, its threads, and licenses.txt; subfolders of the folder are left alone. */
async function bundle({ entry, threads, folder, modules }: Order): Promise<void> {
  const main = await compile(entry);
  const others = [];
  for (const thread of threads) {
    const { scripts, maps } = await compile(thread);
    // Names of lazy parts are told apart within one bundle only.
    if (scripts.length !== 1) throw new Error(`The thread ${thread} has lazy parts: import them at its top.`);
    others.push({ scripts: [[basename(thread), scripts[0]?.[1] ?? ""] as const], maps });
  }
  clear(folder);
  const all = [main, ...others];
  for (const [file, source] of all.flatMap(({ scripts }) => scripts)) {
    writeFileSync(join(folder, file), source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ""));
  }
  writeFileSync(join(folder, "licenses.txt"), licenseText(modules, packagesOf(all.flatMap(({ maps }) => maps))));
}

/** The scripts of a bundle by name, index.js first, and their source maps. */
async function compile(entry: string): Promise<{ scripts: (readonly [string, string])[]; maps: string[] }> {
  const { code, map, assets } = await ncc(entry, {
    minify: false,
    // Not shipped: it tells which packages are in the bundle.
    sourceMap: true,
    sourceMapRegister: false,
    quiet: true,
    // Its cache believes in timestamps. Ours does not: see build/fingerprint.ts.
    cache: false,
    target: "es2024",
    esm: true,
  });
  const lazy = Object.entries(assets).map(([file, { source }]) => [file, source.toString()] as const);
  const others = lazy.map(([file]) => file).filter((file) => !/\.(js|map)$|^package\.json$/.test(file));
  if (others.length > 0) throw new Error(`The bundle of ${entry} needs files that are not code: ${others.join(", ")}.`);
  return {
    scripts: [["index.js", code], ...lazy.filter(([file]) => file.endsWith(".js"))],
    maps: [map, ...lazy.filter(([file]) => file.endsWith(".map")).map(([, source]) => source)],
  };
}

function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) rmSync(join(folder, entry.name));
  }
}

parentPort?.on("message", (order: Order) => {
  bundle(order).then(
    () => parentPort?.postMessage(undefined),
    (error: unknown) => parentPort?.postMessage(error instanceof Error ? (error.stack ?? error.message) : error),
  );
});

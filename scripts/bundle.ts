/** One lane of the build: bundles emitted entries with ncc, one after the other, as the thread that began it asks. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { licenseText, packagesOf } from "./licenses.ts";

const ncc = createRequire(import.meta.url)("@vercel/ncc") as (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; map: string; assets: Record<string, { source: string | Buffer }> }>;

/** What to bundle: an emitted file, the folder that receives index.js, and node_modules/, where the licences are. */
export interface Order {
  entry: string;
  folder: string;
  modules: string;
}

/** Writes index.js with its lazy parts, and licenses.txt; other files of the folder are deleted, subfolders are not. */
async function bundle({ entry, folder, modules }: Order): Promise<void> {
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
  const scripts = [["index.js", code] as const, ...lazy.filter(([file]) => file.endsWith(".js"))];
  const maps = [map, ...lazy.filter(([file]) => file.endsWith(".map")).map(([, source]) => source)];
  const others = lazy.map(([file]) => file).filter((file) => !/\.(js|map)$|^package\.json$/.test(file));
  if (others.length > 0) throw new Error(`The bundle of ${entry} needs files that are not code: ${others.join(", ")}.`);
  clear(folder);
  for (const [file, source] of scripts) {
    writeFileSync(join(folder, file), source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ""));
  }
  writeFileSync(join(folder, "licenses.txt"), licenseText(modules, packagesOf(maps)));
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

/**
 * Builds the actions: tsc emits JavaScript to lib/ (ignored), ncc bundles it to dist/<action>/index.js (committed).
 * What is fresh already is left alone; `--all` builds it again all the same.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { closure, fingerprint, type Hashes, hashesIn, recall, remember, threads } from "./build/fingerprint.ts";
import { copyPackages } from "./build/packages.ts";
import type { Order } from "./bundle.ts";

/** Names of all actions, i.e. folders of actions/ that have an entry. */
export function actions(root: string): string[] {
  return readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "main.ts")))
    .sort();
}

const run = promisify(execFile);

/** What to build. */
export interface BuildOptions {
  /** Actions to build; all by default. */
  names?: string[];
  /** Builds what is known to be fresh too. */
  all?: boolean;
}

/** One bundle: main.ts becomes index.js, post.ts becomes post/index.js. */
export interface Bundle {
  /** Below dist/. */
  folder: string;
  /** The emitted file. */
  entry: string;
  fingerprint: string;
}

/** Emits everything, and says which bundles the named actions have. Types are the business of `npm run check`. */
export async function prepare(root: string, names = actions(root)): Promise<Bundle[]> {
  rmSync(join(root, "lib"), { recursive: true, force: true });
  await run(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json", "--noCheck"], { cwd: root });
  return names
    .flatMap((name) => entriesOf(root, name))
    .map((entry) => ({ ...entry, fingerprint: fingerprint(root, entry.entry) }));
}

/** What to bundle of an action: the emitted entry, and the folder of dist/ it goes to. */
function entriesOf(root: string, name: string): { entry: string; folder: string }[] {
  if (!actions(root).includes(name)) throw new Error(`There is no action "${name}": ${actions(root).join(", ")}.`);
  const emitted = (entry: string) => join(root, "lib/actions", name, `${entry}.js`);
  const post = { entry: emitted("post"), folder: `${name}/post` };
  return [{ entry: emitted("main"), folder: name }, ...(existsSync(post.entry) ? [post] : [])];
}

/** Bundles into subfolders of `out`, and remembers what came out. */
export async function bundle(root: string, bundles: Bundle[], out: string): Promise<void> {
  if (bundles.length === 0) return;
  copyPackages(root);
  // The largest first, so that no lane waits for one at the end.
  const size = new Map(bundles.map((one) => [one, closure(one.entry).length]));
  const queue = bundles.toSorted((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  const lane = async () => {
    // A lane that has bundled once knows ncc by heart.
    const worker = new Worker(new URL("bundle.ts", import.meta.url));
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const folder = join(out, next.folder);
        const { entry } = next;
        await order(worker, { entry, threads: threads(entry), folder, modules: join(root, "node_modules") });
        remember(root, next.fingerprint, hashesIn(folder));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), queue.length) }, lane));
}

function order(worker: Worker, what: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (problem?: string) => {
      worker.off("error", reject);
      if (problem === undefined) resolve();
      else reject(new Error(problem));
    });
    worker.postMessage(what);
  });
}

/** True if dist/ holds exactly what this bundle gave before. */
function isFresh(root: string, { folder, fingerprint }: Bundle): boolean {
  const known = recall(root, fingerprint);
  return known !== undefined && same(known, hashesIn(join(root, "dist", folder)));
}

const same = (one: Hashes, other: Hashes) => JSON.stringify(one) === JSON.stringify(other);

/** Brings dist/ up to date; returns the folders of dist/ that were built again, and of those that were fresh. */
export async function build(
  root: string,
  { names, all = false }: BuildOptions = {},
): Promise<{ built: string[]; fresh: string[] }> {
  const bundles = await prepare(root, names);
  const stale = bundles.filter((one) => all || !isFresh(root, one));
  await bundle(root, stale, join(root, "dist"));
  const folders = (list: Bundle[]) => list.map(({ folder }) => folder);
  return { built: folders(stale), fresh: folders(bundles.filter((one) => !stale.includes(one))) };
}

if (import.meta.main) {
  const names = process.argv.slice(2).filter((argument) => argument !== "--all");
  const all = process.argv.includes("--all");
  const { built, fresh } = await build(join(import.meta.dirname, ".."), names.length > 0 ? { names, all } : { all });
  for (const folder of built) console.log(`dist/${folder}  built`);
  for (const folder of fresh) console.log(`dist/${folder}  fresh already`);
}

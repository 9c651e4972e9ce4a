/** Builds every action: tsc emits JavaScript to lib/ (ignored), ncc bundles it to dist/<action>/index.js (committed). */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");

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
  const queue = names.flatMap((name) => entriesOf(name));
  for (const name of names) rmSync(join(out, name), { recursive: true, force: true });
  const lane = async () => {
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
      const folder = join(out, entry.folder);
      await inProcess(process.execPath, [join(root, "scripts/bundle.ts"), entry.file, folder]);
      const size = statSync(join(folder, "index.js")).size;
      if (!quiet) console.log(`dist/${entry.folder}/index.js  ${Math.round(size / 1024)} kB`);
    }
  };
  // ncc keeps a core busy for seconds and cannot share it with itself.
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

const inProcess = promisify(execFile);

/** What to bundle of an action: the emitted entry, and the folder of dist/ it goes to. */
function entriesOf(name: string): { file: string; folder: string }[] {
  if (!actions().includes(name)) throw new Error(`There is no action "${name}": ${actions().join(", ")}.`);
  const emitted = (entry: string) => join(root, "lib/actions", name, `${entry}.js`);
  const post = { file: emitted("post"), folder: `${name}/post` };
  return [{ file: emitted("main"), folder: name }, ...(existsSync(post.file) ? [post] : [])];
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

if (import.meta.main) await build(process.argv.length > 2 ? { names: process.argv.slice(2) } : {});

/** A Next.js project on OpenNext after its build, with a stand-in for OpenNext's program: real ones take a minute to build. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface OpenNextProject {
  /** What the built configuration says; code. */
  override?: string;
  more?: string;
  /** Left out: as after an install that broke off. */
  broken?: true;
}

// What the program of 1.20 does for `populateCache local`: it copies what the build left beside the static files.
const PROGRAM = `
import { cpSync, existsSync } from "node:fs";
const [command, target, ...rest] = process.argv.slice(2);
console.log("OpenNext: " + [command, target, ...rest].join(" "));
if (command !== "populateCache" || target !== "local" || process.env.CLOUDFLARE_API_TOKEN) process.exit(9);
if (!existsSync(".open-next/cache")) throw new Error("Unable to populate cache: Open Next build not found");
cpSync(".open-next/cache", ".open-next/assets/cdn-cgi/_next_cache", { recursive: true });
`;

/** Turns a copy of any project into one. */
export async function makeOpenNext(place: string, { override = "{}", more = "", broken }: OpenNextProject = {}) {
  const files: Record<string, string> = {
    "next.config.mjs": "export default {};\n",
    "open-next.config.ts": "export default {};\n",
    ".open-next/worker.js": 'export default { fetch: () => new Response("next") };\n',
    ".open-next/assets/logo.txt": "logo\n",
    ".open-next/cache/build-1/cached.cache": '{"kind":"page"}\n',
    ".open-next/.build/open-next.config.edge.mjs": `export default { default: { override: ${override} }, ${more} };\n`,
    "node_modules/@opennextjs/cloudflare/package.json": broken
      ? "{ cut"
      : JSON.stringify({ type: "module", bin: { "opennextjs-cloudflare": "cli.js" } }),
    "node_modules/@opennextjs/cloudflare/cli.js": PROGRAM,
    "wrangler.jsonc": JSON.stringify({
      name: "next",
      main: ".open-next/worker.js",
      compatibility_date: "2026-11-01",
      assets: { directory: ".open-next/assets", binding: "ASSETS" },
    }),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(place, dirname(path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
}

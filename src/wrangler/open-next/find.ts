import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../errors.ts";

/** Reasons of a Next.js project whose deployment is more than an upload. */
export const OPEN_NEXT_REASONS = ["build-failed", "unsupported-config"] as const;
export type OpenNextReason = (typeof OPEN_NEXT_REASONS)[number];

const PACKAGE = "node_modules/@opennextjs/cloudflare";

/**
 * The program `opennextjs-cloudflare` if wrangler would hand the deployment of this directory over to it: there are
 * `next.config.*` and `open-next.config.*`, and the package is installed. Undefined for every other project.
 */
export async function findOpenNext(directory: string): Promise<string | undefined> {
  const files = await readdir(directory);
  const has = (pattern: RegExp) => files.some((file) => pattern.test(file));
  if (!has(/^next\.config\.(m|c)?(ts|js)$/) || !has(/^open-next\.config\.(ts|js)$/)) return undefined;
  for (let folder = directory; ; folder = dirname(folder)) {
    const manifest = join(folder, PACKAGE, "package.json");
    if (existsSync(manifest)) return await programOf(manifest);
    if (dirname(folder) === folder) return undefined;
  }
}

async function programOf(manifest: string): Promise<string> {
  const { bin } = parse(await readFile(manifest, "utf8"));
  const path = typeof bin === "string" ? bin : bin?.["opennextjs-cloudflare"];
  const program = join(dirname(manifest), path ?? "");
  if (path !== undefined && existsSync(program)) return program;
  throw new UserError<OpenNextReason>(`The \`@opennextjs/cloudflare\` in "${dirname(manifest)}" is incomplete.`, {
    reason: "build-failed",
    hint: "Run the install step again, before `seal`.",
  });
}

/** What is cut off in the middle says nothing. */
function parse(text: string): { bin?: string | Record<string, string> } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

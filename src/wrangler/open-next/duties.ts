import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../../errors.ts";
import { lastLines } from "../output.ts";
import type { OpenNextReason } from "./find.ts";
import { runTool, type ToolRequest } from "./run.ts";

/** What `opennextjs-cloudflare deploy` does beside the upload, as the built application says. */
export interface Duties {
  /** Names of the caches, as the package calls them; absent if there is none. */
  incrementalCache?: string;
  tagCache?: string;
  skewProtection?: true;
}

const BUILT = ".build/open-next.config.edge.mjs";

/** Asks the built application; it lies in `.open-next`, or in one of the other folders, absolute paths. */
export async function readDuties(request: ToolRequest, folders: string[]): Promise<Duties> {
  const candidates = [join(request.directory, ".open-next"), ...folders].map((folder) => join(folder, BUILT));
  const config = candidates.find((path) => existsSync(path));
  if (config === undefined)
    throw new UserError<OpenNextReason>("This is a Next.js project on OpenNext, and it is not built.", {
      reason: "build-failed",
      hint: "Let the build command be `npx opennextjs-cloudflare build`: it writes `.open-next`.",
    });
  const folder = await mkdtemp(join(request.temporary, "open-next-"));
  try {
    const [script, answer] = [join(folder, "duties.mjs"), join(folder, "duties.json")];
    await writeFile(script, source(pathToFileURL(config).href, answer));
    const { exitCode, output } = await runTool(script, [], request);
    if (exitCode === 0 && existsSync(answer)) return JSON.parse(await readFile(answer, "utf8")) as Duties;
    throw new UserError<OpenNextReason>(
      `OpenNext's configuration cannot be read. Its last lines:\n${lastLines(output)}`,
      {
        reason: "build-failed",
        hint: "Correct `open-next.config.ts`, and build again.",
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The configuration is code of the application: it runs in a process of its own. */
const source = (config: string, answer: string) => `
import { writeFileSync } from "node:fs";
const { default: config } = await import(${JSON.stringify(config)});
const { incrementalCache, tagCache } = config.default?.override ?? {};
const { disableIncrementalCache: none, disableTagCache: noTags } = config.dangerous ?? {};
const nameOf = async (value) => (typeof value === "function" ? (await value()).name : value);
const duties = {
  ...(!none && incrementalCache ? { incrementalCache: await nameOf(incrementalCache) } : {}),
  ...(!none && !noTags && tagCache ? { tagCache: await nameOf(tagCache) } : {}),
  ...(config.cloudflare?.skewProtection?.enabled === true ? { skewProtection: true } : {}),
};
writeFileSync(${JSON.stringify(answer)}, JSON.stringify(duties));
`;

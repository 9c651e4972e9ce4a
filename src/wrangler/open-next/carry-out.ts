import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { lastLines } from "../output.ts";
import { type Duties, readDuties } from "./duties.ts";
import { findOpenNext, type OpenNextReason } from "./find.ts";
import { runTool, type ToolRequest } from "./run.ts";

/** What of the chosen configuration the tool must know. */
export interface OpenNextRequest extends ToolRequest {
  /** As for `wrangler --config` and `--env`; undefined and the empty text name none. */
  config: string | undefined;
  environment: string;
  /** Folders that may hold the built application beside `.open-next`, absolute paths. */
  folders: string[];
}

const STATIC_ASSETS = "cf-static-assets-incremental-cache";

/** Caches that lie in the account: filling them takes a token, which no build has. */
const IN_THE_ACCOUNT: Record<string, string> = {
  "cf-r2-incremental-cache": "the R2 bucket of its incremental cache",
  "cf-kv-incremental-cache": "the KV namespace of its incremental cache",
  "d1-next-mode-tag-cache": "the D1 table of its tag cache",
};

/**
 * Does what `wrangler deploy` has OpenNext do before an upload, with OpenNext's own program: a cache in static files is
 * filled, so that it is sealed with them. What would have to be written into the account throws. Nothing happens in a
 * project that wrangler would deploy by itself.
 */
export async function carryOutOpenNext(request: OpenNextRequest): Promise<void> {
  const program = await findOpenNext(request.directory);
  if (program === undefined) return;
  const duties = await readDuties(request, request.folders);
  if (!(await fillsItself(request))) refuseWhatIsLost(duties);
  if (duties.incrementalCache !== STATIC_ASSETS) return;
  const args = [
    ...(request.environment === "" ? [] : [`--env=${request.environment}`]),
    ...(request.config === undefined ? [] : [`--config=${request.config}`]),
  ];
  const { exitCode, output } = await runTool(program, ["populateCache", "local", ...args], request);
  if (exitCode === 0) return;
  throw new UserError<OpenNextReason>(`OpenNext could not fill its cache. Its last lines:\n${lastLines(output)}`, {
    reason: "build-failed",
    hint: "`npx opennextjs-cloudflare populateCache local` in the same directory shows the same on your machine.",
  });
}

function refuseWhatIsLost({ incrementalCache = "", tagCache = "", skewProtection }: Duties): void {
  const lost = [incrementalCache, tagCache].flatMap((name) => IN_THE_ACCOUNT[name] ?? []);
  if (lost.length > 0)
    throw new UserError<OpenNextReason>(
      `\`opennextjs-cloudflare deploy\` fills ${lost.join(" and ")} before it uploads, which Slipway does not carry out: pages would be missing.`,
      {
        reason: "unsupported-config",
        hint: "Use OpenNext's static-assets cache in `open-next.config.ts`, which is sealed with the release. Or fill it yourself in a job before (`npx opennextjs-cloudflare populateCache remote`), and commit a file `.env` with the line `OPEN_NEXT_DEPLOY=true`, which tells wrangler and Slipway that somebody else does it.",
      },
    );
  if (skewProtection === true)
    throw new UserError<OpenNextReason>(
      "`opennextjs-cloudflare deploy` asks Cloudflare for older versions and binds their addresses (`skewProtection`), which Slipway does not carry out.",
      {
        reason: "unsupported-config",
        hint: "Remove `cloudflare.skewProtection` from `open-next.config.ts`.",
      },
    );
}

/** Whether the project says, in wrangler's own words, that its deployment is not handed over. */
async function fillsItself({ directory, variables }: OpenNextRequest): Promise<boolean> {
  if (variables.OPEN_NEXT_DEPLOY !== undefined) return variables.OPEN_NEXT_DEPLOY === "true";
  const text = await readFile(join(directory, ".env"), "utf8").catch(() => "");
  return /^\s*OPEN_NEXT_DEPLOY\s*=\s*["']?true["']?\s*$/m.test(text);
}

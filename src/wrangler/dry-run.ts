import { realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "@actions/exec";
import { isBefore, type Wrangler } from "./find.ts";
import { plain } from "./output.ts";
import { preloadSource } from "./preload.ts";
import { withPackageTools } from "./tools.ts";

/** What to bundle, and how. */
export interface BundleRequest {
  /** Where wrangler runs; an absolute path. */
  directory: string;
  /** As for `wrangler --config`; undefined lets wrangler find it, redirected configurations included. */
  config: string | undefined;
  /** As for `wrangler --env`; the empty text is the top level. */
  environment: string;
  /** The whole environment of the program. */
  variables: Record<string, string>;
  /** A directory for temporary files; everything in it is removed again. */
  temporary: string;
  /** Takes wrangler's output line by line, without colours. */
  log: (line: string) => void;
  /** Ends the wait when the run is cancelled; the runner ends the program itself. */
  signal: AbortSignal;
}

/** Where a dry run leaves what it makes, in the folder that it is given. */
export const LEFT = { config: "config.json", form: "form", events: "events.ndjson" } as const;

/** What a dry run ends with. */
export interface DryRun {
  exitCode: number;
  /** Everything it wrote, line by line. */
  output: string;
}

/** Runs `wrangler deploy --dry-run`, which writes into `folder`. */
export async function runDryRun(wrangler: Wrangler, request: BundleRequest, folder: string): Promise<DryRun> {
  const { directory, variables } = request;
  const program = await programOf(wrangler, request, folder);
  const files = [`--outfile=${join(folder, LEFT.form)}`, `--outdir=${join(folder, "out")}`];
  let output = "";
  const collect = (line: string) => {
    output += `${line}\n`;
    if (line.trim() !== "") request.log(plain(line));
  };
  const args = [...program, "deploy", "--dry-run", ...files, ...targetOf(wrangler, request)];
  const running = exec(`"${process.execPath}"`, args, {
    cwd: directory,
    env: {
      ...withPackageTools(variables, directory),
      // For a build command of the configuration: what it generates is for this environment.
      ...(request.environment === "" ? {} : { CLOUDFLARE_ENV: request.environment }),
      WRANGLER_OUTPUT_FILE_PATH: join(folder, LEFT.events),
      WRANGLER_LOG_PATH: join(folder, "logs"),
    },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdline: collect, errline: collect },
  });
  return { exitCode: await Promise.race([running, cancelled(request.signal)]), output };
}

async function programOf(wrangler: Wrangler, request: BundleRequest, folder: string): Promise<string[]> {
  const { config } = request;
  // Node keeps modules under their real paths.
  const cli = await realpath(wrangler.cli);
  const preload = join(folder, "preload.cjs");
  const environment = environmentOf(wrangler, request);
  await writeFile(preload, preloadSource({ cli, config, environment, output: join(folder, LEFT.config) }));
  return ["--no-warnings", "--require", preload, cli];
}

/** Older ones take an empty `--env` for an environment without a name, and the Worker `shop` becomes `shop-`. */
function environmentOf(wrangler: Wrangler, { environment }: BundleRequest): string | undefined {
  return environment === "" && isBefore(wrangler.version, [4, 26]) ? undefined : environment;
}

function targetOf(wrangler: Wrangler, request: BundleRequest): string[] {
  const environment = environmentOf(wrangler, request);
  return [
    ...(environment === undefined ? [] : [`--env=${environment}`]),
    ...(request.config === undefined ? [] : [`--config=${request.config}`]),
  ];
}

/** The command that shows a person the same on their machine. */
export function commandOf(wrangler: Wrangler, request: BundleRequest): string {
  const quoted = targetOf(wrangler, request).map((word) => word.replace(/=(|.*[^\w./@-].*)$/, '="$1"'));
  return ["npx wrangler deploy --dry-run", ...quoted].join(" ");
}

function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

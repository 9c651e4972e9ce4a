/** Runs the real wrangler against a local Cloudflare, as a CI job would: no terminal, a private HOME, nothing inherited. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CloudflareOptions, type LocalCloudflare, startCloudflare } from "../../local/cloudflare/main.ts";
import { COMPILED } from "../world/world.ts";

// What bin/wrangler.js starts, without the process in between.
const cli = join(import.meta.dirname, "../../node_modules/wrangler/wrangler-dist/cli.js");

export interface Ran {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** wrangler's own ND-JSON entries, without the session line. */
  entries: Record<string, unknown>[];
}

interface RunOptions {
  input?: string;
  env?: Record<string, string>;
}

export interface WranglerWorld {
  cloudflare: LocalCloudflare;
  directory: string;
  /** Writes a project: a wrangler configuration and files. Returns its folder. */
  project(name: string, config: object, files?: Record<string, string>): Promise<string>;
  /** Runs wrangler in a project's folder; `input` goes to its stdin. Throws on an exit status other than 0. */
  wrangler(cwd: string, args: string[], options?: RunOptions): Promise<Ran>;
  /** The same, but the exit status must not be 0. */
  refused(cwd: string, args: string[], options?: RunOptions): Promise<Ran>;
  /** `METHOD /path?query → status` of the API calls since the last time, below the account. */
  traffic(): string[];
  close(): Promise<void>;
}

/** A Cloudflare of its own in a temporary folder. */
export async function startWranglerWorld(options: Partial<CloudflareOptions> = {}): Promise<WranglerWorld> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-wrangler-"));
  const cloudflare = await startCloudflare({ ...options, directory: join(directory, "cloudflare") });
  const run: WranglerWorld["wrangler"] = (cwd, args, options) =>
    runWrangler({ cloudflare, directory }, cwd, args, options);
  return {
    cloudflare,
    directory,
    project: (name, config, files) => writeProject(join(directory, "projects", name), config, files),
    async wrangler(cwd, args, options) {
      const ran = await run(cwd, args, options);
      if (ran.exitCode !== 0)
        throw new Error(`wrangler ${args.join(" ")}: ${ran.exitCode}\n${ran.stdout}\n${ran.stderr}`);
      return ran;
    },
    async refused(cwd, args, options) {
      const ran = await run(cwd, args, options);
      if (ran.exitCode === 0) throw new Error(`wrangler ${args.join(" ")} should have failed:\n${ran.stdout}`);
      return ran;
    },
    traffic() {
      const account = `/accounts/${cloudflare.accountId}`;
      return cloudflare.requests
        .splice(0)
        .map(({ method, path, status }) => `${method} ${path.replace(account, "")} → ${status}`);
    },
    async close() {
      await cloudflare.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function writeProject(folder: string, config: object, files: Record<string, string> = {}): Promise<string> {
  const all = { "wrangler.json": JSON.stringify({ compatibility_date: "2026-06-01", ...config }), ...files };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function runWrangler(
  { cloudflare, directory }: Pick<WranglerWorld, "cloudflare" | "directory">,
  cwd: string,
  args: string[],
  { input = "", env }: RunOptions = {},
): Promise<Ran> {
  const home = join(directory, "home");
  await mkdir(home, { recursive: true });
  const output = join(await mkdtemp(join(directory, "output-")), "wrangler.ndjson");
  const known = { ...environment(cloudflare, home), WRANGLER_OUTPUT_FILE_PATH: output, ...env };
  const child = spawn(process.execPath, ["--no-warnings", cli, ...args], { cwd, env: known });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.end(input);
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const lines = (await readFile(output, "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { exitCode, stdout, stderr, entries: entries.filter(({ type }) => type !== "wrangler-session") };
}

const environment = (cloudflare: LocalCloudflare, home: string) => ({
  PATH: process.env.PATH,
  HOME: home,
  CI: "true",
  NO_COLOR: "1",
  WRANGLER_SEND_METRICS: "false",
  NODE_COMPILE_CACHE: COMPILED,
  CLOUDFLARE_API_BASE_URL: cloudflare.apiBaseUrl,
  CLOUDFLARE_API_TOKEN: cloudflare.apiToken,
  CLOUDFLARE_ACCOUNT_ID: cloudflare.accountId,
});

/** A whole local world for one test file, and the shipped bundles run in it as the runner would run them. */
import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { parse } from "yaml";
import { type CloudflareOptions, type LocalCloudflare, startCloudflare } from "../../local/cloudflare/main.ts";
import { type LocalGitHub, startGitHub } from "../../local/github/main.ts";
import { environment } from "./environment.ts";
import { assertNoLeaks } from "./leaks.ts";
import { defaultInputs } from "./projects.ts";

export { COMPILED } from "./environment.ts";

const root = join(import.meta.dirname, "../..");

export interface World {
  cloudflare: LocalCloudflare;
  github: LocalGitHub;
  /** A private folder, removed at the end. */
  directory: string;
  /** What a runner gives every step: API addresses, proxy, certificates, and nothing of this machine. */
  env: Record<string, string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a local Cloudflare, or one that `start` makes, and a local GitHub. Dispose it: `await using world = await startWorld()`. */
export async function startWorld(
  options: Partial<CloudflareOptions> = {},
  start: typeof startCloudflare = startCloudflare,
): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-"));
  const cloudflare = await start({ ...options, directory: join(directory, "cloudflare") });
  const github = await startGitHub({});
  return {
    cloudflare,
    github,
    directory,
    env: environment({ cloudflare, github, directory }),
    async [Symbol.asyncDispose]() {
      await github.close();
      await cloudflare.close();
      await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

export interface Outcome {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  stdout: string;
  stderr: string;
  durationMs: number;
}

export interface RunOptions {
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  cwd?: string;
  /** Sent `after` ms from the start, or as soon as stdout matches `when`. */
  kill?: { signal: NodeJS.Signals; after?: number; when?: RegExp };
  /** Told the running process, e.g. to kill it when a certain request arrives at the local Cloudflare. */
  started?: (child: ChildProcess) => void;
  /** State of an earlier run of the same action, for a post step: `{ STATE_x: … }` without the prefix. */
  state?: Record<string, string>;
  /** Ends the process with SIGKILL if it hangs; 60 s by default. */
  timeoutMs?: number;
}

/**
 * Runs `dist/<action>/index.js` (or another file of dist/, e.g. `blue-green/post/index.js`) as a child process. Like a
 * runner it fills in the inputs that action.yml has a default for.
 */
export async function runBundle(
  world: Pick<World, "directory" | "env">,
  bundle: string,
  options: RunOptions = {},
): Promise<Outcome> {
  const files = await mkdtemp(join(world.directory, "step-"));
  for (const name of FILES) await writeFile(join(files, name), "");
  const read = (name: (typeof FILES)[number]) => readFile(join(files, name), "utf8");
  const started = performance.now();
  const since = Date.now();
  const child = spawn(process.execPath, [entryOf(bundle)], {
    cwd: options.cwd ?? world.directory,
    env: stepEnvironment(world, files, {
      ...options,
      inputs: { ...defaultInputs(actionOf(bundle)), ...options.inputs },
    }),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that what a killed step started can be ended as a runner does.
    detached: options.kill !== undefined,
  });
  options.started?.(child);
  const ended = await finish(child, options);
  const outputs = parseFileCommands(await read("output"));
  await assertDeclared(bundle, outputs);
  const written = await Promise.all(FILES.map(read));
  assertNoLeaks({ ...ended, written }, { inputs: options.inputs ?? {}, temporary: temporaryOf(world, options), since });
  return {
    ...ended,
    outputs,
    state: parseFileCommands(await read("state")),
    summary: await read("summary"),
    durationMs: performance.now() - started,
  };
}

/** The files through which a step speaks to the runner, as GITHUB_OUTPUT and so on name them. */
const FILES = ["output", "state", "env", "path", "summary"] as const;

const temporaryOf = ({ env, directory }: Pick<World, "env" | "directory">, options: RunOptions) =>
  options.env?.RUNNER_TEMP ?? env.RUNNER_TEMP ?? directory;

const actionOf = (bundle: string) => bundle.split("/")[0] ?? bundle;

const entryOf = (bundle: string) => join(root, "dist", bundle.endsWith(".js") ? bundle : join(bundle, "index.js"));

function stepEnvironment(world: Pick<World, "directory" | "env">, files: string, options: RunOptions) {
  const { cwd = world.directory, inputs = {}, state = {}, env } = options;
  const named = (prefix: string, values: Record<string, string>, name = (key: string) => key) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}_${name(key)}`, value]));
  return {
    ...world.env,
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: join(files, "output"),
    GITHUB_STATE: join(files, "state"),
    GITHUB_STEP_SUMMARY: join(files, "summary"),
    GITHUB_ENV: join(files, "env"),
    GITHUB_PATH: join(files, "path"),
    ...named("INPUT", inputs, (key) => key.replaceAll(" ", "_").toUpperCase()),
    ...named("STATE", state),
    ...env,
  };
}

/** Waits for the end of a process; kills it when it is told to, or when it hangs. */
async function finish(child: ChildProcessByStdio<null, Readable, Readable>, { kill, timeoutMs = 60_000 }: RunOptions) {
  let stdout = "";
  let stderr = "";
  let killed = false;
  const killOnce = () => {
    if (killed || kill === undefined) return;
    killed = true;
    child.kill(kill.signal);
  };
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    if (kill?.when?.test(stdout)) killOnce();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  if (kill?.after !== undefined) setTimeout(killOnce, kill.after).unref();
  const watchdog = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on("close", (code, sig) => resolve([code, sig])),
  );
  clearTimeout(watchdog);
  if (kill !== undefined) endGroup(child.pid);
  return { exitCode, signal, stdout, stderr };
}

/** At the end of a job the runner ends whatever its steps left running. */
function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** An output that action.yml does not declare reaches nobody: the contract is checked on every run of every bundle. */
async function assertDeclared(bundle: string, outputs: Record<string, string>): Promise<void> {
  const action = actionOf(bundle);
  const declared = parse(await readFile(join(root, "actions", action, "action.yml"), "utf8")).outputs ?? {};
  const unknown = Object.keys(outputs).filter((name) => !(name in declared));
  if (unknown.length > 0)
    throw new Error(`${action} set outputs that its action.yml does not declare: ${unknown.join(", ")}`);
}

/** Reads `NAME=value` and `NAME<<DELIMITER` records of GITHUB_OUTPUT and GITHUB_STATE. */
export function parseFileCommands(text: string): Record<string, string> {
  const lines = text.split("\n");
  const values: Record<string, string> = {};
  for (let i = 0; i < lines.length; i++) {
    const heredoc = /^(.+?)<<(.+)$/.exec(lines[i] ?? "");
    const plain = /^([^=]+)=(.*)$/.exec(lines[i] ?? "");
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? "", i + 1);
      values[heredoc[1]] = lines.slice(i + 1, end).join("\n");
      i = end;
    } else if (plain?.[1] !== undefined) values[plain[1]] = plain[2] ?? "";
  }
  return values;
}

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(import.meta.dirname, "../../local/rehearse.ts");

/** What `npm run rehearse` left behind. */
export interface Rehearsed {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Contents of the --json file, one document per scenario; empty when none was written. */
  all: Json[];
  /** The only one. */
  json: Json | undefined;
  /** Contents of the --report file. */
  html: string;
}

/** The documented shape of --json. */
export interface Json {
  scenario: string;
  asExpected: boolean;
  conclusion: string;
  durationMs: number;
  expectations: { title: string; holds: boolean; seen?: string }[];
  measured: Record<string, string>;
  jobs: {
    name: string;
    conclusion: string;
    durationMs: number;
    steps: { name: string; conclusion: string; durationMs: number }[];
  }[];
  notifications: { channel: string; body: string }[];
  cloudflare: {
    requests: number;
    workers: Record<
      string,
      {
        deployment: { versionId: string; percentage: number }[];
        versions: number;
        deployments: number;
        routes: string[];
        domains: string[];
        schedules: string[];
      }
    >;
    pages: Record<string, unknown>;
  };
  visitors: { requests: number; failed: number; byVersion: Record<string, { requests: number; failed: number }> };
  github: {
    deployments: { environment: string; state: string; environmentUrl: string }[];
    comments: { issue: number; body: string }[];
    summaries: { job: string; markdown: string }[];
    annotations: { level: string; message: string; file?: string; line?: number }[];
  };
}

/** Runs the command as a user would, as a process of its own. */
export async function rehearseCommand(...args: string[]): Promise<Rehearsed> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-command-"));
  const json = join(directory, "out.json");
  const report = join(directory, "out.html");
  const files = ["--json", json, "--report", report];
  const child = spawn(process.execPath, [script, ...args, ...files], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const written = await readFile(json, "utf8").catch(() => undefined);
  const html = await readFile(report, "utf8").catch(() => "");
  await rm(directory, { recursive: true });
  const documents = written === undefined ? [] : (JSON.parse(written) as Json | Json[]);
  const all = Array.isArray(documents) ? documents : [documents];
  return { exitCode, stdout, stderr, all, json: all[0], html };
}

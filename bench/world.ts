/** The local Cloudflare in a process of its own, so that its work is not counted as anybody's. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The repository. */
export const root = join(import.meta.dirname, "..");

export interface BenchWorld {
  /** A private folder, removed at the end. */
  directory: string;
  accountId: string;
  apiToken: string;
  /** Variables for every measured process: nothing of this machine but PATH. */
  env: Record<string, string>;
  /** Forgets the API requests so far. */
  forgetRequests(): Promise<void>;
  /** How many API requests arrived since. */
  countRequests(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the local world and waits until it answers. */
export async function startBenchWorld(): Promise<BenchWorld> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-bench-"));
  const file = join(directory, "world.json");
  const child = spawn(process.execPath, [join(root, "local/main.ts"), "--json", file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += chunk));
  const addresses = await waitFor(async () => {
    if (child.exitCode !== null) throw new Error(`The local world did not start:\n${log}`);
    return JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
  });
  const { apiBaseUrl = "", accountId = "", apiToken = "" } = addresses;
  const requests = new URL("/__local/requests", apiBaseUrl);
  return {
    directory,
    accountId,
    apiToken,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: directory,
      CI: "true",
      RUNNER_TEMP: directory,
      CLOUDFLARE_API_BASE_URL: apiBaseUrl,
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_HIDE_BANNER: "true",
    },
    forgetRequests: async () => void (await fetch(requests, { method: "DELETE" })),
    countRequests: async () => {
      return ((await (await fetch(requests)).json()) as unknown[]).length;
    },
    async close() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function waitFor<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (attempt >= 300 || (error as Error).message.startsWith("The local world")) throw error;
      await sleep(100);
    }
  }
}

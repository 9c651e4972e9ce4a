import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000 });
const root = join(import.meta.dirname, "../..");

test("npm run local: wrangler deploys to it, curl visits it, and an interrupt ends it cleanly", async () => {
  const directory = await mkdtemp(join(tmpdir(), "slipway-local-test-"));
  const file = join(directory, "local.json");
  const child = spawn(process.execPath, [join(root, "local/main.ts"), "--json", file], { stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  try {
    while (!existsSync(file)) await sleep(50);
    const world = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
    expect(Object.keys(world).sort()).toEqual([
      "accountId",
      "apiBaseUrl",
      "apiToken",
      "caCert",
      "edgeUrl",
      "githubApiUrl",
      "proxyUrl",
      "subdomain",
    ]);
    const env = {
      PATH: process.env.PATH ?? "",
      HOME: directory,
      CI: "true",
      WRANGLER_SEND_METRICS: "false",
      CLOUDFLARE_API_BASE_URL: world.apiBaseUrl,
      CLOUDFLARE_API_TOKEN: world.apiToken,
      CLOUDFLARE_ACCOUNT_ID: world.accountId,
    };
    const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
    const cwd = join(directory, "hello-worker");
    await cp(join(root, "examples/hello-worker"), cwd, { recursive: true });
    await promisify(execFile)(process.execPath, [wrangler, "deploy"], { cwd, env });
    const page = `https://hello-worker.${world.subdomain}.workers.dev/`;
    const curl = ["--silent", "--proxy", world.proxyUrl ?? "", "--cacert", world.caCert ?? "", page];
    expect((await promisify(execFile)("curl", curl)).stdout).toBe("Hello from the edge\n");
    expect((await fetch(`${world.githubApiUrl}/rate_limit`)).status).toBe(501);
  } finally {
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    await rm(directory, { recursive: true });
  }
});

test("ending npm ends everything that it started", async () => {
  const directory = await mkdtemp(join(tmpdir(), "slipway-local-test-"));
  const file = join(directory, "local.json");
  // A session of its own: whatever it leaves behind is found.
  const child = spawn("npm", ["run", "local", "--", "--json", file], { cwd: root, stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    while (!existsSync(file)) await sleep(50);
    const { apiBaseUrl = "" } = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
    child.kill("SIGTERM");
    await ended;
    const lives = () => spawnSync("ps", ["-s", String(child.pid), "-o", "pid="], { encoding: "utf8" }).stdout.trim();
    for (let tries = 0; tries < 300 && lives() !== ""; tries++) await sleep(100);
    expect(lives()).toBe("");
    await expect(fetch(apiBaseUrl)).rejects.toThrow();
  } finally {
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), "SIGKILL");
    await rm(directory, { recursive: true });
  }
});

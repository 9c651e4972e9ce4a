import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type LocalCloudflare, startCloudflare } from "../../cloudflare/main.ts";
import type { State } from "../../cloudflare/state.ts";
import { type LocalGitHub, startGitHub } from "../../github/main.ts";
import { addCommit, addEnvironment, addIssue } from "../../github/state/state.ts";
import { type Caller, filesOf } from "./caller.ts";
import { ROOT } from "./root.ts";

/** The two neighbours of a rehearsal, running. */
export interface Worlds {
  cloudflare: LocalCloudflare;
  github: LocalGitHub;
  /** What every process of the rehearsal gets of this machine: addresses of the neighbours, a private home, no secret. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** The commit that the rehearsed push brings. */
export const SHA = "4c0ffee5b1a3d2e6f7089a1b2c3d4e5f60718293";

/**
 * Starts a local Cloudflare that owns the caller's zones, and a local GitHub with the caller's repository. With `state`
 * the account begins like that, and its Workers serve.
 */
export async function startWorlds(
  caller: Caller,
  work: string,
  { event, state }: { event: string; state?: State },
): Promise<Worlds> {
  const cloudflare = await startCloudflare({ directory: join(work, "cloudflare"), zones: zonesOf(caller) });
  if (state !== undefined) await resume(cloudflare, state);
  const files = await filesOf(caller.directory);
  const github = await startGitHub({ repository: caller.repository, files, directory: join(work, "github") });
  addEnvironment(github.state, github.repository, { name: "production" });
  const branch = event === "pull_request" ? "feature" : github.repository.defaultBranch;
  addCommit(github.repository, { sha: SHA, branch, message: "The release that is rehearsed" });
  if (event === "pull_request") addIssue(github.repository, { title: "Rehearsed pull request", head: branch });
  const home = join(work, "home");
  await mkdir(home, { recursive: true });
  const bin = await installNpmStandIn(work, caller);
  return {
    cloudflare,
    github,
    env: {
      PATH: [bin, dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":"),
      HOME: home,
      LANG: "C.UTF-8",
      CI: "true",
      WRANGLER_SEND_METRICS: "false",
      // Not on GitHub's runners: the same programs start again and again here, and need not be compiled each time.
      NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/slipway-rehearsal"),
      npm_config_update_notifier: "false",
      CLOUDFLARE_API_BASE_URL: cloudflare.apiBaseUrl,
      HTTPS_PROXY: cloudflare.proxyUrl,
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: cloudflare.caCert,
    },
    async close() {
      await github.close();
      await cloudflare.close();
    },
  };
}

/** Fills an account; deploying again what is active makes workerd run it. */
async function resume(cloudflare: LocalCloudflare, state: State): Promise<void> {
  Object.assign(cloudflare.state, state);
  for (const { name, deployments } of cloudflare.state.workers.values()) {
    const versions = deployments[0]?.versions ?? [];
    if (versions.length === 0) continue;
    await cloudflare.api("POST", `/accounts/${state.accountId}/workers/scripts/${name}/deployments`, {
      strategy: "percentage",
      versions: versions.map(({ versionId, percentage }) => ({ version_id: versionId, percentage })),
      annotations: { "workers/message": "What was there before the rehearsal" },
    });
  }
}

/** The last two labels of every hostname, and the zones that any local Cloudflare has. */
function zonesOf({ config }: Caller): string[] {
  const patterns = (config.routes ?? []).map((route) => (typeof route === "string" ? route : route.pattern));
  const zones = patterns.map((pattern) => (pattern.split("/")[0] ?? "").split(".").slice(-2).join("."));
  return [...new Set(["example.com", "example.net", ...zones])];
}

/** A directory for PATH in which `npm` is npm.ts, and the other package managers are managers.ts. */
async function installNpmStandIn(work: string, caller: Caller): Promise<string> {
  const bin = join(work, "bin");
  await mkdir(bin, { recursive: true });
  const standIn = async (name: string, script: string, last: string) => {
    const command = [process.execPath, join(import.meta.dirname, script), bin, last];
    const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    await writeFile(join(bin, name), `#!/bin/sh\nexec ${quoted.join(" ")} "$@"\n`);
    await chmod(join(bin, name), 0o755);
  };
  await standIn("npm", "npm.ts", caller.nodeModules);
  for (const name of ["pnpm", "yarn", "bun", "corepack"]) await standIn(name, "managers.ts", name);
  return bin;
}

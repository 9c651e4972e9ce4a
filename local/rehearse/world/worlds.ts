import { join } from "node:path";
import { type LocalCloudflare, startCloudflare } from "../../cloudflare/main.ts";
import type { State } from "../../cloudflare/state.ts";
import { type LocalGitHub, startGitHub } from "../../github/main.ts";
import { addCommit, addEnvironment, addIssue } from "../../github/state/state.ts";
import { type LocalReceiver, startReceiver } from "../../receiver/main.ts";
import { type Caller, filesOf } from "../caller/caller.ts";
import { toldChannels } from "../caller/told.ts";
import { machineOf } from "./machine.ts";

/** The two neighbours of a rehearsal, running. */
export interface Worlds {
  cloudflare: LocalCloudflare;
  github: LocalGitHub;
  /** Slack, Discord, Teams and a receiver of anybody's own. */
  receiver: LocalReceiver;
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
  const zones = zonesOf(caller);
  const { accountId } = caller;
  const account = accountId === undefined ? {} : { accountId };
  const receiver = await startReceiver({ channels: toldChannels(caller.directory, caller.targets) });
  const beyond = receiver.hosts;
  const cloudflare = await startCloudflare({ directory: join(work, "cloudflare"), zones, beyond, ...account });
  if (state !== undefined) await resume(cloudflare, state);
  const files = await filesOf(caller.directory);
  const github = await startGitHub({ repository: caller.repository, files, directory: join(work, "github") });
  for (const name of new Set(["production", ...caller.targets.map(({ environment }) => environment)])) {
    addEnvironment(github.state, github.repository, { name });
  }
  const branch = event === "pull_request" ? "feature" : github.repository.defaultBranch;
  addCommit(github.repository, { sha: SHA, branch, message: "The release that is rehearsed" });
  if (event === "pull_request") addIssue(github.repository, { title: "Rehearsed pull request", head: branch });
  const machine = await machineOf(caller, work);
  return {
    cloudflare,
    github,
    receiver,
    env: {
      ...machine,
      CLOUDFLARE_API_BASE_URL: cloudflare.apiBaseUrl,
      HTTPS_PROXY: cloudflare.proxyUrl,
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: cloudflare.caCert,
    },
    async close() {
      await github.close();
      await cloudflare.close();
      await receiver.close();
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
function zonesOf({ targets }: Caller): string[] {
  const routes = targets.flatMap(({ config }) => config.routes ?? []);
  const patterns = routes.map((route) => (typeof route === "string" ? route : route.pattern));
  const zones = patterns.map((pattern) =>
    (pattern.replace(/^https?:\/\//, "").split("/")[0] ?? "").split(".").slice(-2).join("."),
  );
  return [...new Set(["example.com", "example.net", ...zones])];
}

import { join } from "node:path";
import { parseEnv } from "node:util";
import type { LocalCloudflare } from "../../cloudflare/main.ts";
import type { Call } from "../../runner/main.ts";
import { moveConfig } from "../caller/caller.ts";
import { putPackages } from "../caller/packages.ts";
import type { KnownTarget } from "../caller/targets.ts";
import type { ReusableWorkflow } from "../scenarios/scenario.ts";
import type { Progress } from "../terminal/progress.ts";
import type { Worlds } from "../world/worlds.ts";
import type { Prepared } from "./prepare.ts";

/** Deploys every target as it was before the release, with the caller's own tools, and its secrets. */
export async function deployAll(
  { caller, places, base, build }: Prepared,
  options: {
    reusable: ReusableWorkflow;
    calls: Call[];
    worlds: Worlds;
    secrets: Record<string, string>;
    interrupt: AbortSignal;
    progress: Progress;
  },
): Promise<void> {
  const { reusable, calls, worlds, secrets, interrupt } = options;
  const { cloudflare } = worlds;
  const { apiToken: CLOUDFLARE_API_TOKEN, accountId: CLOUDFLARE_ACCOUNT_ID } = cloudflare;
  const env = { ...worlds.env, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID };
  for (const [index, target] of caller.targets.entries()) {
    let directory = places[index]?.directory ?? "";
    if (base !== undefined) {
      directory = `${directory}-base`;
      await base.extract(directory);
      await putPackages(caller.source, directory);
    }
    if (base !== undefined || places[index]?.built !== true) await build(target, directory);
    const config = moveConfig(target.config, caller.directory, directory);
    const project = join(directory, target.directory);
    await reusable.deployBefore({ target: { ...target, config }, project, env, interrupt });
    const call = calls.find(({ job }) => job === target.job);
    await putSecrets(cloudflare, target, call?.secrets(secrets).WORKER_SECRETS ?? "");
  }
}

/** The version that serves has them already, as one has that was deployed by hand. */
async function putSecrets(cloudflare: LocalCloudflare, { worker }: KnownTarget, text: string): Promise<void> {
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/secrets`;
  for (const [name, value] of Object.entries(parseEnv(text))) {
    await cloudflare.api("PUT", path, { name, text: value, type: "secret_text" });
  }
}

import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { State } from "../../cloudflare/state.ts";
import type { ReusableWorkflow } from "../scenarios/scenario.ts";
import type { Progress } from "../terminal/progress.ts";
import { type Caller, copyAgain, copyCaller } from "../world/caller.ts";
import { furnish } from "../world/furnish.ts";
import { startWorlds, type Worlds } from "../world/worlds.ts";

/** An account in which a caller's resources exist, and in which its Worker serves or was never deployed. */
export interface Template {
  /** A private copy of the caller below `work`, and a world of its own that begins like this one. */
  copy(work: string, options: { event: string; running: boolean }): Promise<{ caller: Caller; worlds: Worlds }>;
}

/**
 * Brings one account to the point before the release: the caller's configuration is read, its resources made, and its
 * present version deployed with its own wrangler. That takes seconds, so several rehearsals of one caller begin from
 * copies of this account. No two share anything.
 */
export async function createTemplate(
  source: string,
  work: string,
  options: {
    reusable: Pick<ReusableWorkflow, "deployBefore">;
    environment: string | undefined;
    running: boolean;
    progress: Progress;
  },
): Promise<Template> {
  const { reusable, environment, running, progress } = options;
  const original = await progress.phase("read the caller", () => copyCaller(source, work, environment));
  const worlds = await startWorlds(original, work, { event: "push" });
  const { cloudflare } = worlds;
  let empty: State;
  let deployed: State | undefined;
  try {
    await furnish(cloudflare, original);
    empty = structuredClone(cloudflare.state);
    if (running) {
      const { apiToken: CLOUDFLARE_API_TOKEN, accountId: CLOUDFLARE_ACCOUNT_ID } = cloudflare;
      const env = { ...worlds.env, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID };
      await progress.phase("deploy the version that was there before", () =>
        reusable.deployBefore(original, { env, environment }),
      );
      deployed = structuredClone(cloudflare.state);
    }
  } finally {
    await worlds.close();
  }
  return {
    async copy(to, { event, running: served }) {
      const state = served ? deployed : empty;
      if (state === undefined) throw new Error("The template was made without a version that serves.");
      const caller = await copyAgain(original, to);
      await mkdir(join(to, "cloudflare"), { recursive: true });
      await cp(join(work, "cloudflare"), join(to, "cloudflare"), { recursive: true });
      return { caller, worlds: await startWorlds(caller, to, { event, state: structuredClone(state) }) };
    },
  };
}

import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { State } from "../../cloudflare/state.ts";
import { type Caller, copyAgain } from "../caller/caller.ts";
import type { FoundCaller } from "../caller/find.ts";
import { furnish } from "../world/furnish.ts";
import type { Migration } from "../world/migrations.ts";
import { startWorlds, type Worlds } from "../world/worlds.ts";
import { deployAll } from "./before.ts";
import { type Filled, fillGiven } from "./fill.ts";
import { prepareCaller } from "./prepare.ts";
import type { TemplateOptions } from "./template-options.ts";
import { visitedUrls } from "./visits.ts";

/** An account in which a caller's resources exist, and in which its Workers serve or were never deployed. */
export interface Template {
  /** A private copy of the caller below `work`, and a world of its own that begins like this one. */
  copy(work: string, options: { event: string; running: boolean }): Promise<Copy>;
}

/** What one rehearsal gets of a template. */
export interface Copy {
  caller: Caller;
  worlds: Worlds;
  /** Secrets and variables of the caller's repository. */
  given: Filled;
  /** What visitors ask for: addresses that answer, if something serves. */
  urls: string[];
  /** What the release brings for its databases: nobody has applied it yet. */
  migrations: Migration[];
}

/**
 * Brings one account to the point before the release: the caller's configuration is read, its resources made, and its
 * present version deployed with its own commands. That takes seconds, so several rehearsals of one caller begin from
 * copies of this account. No two share anything.
 */
export async function createTemplate(found: FoundCaller, work: string, options: TemplateOptions): Promise<Template> {
  const { reusable, running, progress, interrupt } = options;
  for (const note of found.notes) progress.note(note);
  const prepared = await prepareCaller(found, work, options);
  const { caller, migrations } = prepared;
  const worlds = await startWorlds(caller, work, { event: "push" });
  const { cloudflare, receiver } = worlds;
  const urlsOf = (served: boolean) => visitedUrls(caller, options, { cloudflare, served });
  let empty: State;
  let deployed: State | undefined;
  let urls: string[] = [];
  const given = fillGiven(found, caller, { ...options, cloudflare, receiver });
  try {
    const configs = caller.targets.map(({ config }) => config);
    await furnish(cloudflare, configs, migrations.applied);
    for (const note of given.said) progress.note(note);
    empty = structuredClone(cloudflare.state);
    if (running) {
      await progress.phase("deploy the version that was there before", () =>
        deployAll(prepared, { reusable, calls: options.calls, worlds, secrets: given.secrets, interrupt, progress }),
      );
      deployed = structuredClone(cloudflare.state);
      urls = await urlsOf(true);
    }
  } finally {
    await worlds.close();
  }
  return {
    async copy(to, { event, running: served }) {
      const state = served ? deployed : empty;
      if (state === undefined) throw new Error("The template was made without a version that serves.");
      const copied = await copyAgain(caller, to);
      await mkdir(join(to, "cloudflare"), { recursive: true });
      await cp(join(work, "cloudflare"), join(to, "cloudflare"), { recursive: true });
      const started = await startWorlds(copied, to, { event, state: structuredClone(state) });
      const visited = served ? urls : await urlsOf(false);
      return { caller: copied, worlds: started, given, urls: visited, migrations: migrations.pending };
    },
  };
}

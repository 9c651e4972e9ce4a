import type { Change, Tag } from "../../src/plan/words.ts";
import { changedSettings } from "../../src/settings/compare/changed.ts";
import { openSettings } from "../../src/settings/format/open.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import type { LastRelease } from "../../src/worker/state/last-release.ts";

/** What slipway.yml says now against what judged the release that serves, or why that is not known. */
export function policyChanges(
  last: LastRelease | { why: string },
  now: Settings | undefined,
): { changes: Change[]; notes: string[] } {
  if (now === undefined || !("release" in last)) return { changes: [], notes: [] };
  const before = last.settings === undefined ? undefined : proven(last.settings);
  if (before === undefined)
    return { changes: [], notes: ["Settings are not compared: the release before left none that are proven."] };
  const changes = changedSettings(before, now).map(({ key, before: had, after: has }): Change => {
    const action = had === undefined ? "add" : has === undefined ? "remove" : "change";
    const says = `slipway.yml says \`${key}\` differently from the release before.`;
    return {
      ...{ kind: "policy", name: key, action, tags: tagsOf(key, has), says },
      ...(had === undefined ? {} : { before: had }),
      ...(has === undefined ? {} : { after: has }),
    };
  });
  return { changes, notes: [] };
}

/** Users get everything at once from now on. */
function tagsOf(key: string, after: string | undefined): Tag[] {
  return key === "rollout.strategy" && after === '"direct"' ? ["blocks-gradual"] : ["safe"];
}

/** The settings that have the digest which the version's own record names. */
function proven({ texts, digest }: { texts: string[]; digest: string }): Settings | undefined {
  for (const text of texts) {
    try {
      return openSettings(text, digest);
    } catch {
      // Another file of that name, or a forged one.
    }
  }
  return undefined;
}

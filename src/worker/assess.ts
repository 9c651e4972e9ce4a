import { type Cloudflare, until } from "../cloudflare/client/client.ts";
import type { ApiReason } from "../cloudflare/client/explain.ts";
import { createResourceCheck, type Presence, resourceOf } from "../cloudflare/resources/look.ts";
import { getVersion } from "../cloudflare/workers/versions.ts";
import type { WorkerState } from "../cloudflare/workers/workers.ts";
import { UserError } from "../errors.ts";
import type { Version } from "../record/version.ts";
import { steadyNow } from "../time/steady.ts";

/** Reasons of a version that cannot be returned to. */
export const BARRIER_REASONS = ["migration-barrier", "resource-missing"] as const;
export type BarrierReason = (typeof BARRIER_REASONS)[number];

/** Whether a version can be returned to, as far as can be known before Cloudflare is asked to do it. */
export interface Assessment {
  /** Why not, with the action's failure reason; undefined if it is possible. */
  barrier: { reason: BarrierReason | ApiReason; says: string; hint: string } | undefined;
  /** What the reader should know all the same. */
  notes: string[];
}

/** A binding that names something that can be deleted, and whether it is still there. */
export interface Bound {
  name: string;
  what: string;
  presence: Presence;
}

/** What was found out about a version. */
export interface Found {
  migrationTag: string | undefined;
  bound: Bound[];
}

/** Judges by what was found out; `state` is what the Worker itself is at. */
export function judge(found: Found, state: WorkerState | undefined, notes: string[] = []): Assessment {
  const unknown = found.bound.filter(({ presence }) => presence === "unknown").map(({ what }) => what);
  const unseen = unknown.length === 0 ? [] : [`not known whether ${unknown.join(", ")} still exists`];
  return { barrier: barrier(found, state), notes: [...notes, ...unseen] };
}

function barrier({ migrationTag, bound }: Found, state: WorkerState | undefined): Assessment["barrier"] {
  const now = state?.migrationTag;
  if (migrationTag !== now) {
    const tag = (value: string | undefined) => (value === undefined ? "before any" : `at \`${value}\``);
    return {
      reason: "migration-barrier",
      says: `Durable Object migrations lie between: it was uploaded ${tag(migrationTag)}, the Worker is ${tag(now)}`,
      hint: "Cloudflare has no way back over a migration. Choose a version from after it, or roll forward: `git revert` the code, keep the `migrations` of the configuration as they are, and release that.",
    };
  }
  const gone = bound.filter(({ presence }) => presence === "missing");
  if (gone.length === 0) return undefined;
  return {
    reason: "resource-missing",
    says: `what it binds does not exist any more: ${gone.map(({ name, what }) => `${what} (\`${name}\`)`).join(", ")}`,
    hint: "Cloudflare refuses such a version. Create the resource again under the same id or name if that is possible, or choose another version.",
  };
}

/** Longest look at a version that is only listed, ms: the rollback does not wait for it. */
const GLANCE = 4_000;

/** Makes a function that finds out what stands in the way of versions; resources they share are looked for once. */
export function createAssessor(cf: Cloudflare, worker: string, state: Promise<WorkerState | undefined>) {
  const check = createResourceCheck(cf);
  const assess = async (from: Cloudflare, version: Version, notes: string[]): Promise<Assessment> => {
    const { bindings, migrationTag } = await getVersion(from, worker, version.id);
    const bound = await Promise.all(
      bindings.map(async (binding): Promise<Bound[]> => {
        const resource = resourceOf(binding);
        // A Worker that binds itself is there.
        if (resource === undefined || binding.service === worker) return [];
        return [{ name: binding.name, what: resource.what, presence: await check(resource) }];
      }),
    );
    return judge({ migrationTag, bound: bound.flat() }, await state, notes);
  };
  return {
    /** Whatever cannot be read about the version to return to ends the run. */
    target: (version: Version, notes: string[]) => assess(cf, version, notes),
    /** Whatever cannot be read about another one is only said. */
    async other(version: Version, notes: string[]): Promise<Assessment> {
      try {
        return await assess(until(cf, { deadline: Math.min(cf.deadline, steadyNow() + GLANCE) }), version, notes);
      } catch {
        cf.signal.throwIfAborted();
        return { barrier: { reason: "api-error", says: "it could not be read", hint: "" }, notes };
      }
    },
  };
}

/** Throws the barrier, if there is one. */
export function refuseBarrier(worker: string, { id }: Version, { barrier: found }: Assessment): void {
  if (found === undefined) return;
  throw new UserError<BarrierReason | ApiReason>(
    `\`${worker}\` cannot be rolled back to version ${id}: ${found.says}.`,
    {
      hint: `${found.hint} Nothing was changed.`,
      reason: found.reason,
    },
  );
}

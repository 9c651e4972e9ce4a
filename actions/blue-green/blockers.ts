import { lesson } from "../../src/checks/judge/identity.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { trafficByVersion, type VersionTraffic } from "../../src/cloudflare/workers/analytics.ts";
import { listDeployable, readVersion, type VersionDetails } from "../../src/cloudflare/workers/candidates.ts";
import { UserError } from "../../src/errors.ts";
import type { Inputs } from "./inputs.ts";

const refuse = (reason: string, message: string, hint: string) => new UserError(message, { hint, reason });

/** What was learnt about both versions before the first write. */
export interface Facts {
  candidate: VersionDetails;
  active: VersionDetails | undefined;
  /** It has Durable Objects of its own: objects restart whenever they move to another version. */
  durableObjects: boolean;
}

/** Reads both versions and throws for everything that would make the rollout, or the way back from it, fail. */
export async function readFacts(cf: Cloudflare, inputs: Inputs, activeId: string | undefined): Promise<Facts> {
  const { worker, versionId } = inputs;
  const deployable = (await listDeployable(cf, worker)) ?? [];
  for (const [role, id] of [
    ["candidate", versionId],
    ["active version", activeId],
  ] as const) {
    if (id === undefined || deployable.some((version) => version.id === id)) continue;
    throw refuse(
      "not-deployable",
      `The ${role} ${id} is not among the ${deployable.length} versions of \`${worker}\` that can be deployed.`,
      role === "candidate"
        ? "Pass the output `version-id` of `deploy-worker` on. Cloudflare keeps the newest hundred versions deployable."
        : "There would be no way back to it: deploy a version that is in the list first.",
    );
  }
  const [candidate, active] = await Promise.all([
    readVersion(cf, worker, versionId),
    activeId === undefined ? undefined : readVersion(cf, worker, activeId),
  ]);
  if (active !== undefined && active.migrationTag !== candidate.migrationTag) {
    throw refuse(
      "migration-between",
      `A Durable Object migration lies between the active version (${active.migrationTag ?? "none"}) and the candidate (${candidate.migrationTag ?? "none"}).`,
      "They cannot serve side by side, and there is no rollback past a migration. Deploy the migration by itself with `deploy-worker` and `traffic: 100`, then roll the code out.",
    );
  }
  if (inputs.identity === "required" && !candidate.bindings.some(({ type }) => type === "version_metadata")) {
    throw refuse(
      "identity-not-shown",
      `The candidate ${versionId} has no \`version_metadata\` binding, so its answers cannot name it, and nobody could tell which version passed a test.`,
      lesson(inputs.versionHeader),
    );
  }
  const durableObjects = candidate.bindings.some(
    ({ type, script_name }) =>
      type === "durable_object_namespace" && (script_name === undefined || script_name === worker),
  );
  return { candidate, active, durableObjects };
}

/** Users' traffic in the hour before, by which the rollout knows what is normal. */
export interface Baseline {
  traffic: VersionTraffic;
  perMinute: number;
}

const HOUR = 3_600_000;

/** Reads the hour before; throws now, not at the first step, if the token may not read analytics. */
export async function readBaseline(
  cf: Cloudflare,
  inputs: Inputs,
  active: string | undefined,
): Promise<Baseline | undefined> {
  if (!inputs.analytics) return undefined;
  const to = Date.now() - inputs.lagMs;
  const limited = until(cf, { deadline: Date.now() + 30_000 });
  const counts = await trafficByVersion(limited, inputs.worker, { from: to - HOUR, to, timeout: 10_000 });
  const traffic = (active === undefined ? undefined : counts.get(active)) ?? { requests: 0, errors: 0 };
  return { traffic, perMinute: traffic.requests / 60 };
}

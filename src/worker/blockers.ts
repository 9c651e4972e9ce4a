import { lesson } from "../checks/judge/identity.ts";
import type { Cloudflare } from "../cloudflare/client/client.ts";
import { getVersion, listVersions } from "../cloudflare/workers/versions.ts";
import { UserError } from "../errors.ts";
import type { VersionDetails } from "../record/version.ts";

/** Reasons of a rollout, or a way back from it, that would fail. */
export const BLOCKER_REASONS = ["not-deployable", "migration-between", "identity-not-shown"] as const;
export type BlockerReason = (typeof BLOCKER_REASONS)[number];

const refuse = (reason: BlockerReason, message: string, hint: string) =>
  new UserError<BlockerReason>(message, { hint, reason });

/** The versions of a rollout, and what they must be able to do. */
export interface RolloutRequest {
  worker: string;
  candidate: string;
  /** Undefined on a first deployment. */
  active: string | undefined;
  /** Whether answers must name their version, and in which header. */
  identity: { required: boolean; header: string };
}

/** Both versions of a rollout as they were before the first write. */
export interface RolloutVersions {
  candidate: VersionDetails;
  active: VersionDetails | undefined;
  /** The candidate has Durable Objects of its own: objects restart whenever they move to another version. */
  durableObjects: boolean;
}

/** Reads both versions and throws for everything that would make the rollout, or the way back from it, fail. */
export async function readRolloutVersions(cf: Cloudflare, request: RolloutRequest): Promise<RolloutVersions> {
  const { worker, identity } = request;
  await refuseUndeployable(cf, request);
  const [candidate, active] = await Promise.all([
    getVersion(cf, worker, request.candidate),
    request.active === undefined ? undefined : getVersion(cf, worker, request.active),
  ]);
  if (active !== undefined && active.migrationTag !== candidate.migrationTag) {
    throw refuse(
      "migration-between",
      `A Durable Object migration lies between the active version (${active.migrationTag ?? "none"}) and the candidate (${candidate.migrationTag ?? "none"}).`,
      "They cannot serve side by side, and there is no rollback past a migration. Deploy the migration by itself with `deploy-worker` and `traffic: 100`, then roll the code out.",
    );
  }
  if (identity.required && !candidate.bindings.some(({ type }) => type === "version_metadata")) {
    throw refuse(
      "identity-not-shown",
      `The candidate ${candidate.id} has no \`version_metadata\` binding, so its answers cannot name it, and nobody could tell which version passed a test.`,
      lesson(identity.header),
    );
  }
  const durableObjects = candidate.bindings.some(
    ({ type, script_name }) =>
      type === "durable_object_namespace" && (script_name === undefined || script_name === worker),
  );
  return { candidate, active, durableObjects };
}

async function refuseUndeployable(cf: Cloudflare, { worker, candidate, active }: RolloutRequest): Promise<void> {
  const deployable = (await listVersions(cf, worker, { deployable: true })) ?? [];
  const hints = {
    candidate:
      "Pass the output `version-id` of `deploy-worker` on. Cloudflare keeps the newest hundred versions deployable.",
    "active version": "There would be no way back to it: deploy a version that is in the list first.",
  };
  for (const [role, id] of [
    ["candidate", candidate],
    ["active version", active],
  ] as const) {
    if (id === undefined || deployable.some((version) => version.id === id)) continue;
    throw refuse(
      "not-deployable",
      `The ${role} ${id} is not among the ${deployable.length} versions of \`${worker}\` that can be deployed.`,
      hints[role],
    );
  }
}

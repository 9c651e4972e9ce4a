import { lesson } from "../checks/judge/lesson.ts";
import type { Cloudflare } from "../cloudflare/client/client.ts";
import { isMissing, soon } from "../cloudflare/client/soon.ts";
import { getVersion, listVersions } from "../cloudflare/workers/versions.ts";
import { UserError } from "../errors.ts";
import type { Version, VersionDetails } from "../record/version.ts";
import type { WorkerRelease } from "../release/format.ts";

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
  /** Whether answers must name their version, and in which header; the release that the candidate holds, if it is known. */
  identity: { required: boolean; header: string; release?: WorkerRelease | undefined };
}

/** Both versions of a rollout as they were before the first write. */
export interface RolloutVersions {
  candidate: VersionDetails;
  active: VersionDetails | undefined;
  /** The candidate has Durable Objects of its own: objects restart whenever they move to another version. */
  durableObjects: boolean;
  /** Versions that the candidate's upload made beside it: something on the way sent it again. */
  doubles: Version[];
}

/** Reads both versions and throws for everything that would make the rollout, or the way back from it, fail. */
export async function readRolloutVersions(cf: Cloudflare, request: RolloutRequest): Promise<RolloutVersions> {
  const { worker, identity } = request;
  const deployable = await listDeployable(cf, request);
  const ask = () => getVersion(cf, worker, request.candidate);
  const [candidate, active] = await Promise.all([
    soon(cf, `version ${request.candidate}`, { ask }),
    request.active === undefined ? undefined : getVersion(cf, worker, request.active),
  ]);
  if (active !== undefined && active.migrationTag !== candidate.migrationTag) {
    throw refuse(
      "migration-between",
      `A Durable Object migration lies between the active version (${active.migrationTag ?? "none"}) and the candidate (${candidate.migrationTag ?? "none"}).`,
      "They cannot serve side by side, and there is no rollback past a migration. In two steps: release the migration by itself with `allow.migrations: true` in slipway.yml (or `deploy-worker` with `traffic: 100`), then remove that line and roll the code out.",
    );
  }
  if (identity.required) refuseNameless(candidate, identity);
  const durableObjects = candidate.bindings.some(
    ({ type, script_name }) =>
      type === "durable_object_namespace" && (script_name === undefined || script_name === worker),
  );
  const { nonce } = candidate.record ?? {};
  const doubles = deployable.filter(
    ({ id, record }) => nonce !== undefined && id !== candidate.id && record?.nonce === nonce,
  );
  return { candidate, active, durableObjects, doubles };
}

/** Code names its version by a binding, static files show the release's stamp; what can do neither proves nothing. */
function refuseNameless(candidate: VersionDetails, { header, release }: RolloutRequest["identity"]): void {
  const stamp = release?.stamp ?? candidate.record?.stamp;
  if (stamp !== undefined || candidate.bindings.some(({ type }) => type === "version_metadata")) return;
  const source = release?.config.modules.length === 0 ? "file" : "code";
  const lacks =
    source === "file"
      ? "shows no stamp of its release"
      : "has no `version_metadata` binding, so its answers cannot name it";
  throw refuse(
    "identity-not-shown",
    `The candidate ${candidate.id} ${lacks}, and nobody could tell which version passed a test.`,
    lesson(header, source),
  );
}

/** The versions that can be deployed, both of the rollout among them. */
async function listDeployable(cf: Cloudflare, request: RolloutRequest): Promise<Version[]> {
  const { worker, candidate, active } = request;
  return await soon(cf, `version ${candidate}`, {
    missing: (error) => error instanceof NotYet,
    ask: async () => {
      const deployable = (await listVersions(cf, worker, { deployable: true })) ?? [];
      const known = (id: string) => deployable.some((version) => version.id === id);
      if (!known(candidate)) throw await missing(cf, request, deployable.length);
      if (active !== undefined && !known(active))
        throw notDeployable(`The active version ${active}`, worker, {
          among: deployable.length,
          hint: "There would be no way back to it: deploy a version that is in the list first.",
        });
      return deployable;
    },
  });
}

/** The candidate is not in the list, which may show one that was uploaded seconds ago only after a while. */
class NotYet extends UserError<BlockerReason> {}

/** A version that was uploaded longer ago than this and is not in the list is not late, ms. */
const LATE_MS = 60_000;

async function missing(cf: Cloudflare, { worker, candidate }: RolloutRequest, among: number): Promise<UserError> {
  const hint =
    "Pass the output `version-id` of `deploy-worker` on. Cloudflare keeps the newest hundred versions deployable.";
  const refusal = notDeployable(`The candidate ${candidate}`, worker, { among, hint });
  const version = await getVersion(cf, worker, candidate).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  const old = version !== undefined && version.createdAt > 0 && cf.moment() - version.createdAt > LATE_MS;
  return old ? refusal : new NotYet(refusal.message, { hint, reason: "not-deployable" });
}

function notDeployable(which: string, worker: string, { among, hint }: { among: number; hint: string }): UserError {
  const list = `the ${among} versions of \`${worker}\` that can be deployed`;
  return refuse("not-deployable", `${which} is not among ${list}.`, hint);
}

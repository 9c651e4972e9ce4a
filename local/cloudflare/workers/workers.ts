import { author } from "../account/contract.ts";
import { hexId } from "../api/call.ts";
import { Refusal } from "../api/refusal.ts";
import type { Deployment, Version, Worker, WorkersState } from "./contract.ts";

/** The Worker, or 10007. */
export function findWorker(state: WorkersState, name: string): Worker {
  const worker = state.workers.get(name);
  if (worker === undefined) throw new Refusal(404, 10007, "This Worker does not exist on your account.");
  return worker;
}

/** A Worker as its first upload makes it: no versions, not on workers.dev. */
export function createWorker(name: string, source: string): Worker {
  const now = new Date().toISOString();
  return {
    name,
    tag: hexId(),
    tags: [],
    createdOn: now,
    modifiedOn: now,
    lastDeployedFrom: source,
    versions: [],
    deployments: [],
    subdomain: { enabled: false, previewsEnabled: false },
    routes: [],
    domains: [],
    schedules: [],
    settings: {},
    migrationTag: undefined,
    durableObjects: new Map(),
    aliases: new Map(),
  };
}

/** The newest upload, deployed or not; 10222 when there is none. */
export function latestVersion(worker: Worker): Version {
  const version = worker.versions[0];
  if (version === undefined) throw new Refusal(404, 10222, "This Worker has no versions.");
  return version;
}

/** The version that receives most of the traffic; undefined before the first deployment. */
export function activeVersion(worker: Worker): Version | undefined {
  const shares = (worker.deployments[0]?.versions ?? []).toSorted((a, b) => b.percentage - a.percentage);
  return worker.versions.find((version) => version.id === shares[0]?.versionId);
}

/** A version by id; 404 when this Worker has no such one. The real code is not documented. */
export function findVersion(worker: Worker, id: string): Version {
  const version = worker.versions.find((candidate) => candidate.id === id.toLowerCase());
  if (version === undefined) throw unknownVersion(worker, id);
  return version;
}

/** What is said about a version that is not there, or not known everywhere yet. */
export function unknownVersion(worker: Worker, id: string): Refusal {
  return new Refusal(404, 10221, `Version ${id} does not exist on Worker "${worker.name}".`);
}

/** Makes `versions` the active deployment; `now` is the platform's clock, ms. */
export function deploy(
  worker: Worker,
  versions: { versionId: string; percentage: number }[],
  how: { source: string; annotations: Record<string, string>; trigger: string; now: number },
): Deployment {
  const createdOn = new Date(how.now).toISOString();
  const deployment: Deployment = {
    id: crypto.randomUUID(),
    createdOn,
    source: how.source,
    authorEmail: author.email,
    versions,
    annotations: { ...how.annotations, "workers/triggered_by": how.trigger },
  };
  worker.deployments.unshift(deployment);
  worker.modifiedOn = createdOn;
  worker.lastDeployedFrom = how.source;
  return deployment;
}

/** A version without the binding values that answers never show. */
export function versionView(version: Version): unknown {
  const { previewable, ...metadata } = versionMetadata(version);
  return {
    id: version.id,
    number: version.number,
    metadata: { ...metadata, has_preview: previewable, hasPreview: previewable },
    annotations: version.annotations,
    resources: {
      bindings: version.bindings.map(publicBinding),
      script: {
        etag: version.etag,
        handlers: version.handlers,
        named_handlers: version.namedHandlers,
        last_deployed_from: version.source,
        placement_mode: null,
      },
      script_runtime: {
        compatibility_date: version.compatibilityDate ?? null,
        compatibility_flags: version.compatibilityFlags,
        usage_model: "standard",
        limits: version.limits ?? {},
        migration_tag: version.migrationTag ?? null,
      },
    },
    startup_time_ms: version.startupTimeMs,
  };
}

function versionMetadata(version: Version) {
  return {
    created_on: version.createdOn,
    modified_on: version.createdOn,
    source: version.source,
    author_id: author.id,
    author_email: version.authorEmail,
    previewable: version.hasPreview,
  };
}

/** A binding as answers show it: secrets have a name and a type only. */
export function publicBinding(binding: Version["bindings"][number]): Record<string, unknown> {
  const { text, key_base64, key_jwk, ...rest } = binding;
  return binding.type === "secret_text" || binding.type === "secret_key" ? rest : { ...binding };
}

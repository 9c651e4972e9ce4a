import { ok, paged } from "../api/answers.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { Refusal } from "../api/refusal.ts";
import type { Version, VisibleState, WorkersCall, WorkersPlane } from "./contract.ts";
import { changesClasses } from "./exports.ts";
import { addVersion, draftFrom, readUpload } from "./upload.ts";
import { findVersion, findWorker, unknownVersion, versionView } from "./workers.ts";

/** How many of the newest versions may be deployed. */
export const deployable = 100;

const migrationRefused =
  "Version upload failed. You attempted to upload a version of a Worker that includes a Durable Object migration, " +
  "but migrations must be fully applied via a non-versioned deployment. Refer to the documentation for more information.";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Versions: uploaded without traffic, listed, and read. */
export const versionEndpoints = [
  endpoint("POST /accounts/:account/workers/scripts/:script/versions", "Workers Scripts", async (call, { script }) => {
    const worker = findWorker(call.state, script);
    const upload = await readUpload(call);
    if (upload.metadata.migrations !== undefined) throw new Refusal(400, 10211, migrationRefused);
    const draft = draftFrom(call, worker, upload);
    if (changesClasses(worker.durableObjects, draft.migrated.classes)) throw new Refusal(400, 10211, migrationRefused);
    const version = await addVersion(call, worker, draft);
    return versionView(version);
  }),
  endpoint("GET /accounts/:account/workers/scripts/:script/versions", "Workers Scripts", (call, { script }) => {
    const all = findWorker(call.state, script).versions;
    const versions = all.filter(({ createdOn }) => !call.weather.misses(createdOn));
    const wrap = (page: typeof versions) => ({ items: page.map(versionView) });
    // The platform ignores paging here, and gives everything that can be deployed.
    if (call.query.get("deployable") === "true") return ok(wrap(versions.slice(0, deployable)));
    return paged(versions, call.query, wrap);
  }),
  endpoint("GET /accounts/:account/workers/scripts/:script/versions/:version", "Workers Scripts", (call, params) =>
    versionView(knownVersion(call, params)),
  ),
];

/** A version, unless the place that was asked does not know it yet. */
function knownVersion(call: WorkersCall, { script, version: id }: { script: string; version: string }): Version {
  const worker = findWorker(call.state, script);
  const version = findVersion(worker, id);
  if (call.weather.misses(version.createdOn)) throw unknownVersion(worker, id);
  return version;
}

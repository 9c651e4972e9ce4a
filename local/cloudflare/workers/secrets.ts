import { sourceOf } from "../api/call.ts";
import type { Binding } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { Version, VisibleState, Worker, WorkersCall, WorkersPlane } from "./contract.ts";
import { isSecret } from "./deployments.ts";
import { addVersion } from "./upload.ts";
import { deploy, findWorker, latestVersion, publicBinding } from "./workers.ts";

const notDeployed =
  "Secret edit failed. You attempted to modify a secret, but the latest version of your Worker isn't currently " +
  "deployed. Please ensure that the latest version of your Worker is fully deployed (wrangler versions deploy) before " +
  "modifying secrets. Alternatively, you can use the Cloudflare dashboard to modify secrets and deploy the version.";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Secrets: each edit is a new version that is deployed at once. */
export const secretEndpoints = [
  endpoint("GET /accounts/:account/workers/scripts/:script/secrets", "Workers Scripts", (call, { script }) =>
    (findWorker(call.state, script).versions[0]?.bindings ?? []).filter(isSecret).map(publicBinding),
  ),
  endpoint("PUT /accounts/:account/workers/scripts/:script/secrets", "Workers Scripts", async (call, { script }) => {
    const secret = readSecret(object(parseJson(call.body), "The body"));
    await editDeployed(call, findWorker(call.state, script), { [secret.name]: secret });
    return publicBinding(secret);
  }),
  endpoint(
    "DELETE /accounts/:account/workers/scripts/:script/secrets/:secret",
    "Workers Scripts",
    async (call, params) => {
      const worker = findWorker(call.state, params.script);
      const known = worker.versions[0]?.bindings.some((binding) => isSecret(binding) && binding.name === params.secret);
      if (!known) throw new Refusal(404, 10056, `Secret "${params.secret}" does not exist on "${params.script}".`);
      await editDeployed(call, worker, { [params.secret]: null });
      return null;
    },
  ),
  endpoint("PATCH /accounts/:account/workers/scripts/:script/secrets-bulk", "Workers Scripts", async (call, params) => {
    const body = object(object(parseJson(call.body), "The body").secrets, "secrets");
    const entries = Object.entries(body);
    if (entries.length > 100) throw new Refusal(400, 10001, "At most 100 secrets can be changed in one request.");
    const changes: Changes = {};
    for (const [name, value] of entries)
      changes[name] = value === null ? null : readSecret({ name, ...object(value, name) });
    const version = await editDeployed(call, findWorker(call.state, params.script), changes);
    return version.bindings.filter(isSecret).map(publicBinding);
  }),
  endpoint(
    "PATCH /accounts/:account/workers/workers/:script/versions/latest",
    "Workers Scripts",
    async (call, params) => {
      const worker = findWorker(call.state, params.script);
      const body = object(parseJson(call.body), "The body");
      for (const key of Object.keys(body)) {
        if (key !== "env" && key !== "annotations") throw new Refusal(400, 10001, `"${key}" cannot be patched here.`);
      }
      const changes: Changes = {};
      for (const [name, value] of Object.entries(object(body.env ?? {}, "env"))) {
        changes[name] =
          value === null ? null : { ...object(value, name), name, type: text(object(value, name), "type") };
      }
      const version = await editVersion(call, worker, changes, body.annotations);
      const { id, number, createdOn, annotations } = version;
      return { id, number, created_on: createdOn, annotations };
    },
  ),
];

type Changes = Record<string, Binding | null>;

function readSecret(body: Json): Binding {
  const type = text(body, "type");
  if (type !== "secret_text" && type !== "secret_key")
    throw new Refusal(400, 10001, `"${type}" is not a secret's type.`);
  if (type === "secret_text") text(body, "text");
  return { ...body, name: text(body, "name"), type };
}

/** A new version with other secrets, deployed at once. Refused (10215) unless the newest version has all traffic. */
async function editDeployed(call: WorkersCall, worker: Worker, changes: Changes): Promise<Version> {
  const latest = latestVersion(worker);
  const serving = worker.deployments[0]?.versions.find(({ versionId }) => versionId === latest.id);
  if (serving?.percentage !== 100) throw new Refusal(400, 10215, notDeployed);
  const version = await editVersion(call, worker, changes, undefined);
  const share = { versionId: version.id, percentage: 100 };
  deploy(worker, [share], { source: sourceOf(call), annotations: {}, trigger: "secret", now: call.weather.now() });
  await call.plane.changed(worker.name);
  return version;
}

/** A copy of the newest version with other bindings; `null` takes one away. */
export async function editVersion(
  call: WorkersCall,
  worker: Worker,
  changes: Changes,
  annotations: unknown,
): Promise<Version> {
  const latest = latestVersion(worker);
  const kept = latest.bindings.filter(({ name }) => !(name in changes));
  const added = Object.values(changes).filter((change) => change !== null);
  const metadata: Json = { ...latest.metadata, annotations: isObject(annotations) ? annotations : {} };
  delete metadata.migrations;
  return addVersion(call, worker, {
    metadata,
    modules: latest.modules,
    assets: latest.assets,
    bindings: [...kept, ...added],
    migrated: { tag: worker.migrationTag, classes: worker.durableObjects, taken: [], created: [] },
    trigger: "secret",
  });
}

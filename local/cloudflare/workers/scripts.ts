import { authenticationError } from "../api/auth.ts";
import { sourceOf } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, texts } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { Version, VisibleState, Worker, WorkersCall, WorkersPlane } from "./contract.ts";
import { addVersion, draftFrom, readUpload } from "./upload.ts";
import { activeVersion, createWorker, deploy, findWorker } from "./workers.ts";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Scripts: uploaded and deployed in one call, read, and deleted. */
export const scriptEndpoints = [
  endpoint("GET /accounts/:account/workers/scripts", "Workers Scripts", (call) =>
    [...call.state.workers.values()].map((worker) => scriptView(worker)),
  ),
  endpoint("PUT /accounts/:account/workers/scripts/:script", "Workers Scripts", async (call, { script }) => {
    checkName(script);
    const existing = call.state.workers.get(script);
    const { worker: scope } = call.token;
    if (existing === undefined && scope !== undefined && scope.role !== "Admin") throw authenticationError();
    const worker = existing ?? createWorker(script, sourceOf(call));
    const upload = await readUpload(call);
    const version = await addVersion(call, worker, draftFrom(call, worker, upload));
    call.state.workers.set(script, worker);
    applySettings(worker, upload.metadata);
    const share = { versionId: version.id, percentage: 100 };
    const { "workers/triggered_by": _, "workers/alias": __, ...annotations } = version.annotations;
    deploy(worker, [share], { source: version.source, annotations, trigger: "upload", now: call.weather.now() });
    await call.plane.changed(script);
    return {
      ...scriptView(worker),
      deployment_id: version.id.replaceAll("-", ""),
      startup_time_ms: version.startupTimeMs,
    };
  }),
  endpoint("GET /accounts/:account/workers/scripts/:script", "Workers Scripts", (call, { script }) =>
    modulesForm(activeVersion(findWorker(call.state, script))),
  ),
  endpoint("GET /accounts/:account/workers/scripts/:script/content/v2", "Workers Scripts", (call, { script }) =>
    modulesForm(activeVersion(findWorker(call.state, script))),
  ),
  endpoint("DELETE /accounts/:account/workers/scripts/:script", "Workers Scripts", (call, { script }) =>
    removeWorker(call, script),
  ),
];

/** Deletes a Worker with everything attached; without `force` refused while other Workers depend on it. */
export async function removeWorker(call: WorkersCall, name: string): Promise<null> {
  findWorker(call.state, name);
  const users = incoming(call, name);
  if (users.length > 0 && call.query.get("force") !== "true") {
    throw new Refusal(409, 10064, `Worker "${name}" is used by ${users.join(", ")}; delete with force=true.`);
  }
  call.state.workers.delete(name);
  call.neighbours.forgetWorker(name);
  await call.plane.remove(name);
  return null;
}

/** Names of other Workers whose newest version binds this one. */
export function incoming(call: WorkersCall, name: string): string[] {
  const users = [...call.state.workers.values()].filter(
    (worker) =>
      worker.name !== name &&
      activeVersion(worker)?.bindings.some((binding) => binding.service === name || binding.script_name === name),
  );
  return users.map((worker) => worker.name);
}

function checkName(name: string): void {
  if (/^[a-z0-9_][a-z0-9-_]{0,62}$/.test(name)) return;
  throw new Refusal(400, 10016, `"${name}" is not a valid Worker name: use lower-case letters, digits, _ and -.`);
}

/** What PUT script sets on the Worker itself and not on the version. */
function applySettings(worker: Worker, metadata: Json): void {
  if (metadata.observability !== undefined) worker.settings.observability = metadata.observability;
  if (typeof metadata.logpush === "boolean") worker.settings.logpush = metadata.logpush;
  if (metadata.tail_consumers !== undefined) worker.settings.tail_consumers = metadata.tail_consumers;
  if (metadata.streaming_tail_consumers !== undefined) {
    worker.settings.streaming_tail_consumers = metadata.streaming_tail_consumers;
  }
  if (metadata.tags !== undefined) worker.tags = texts(metadata, "tags");
}

/** The script object of PUT and of the list. */
export function scriptView(worker: Worker): Json {
  const version = worker.versions[0];
  return {
    id: worker.name,
    tag: worker.tag,
    tags: worker.tags,
    etag: version?.etag,
    handlers: version?.handlers ?? [],
    named_handlers: version?.namedHandlers ?? [],
    created_on: worker.createdOn,
    modified_on: worker.modifiedOn,
    usage_model: "standard",
    compatibility_date: version?.compatibilityDate,
    compatibility_flags: version?.compatibilityFlags ?? [],
    has_assets: version?.assets !== undefined,
    has_modules: version?.mainModule !== undefined,
    migration_tag: worker.migrationTag,
    last_deployed_from: worker.lastDeployedFrom,
    logpush: worker.settings.logpush ?? false,
    observability: isObject(worker.settings.observability) ? worker.settings.observability : { enabled: false },
    tail_consumers: worker.settings.tail_consumers ?? null,
  };
}

async function modulesForm(version: Version | undefined): Promise<Response> {
  const form = new FormData();
  for (const { name, contentType, contents } of version?.modules ?? []) {
    form.append(name, new File([Uint8Array.from(contents)], name, { type: contentType }));
  }
  const response = new Response(form);
  const headers = {
    "content-type": response.headers.get("content-type") ?? "multipart/form-data",
    "cf-entrypoint": version?.mainModule ?? "",
  };
  return new Response(new Uint8Array(await response.arrayBuffer()), { status: 200, headers: headers });
}

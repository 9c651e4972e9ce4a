import { sourceOf } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, object, objects, parseJson, texts } from "../api/json.ts";
import { parseForm } from "../api/multipart.ts";
import { Refusal } from "../api/refusal.ts";
import { resolveBindings } from "./bindings.ts";
import type { VisibleState, Worker, WorkersCall, WorkersPlane } from "./contract.ts";
import { addVersion } from "./upload.ts";
import { deploy, findWorker, latestVersion, publicBinding } from "./workers.ts";

const notDeployed =
  "Script edit failed. You attempted to deploy the latest version with modified settings, but the latest version isn't " +
  "currently deployed. Either upload a new version to edit the version settings, or use the script-level settings API " +
  '(/workers/scripts/{script_name}/script-settings) to modify the "logpush" and "tail_consumers" settings.';

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** What is set on the script at once, and what makes a new version. */
export const settingsEndpoints = [
  endpoint("GET /accounts/:account/workers/scripts/:script/script-settings", "Workers Scripts", (call, { script }) =>
    scriptSettings(findWorker(call.state, script)),
  ),
  endpoint(
    "PATCH /accounts/:account/workers/scripts/:script/script-settings",
    "Workers Scripts",
    async (call, params) => {
      const worker = findWorker(call.state, params.script);
      patchScriptSettings(worker, object(parseJson(call.body), "The body"));
      await call.plane.changed(worker.name);
      return scriptSettings(worker);
    },
  ),
  endpoint("GET /accounts/:account/workers/scripts/:script/settings", "Workers Scripts", (call, { script }) =>
    settings(findWorker(call.state, script)),
  ),
  // Makes a new version and deploys it, like every edit of versioned settings.
  endpoint("PATCH /accounts/:account/workers/scripts/:script/settings", "Workers Scripts", async (call, { script }) => {
    const worker = findWorker(call.state, script);
    const parts = await parseForm(call.body, call.headers["content-type"]);
    const part = parts.find(({ name }) => name === "settings");
    if (part === undefined) throw new Refusal(400, 10001, 'The form has no part named "settings".');
    await editSettings(call, worker, object(parseJson(part.contents), "settings"));
    return settings(worker);
  }),
];

function scriptSettings({ settings, tags }: Worker): Json {
  return {
    logpush: settings.logpush ?? false,
    observability: settings.observability ?? { enabled: false },
    tags,
    tail_consumers: settings.tail_consumers ?? null,
    streaming_tail_consumers: settings.streaming_tail_consumers ?? null,
  };
}

function patchScriptSettings(worker: Worker, body: Json): void {
  const known = ["logpush", "observability", "tags", "tail_consumers", "streaming_tail_consumers"];
  for (const key of Object.keys(body)) {
    if (!known.includes(key))
      throw new Refusal(400, 10001, `"${key}" is not a script setting; known: ${known.join(", ")}.`);
  }
  if (body.tags !== undefined) worker.tags = texts(body, "tags");
  if (body.logpush !== undefined) worker.settings.logpush = body.logpush === true;
  if (body.observability !== undefined) {
    if (!isObject(body.observability)) throw new Refusal(400, 10001, "observability must be an object.");
    worker.settings.observability = body.observability;
  }
  for (const key of ["tail_consumers", "streaming_tail_consumers"] as const) {
    if (body[key] === null) worker.settings[key] = undefined;
    else if (body[key] !== undefined) worker.settings[key] = objects(body[key], key);
  }
}

function settings(worker: Worker): Json {
  const version = latestVersion(worker);
  return {
    bindings: version.bindings.map(publicBinding),
    compatibility_date: version.compatibilityDate ?? null,
    compatibility_flags: version.compatibilityFlags,
    limits: version.limits ?? {},
    placement: version.placement ?? {},
    usage_model: "standard",
    migration_tag: worker.migrationTag,
    ...scriptSettings(worker),
  };
}

async function editSettings(call: WorkersCall, worker: Worker, patch: Json): Promise<void> {
  const latest = latestVersion(worker);
  const serving = worker.deployments[0]?.versions.find(({ versionId }) => versionId === latest.id);
  if (serving?.percentage !== 100) throw new Refusal(400, 10214, notDeployed);
  const { bindings, ...rest } = patch;
  const inherit = { previous: latest, versions: worker.versions, strict: true };
  const metadata: Json = { ...latest.metadata, ...rest, annotations: {} };
  delete metadata.migrations;
  const version = await addVersion(call, worker, {
    metadata,
    modules: latest.modules,
    assets: latest.assets,
    // Here the list is complete: what it leaves out is gone, secrets too.
    bindings: bindings === undefined ? latest.bindings : resolveBindings({ bindings, keep_bindings: [] }, inherit),
    migrated: { tag: worker.migrationTag, classes: worker.durableObjects, taken: [], created: [] },
    trigger: "settings",
  });
  const share = { versionId: version.id, percentage: 100 };
  deploy(worker, [share], { source: sourceOf(call), annotations: {}, trigger: "settings", now: call.weather.now() });
  await call.plane.changed(worker.name);
}

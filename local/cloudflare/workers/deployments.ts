import { sourceOf } from "../api/call.ts";
import type { Binding } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { canonical, type Json, object, objects, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import { annotationsOf } from "./annotations.ts";
import { checkResources } from "./bindings.ts";
import type { Deployment, Version, VisibleState, Worker, WorkersCall, WorkersPlane } from "./contract.ts";
import { deployable } from "./versions.ts";
import { deploy, findVersion, findWorker, unknownVersion } from "./workers.ts";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Deployments: which versions serve, with percentages. */
export const deploymentEndpoints = [
  endpoint("GET /accounts/:account/workers/scripts/:script/deployments", "Workers Scripts", (call, { script }) => ({
    deployments: shown(call, findWorker(call.state, script).deployments).map(deploymentView),
  })),
  endpoint(
    "POST /accounts/:account/workers/scripts/:script/deployments",
    "Workers Scripts",
    async (call, { script }) => {
      const worker = findWorker(call.state, script);
      const body = object(parseJson(call.body), "The body");
      const shares = readShares(worker, body);
      checkKnown(call, worker, shares);
      checkDeployable(call, worker, shares);
      if (call.query.get("force") !== "true") checkSecrets(worker, shares);
      const annotations = annotationsOf(body);
      const deployment = deploy(worker, shares, {
        ...{ source: sourceOf(call), annotations, trigger: "deployment" },
        now: call.weather.now(),
      });
      await call.plane.changed(script);
      return deploymentView(deployment);
    },
  ),
  endpoint(
    "GET /accounts/:account/workers/scripts/:script/deployments/:deployment",
    "Workers Scripts",
    (call, params) => deploymentView(findDeployment(findWorker(call.state, params.script), params.deployment)),
  ),
  endpoint(
    "DELETE /accounts/:account/workers/scripts/:script/deployments/:deployment",
    "Workers Scripts",
    (call, params) => {
      const worker = findWorker(call.state, params.script);
      const deployment = findDeployment(worker, params.deployment);
      if (worker.deployments[0] === deployment) {
        throw new Refusal(400, 10001, "The latest deployment, which is actively serving traffic, cannot be deleted.");
      }
      worker.deployments = worker.deployments.filter((other) => other !== deployment);
      return null;
    },
  ),
];

/** The list as this reading sees it: an old copy of it still has what was the newest then. */
function shown({ weather }: WorkersCall, deployments: Deployment[]): Deployment[] {
  const horizon = weather.horizon();
  const known = deployments.filter(({ createdOn }) => Date.parse(createdOn) <= horizon);
  return known.length === 0 ? deployments.slice(-1) : known;
}

/** Refuses versions that this place does not know yet. */
function checkKnown({ weather }: WorkersCall, worker: Worker, shares: Deployment["versions"]): void {
  for (const { versionId } of shares) {
    const { createdOn } = findVersion(worker, versionId);
    if (weather.misses(createdOn)) throw unknownVersion(worker, versionId);
  }
}

function findDeployment(worker: Worker, id: string): Deployment {
  const deployment = worker.deployments.find((candidate) => candidate.id === id);
  if (deployment === undefined) throw new Refusal(404, 10001, `Deployment ${id} does not exist on "${worker.name}".`);
  return deployment;
}

/** A deployment as answers show it. */
export function deploymentView(deployment: Deployment): Json {
  return {
    id: deployment.id,
    source: deployment.source,
    strategy: "percentage",
    author_email: deployment.authorEmail,
    created_on: deployment.createdOn,
    annotations: deployment.annotations,
    versions: deployment.versions.map(({ versionId, percentage }) => ({ version_id: versionId, percentage })),
  };
}

/** Reads `versions` and checks strategy, count, percentages and that each exists. */
export function readShares(worker: Worker, body: Json): Deployment["versions"] {
  if (body.strategy !== "percentage") throw new Refusal(400, 10001, 'strategy must be "percentage".');
  const shares = objects(body.versions, "versions").map((item) => ({
    versionId: text(item, "version_id").toLowerCase(),
    percentage: item.percentage,
  }));
  if (shares.length < 1 || shares.length > 2) {
    throw new Refusal(400, 10001, `A deployment has 1 or 2 versions, not ${shares.length}.`);
  }
  const read: Deployment["versions"] = [];
  for (const { versionId, percentage } of shares) {
    if (typeof percentage !== "number" || !(percentage >= 0 && percentage <= 100)) {
      throw new Refusal(400, 10001, `The percentage of ${versionId} is not a number from 0 to 100.`);
    }
    if (read.some((other) => other.versionId === versionId)) {
      throw new Refusal(400, 10001, `Version ${versionId} is named twice.`);
    }
    read.push({ versionId: findVersion(worker, versionId).id, percentage });
  }
  const sum = read.reduce((total, { percentage }) => total + percentage, 0);
  if (Math.abs(sum - 100) > 0.001) throw new Refusal(400, 10001, `The percentages add up to ${sum}, not to 100.`);
  return read;
}

/** Refuses versions that are too old, behind a migration, without their resources, or that do not fit together. */
export function checkDeployable(call: WorkersCall, worker: Worker, shares: Deployment["versions"]): void {
  const versions = shares.map(({ versionId }) => findVersion(worker, versionId));
  for (const version of versions) {
    if (worker.versions.indexOf(version) >= deployable) {
      throw new Refusal(
        400,
        10224,
        `Version ${version.id} is not among the ${deployable} newest and cannot be deployed.`,
      );
    }
    if (version.migrationTag !== worker.migrationTag) {
      const tags = `"${version.migrationTag ?? ""}", and the Worker is at "${worker.migrationTag ?? ""}"`;
      const why = `it was uploaded at the Durable Object migration ${tags}`;
      throw new Refusal(400, 10212, `Version ${version.id} cannot be deployed: ${why}.`);
    }
    const classes = [...worker.durableObjects.keys()];
    checkResources(call, version.bindings, { worker: worker.name, classes });
  }
  const [one, two] = versions;
  if (one === undefined || two === undefined) return;
  if (canonical(one.metadata.exports) !== canonical(two.metadata.exports)) {
    throw new Refusal(400, 100405, "The versions of one deployment must have the same Durable Object exports.");
  }
  if (one.assets?.config.base_path !== two.assets?.config.base_path) {
    throw new Refusal(400, 10001, "The versions of one deployment must have the same assets base_path.");
  }
}

/**
 * Refuses (10220) to go back to a version from before a change of secrets. A version that serves already is not
 * "going back"; whether the platform sees that the same way is not documented.
 */
export function checkSecrets(worker: Worker, shares: Deployment["versions"]): void {
  const serving = worker.deployments[0]?.versions.map(({ versionId }) => findVersion(worker, versionId)) ?? [];
  const newest = serving.toSorted((a, b) => b.number - a.number)[0];
  if (newest === undefined) return;
  for (const { versionId } of shares) {
    const version = findVersion(worker, versionId);
    if (version.number >= newest.number || serving.includes(version)) continue;
    const changed = changedSecrets(version, newest);
    if (changed.length === 0) continue;
    const what = `The following secrets have changed: ${changed.join(", ")}`;
    throw new Refusal(400, 10220, `Secrets have changed since version ${version.id} was deployed. ${what}`);
  }
}

function changedSecrets(before: Version, after: Version): string[] {
  const secrets = (version: Version) =>
    new Map(version.bindings.filter(isSecret).map((binding) => [binding.name, canonical(binding)]));
  const [was, is] = [secrets(before), secrets(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).sort();
}

/** Bindings whose value is never shown. */
export function isSecret(binding: Binding): boolean {
  return binding.type === "secret_text" || binding.type === "secret_key";
}

/** The data plane: wires the fleet, the front door, the storage and what lies between Workers together. */
import { join } from "node:path";
import { materialise } from "./assets.ts";
import { behind } from "./behind.ts";
import type { CreatePlane, Plane } from "./contract.ts";
import { createDeployments } from "./deployments.ts";
import { visitedUrl } from "./edge-request.ts";
import { startupOf } from "./entry-module.ts";
import { deliverTo, runScheduled } from "./events.ts";
import { createFleet } from "./fleet.ts";
import { type FrontDoor, serve, wishesOf } from "./front-door.ts";
import { createHosts, type Hosts } from "./hosts.ts";
import { createInner } from "./inner.ts";
import type { Site } from "./launch.ts";
import { leashWorkerd } from "./leash.ts";
import { createMetrics } from "./metrics.ts";
import { createQueues } from "./queues.ts";
import { createRays } from "./rays.ts";
import { classExport } from "./script-host.ts";
import { createSessions } from "./sessions.ts";
import { createStorage } from "./storage.ts";
import { createTraffic } from "./traffic.ts";
import { serveUpgrade } from "./upgrade.ts";
import { createEngines } from "./workflows.ts";

/** Wires the parts of a plane together. */
function createParts({ state, directory, propagationMs, idleVersions, log, ...more }: Parameters<CreatePlane>[0]) {
  const traffic = createTraffic(state, more.overridesFiles);
  const metrics = createMetrics();
  const rays = createRays();
  const inner = createInner();
  const site: Site = {
    directory,
    address: inner.address,
    classExport: (worker, className) => classExport(state, worker, className),
    openStorage: () => storage.open(),
    assetsDirectory: (version) => materialise(version, state.assets, join(directory, "assets")),
    log: log ?? (() => {}),
  };
  const storage = createStorage(site, state);
  const fleet = createFleet(site, {
    isPinned: traffic.isServing,
    awaitHosts: (instance) => hosts.awaitHosts(instance),
    keep: idleVersions,
  });
  const engines = createEngines(site);
  const hosts: Hosts = createHosts(state, site, fleet);
  const door: FrontDoor = { fleet, metrics, rays, ready: hosts.ready };
  const queues = createQueues(state, deliverTo(door, traffic));
  const sessions = createSessions();
  inner.open(behind({ door, traffic, queues, sessions, engines }));
  const deployments = createDeployments({ traffic, fleet, hosts, site, moved: sessions.move, propagationMs });
  return { traffic, metrics, rays, inner, storage, fleet, engines, hosts, door, queues, sessions, deployments };
}

type Parts = ReturnType<typeof createParts>;

/** Ends everything, what depends on others first. */
async function closeParts(parts: Parts): Promise<void> {
  parts.deployments.close();
  parts.queues.close();
  parts.sessions.close();
  await parts.fleet.close();
  await parts.engines.close();
  await parts.hosts.close();
  await parts.inner.close();
  await parts.storage.close();
}

/** Starts an empty data plane; versions come by `start`, deployments by `changed`. */
export const createPlane: CreatePlane = async (options) => {
  // It would override the registry of every world and let them find each other's Durable Objects.
  delete process.env.CLOUDFLARE_DEV_REGISTRY_PATH;
  const leash = leashWorkerd();
  const parts = createParts(options);
  const { traffic, metrics, rays, storage, fleet, hosts, door, queues, deployments } = parts;
  const plane: Plane = {
    async start(version) {
      const { instance, release } = await fleet.acquire(version);
      release();
      return startupOf(instance.exports, instance.startupTimeMs);
    },
    async changed(worker) {
      await deployments.changed(worker);
      queues.changed();
    },
    async remove(worker) {
      await deployments.removed(worker);
      await fleet.stop(worker);
      await hosts.forget(worker);
    },
    kv: storage.kv,
    d1: storage.d1,
    r2: storage.r2,
    send: queues.send,
    scheduled: (worker, cron) => runScheduled(door, traffic, worker, cron),
    handle(request, response) {
      const picked = traffic.pickFor(visitedUrl(request), wishesOf(request));
      void serve(door, picked, { request, response });
    },
    upgrade(request, socket, head) {
      const picked = traffic.pickFor(visitedUrl(request), wishesOf(request));
      void serveUpgrade(door, picked, { request, socket, head });
    },
    metrics: metrics.rows,
    answeredBy: rays.find,
    async close() {
      await closeParts(parts);
      leash.release();
    },
  };
  return plane;
};

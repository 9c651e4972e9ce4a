/** Keeps the hosts of Durable Objects in step with deployments, without a request seeing the move. */
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Version } from "../workers/contract.ts";
import type { PlaneState } from "./contract.ts";
import type { Fleet } from "./fleet.ts";
import type { Instance } from "./instance.ts";
import { isolatedDirectory, type Site } from "./launch.ts";
import { hostName } from "./mapping.ts";
import { hostedClasses, hostShape, type ScriptHost, startHost } from "./script-host.ts";

export interface Hosts {
  /** Resolves when a Worker's requests may run; at once unless one of its hosts is moving. */
  ready(worker: string): Promise<void>;
  /** Makes the host of a Worker run this version, or ends it; then runs `switchTraffic` before requests go on. */
  move(worker: string, primary: Version | undefined, switchTraffic: () => void): Promise<void>;
  /** Waits until an instance that just started sees the hosts it binds to. */
  awaitHosts(instance: Instance): Promise<void>;
  /** Deletes the objects of a Worker that is gone. */
  forget(worker: string): Promise<void>;
  close(): Promise<void>;
}

/** How long requests under way may take to finish before their objects are moved from under them. */
const DRAIN_MS = 1_000;
/** How long other processes may take to notice a host in the registry. */
const SIGHT_MS = 5_000;

/** Who can see the host of a Worker, and waiting until they do. */
function createSight(site: Site, fleet: Fleet) {
  const callersOf = async (worker: string): Promise<Instance[]> =>
    (await fleet.instances()).filter((instance) => instance.hosts.includes(worker));
  const see = async (instance: Instance, host: ScriptHost): Promise<void> => {
    const deadline = performance.now() + SIGHT_MS;
    while (performance.now() < deadline) {
      const generation = await instance.generationOf(host.worker).catch(() => "");
      if (generation === host.generation) return;
      await sleep(10);
    }
    site.log(instance.version.id, "warn", `The host of "${host.worker}" was not found within ${SIGHT_MS} ms.`);
  };
  return {
    see,
    async seen(host: ScriptHost): Promise<void> {
      await Promise.all((await callersOf(host.worker)).map((instance) => see(instance, host)));
    },
    /** Workers whose requests may reach the objects of a Worker. */
    async dependents(worker: string): Promise<string[]> {
      return [...new Set([worker, ...(await callersOf(worker)).map(({ version }) => version.worker)])];
    },
  };
}

/** Holds requests of Workers back while something under them is replaced. */
function createGates(fleet: Fleet) {
  const gates = new Map<string, Promise<void>>();
  return {
    ready: async (worker: string) => gates.get(worker),
    async held(workers: string[], work: () => Promise<void>): Promise<void> {
      const gate = Promise.withResolvers<void>();
      for (const worker of workers) gates.set(worker, gate.promise);
      try {
        await fleet.quiet(workers, DRAIN_MS);
        await work();
      } finally {
        for (const worker of workers) if (gates.get(worker) === gate.promise) gates.delete(worker);
        gate.resolve();
      }
    },
  };
}

/** No hosts at first. */
export function createHosts(state: PlaneState, site: Site, fleet: Fleet): Hosts {
  const hosts = new Map<string, ScriptHost>();
  const sight = createSight(site, fleet);
  const gates = createGates(fleet);
  const replace = async (worker: string, next: (() => Promise<ScriptHost>) | undefined): Promise<void> => {
    await hosts.get(worker)?.dispose();
    hosts.delete(worker);
    if (next === undefined) return;
    const host = await next();
    hosts.set(worker, host);
    await sight.seen(host);
  };
  const classesOf = async (worker: string, primary: Version | undefined) => {
    if (primary?.mainModule === undefined) return [];
    const { instance, release } = await fleet.acquire(primary);
    release();
    return hostedClasses(state, worker, instance.exports);
  };
  const move: Hosts["move"] = async (worker, primary, switchTraffic) => {
    const current = hosts.get(worker);
    const classes = await classesOf(worker, primary);
    if (primary === undefined || classes.length === 0) {
      switchTraffic();
      return current === undefined ? undefined : replace(worker, undefined);
    }
    if (current?.shape === (await hostShape(primary, classes, site))) return switchTraffic();
    const start = () => startHost(primary, classes, site);
    if (current === undefined) {
      await replace(worker, start);
      return switchTraffic();
    }
    await gates.held(await sight.dependents(worker), async () => {
      await replace(worker, start);
      switchTraffic();
    });
  };
  return {
    ready: gates.ready,
    move,
    async awaitHosts(instance) {
      const known = instance.hosts.map((worker) => hosts.get(worker)).filter((host) => host !== undefined);
      await Promise.all(known.map((host) => sight.see(instance, host)));
    },
    forget: (worker) => rm(isolatedDirectory(site, hostName(worker)), { recursive: true, force: true }),
    async close() {
      await Promise.all([...hosts.values()].map((host) => host.dispose()));
      hosts.clear();
    },
  };
}

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

export function createHosts(state: PlaneState, site: Site, fleet: Fleet): Hosts {
  const hosts = new Map<string, ScriptHost>();
  const gates = new Map<string, Promise<void>>();

  const see = async (instance: Instance, host: ScriptHost): Promise<void> => {
    const deadline = performance.now() + SIGHT_MS;
    while (performance.now() < deadline) {
      const generation = await instance.generationOf(host.worker).catch(() => "");
      if (generation === host.generation) return;
      await sleep(10);
    }
    site.log(instance.version.id, "warn", `The host of "${host.worker}" was not found within ${SIGHT_MS} ms.`);
  };

  const seen = async (host: ScriptHost): Promise<void> => {
    const callers = (await fleet.instances()).filter((instance) => instance.hosts.includes(host.worker));
    await Promise.all(callers.map((instance) => see(instance, host)));
  };

  /** Workers whose requests may reach the objects of a Worker. */
  const dependents = async (worker: string): Promise<string[]> => {
    const callers = (await fleet.instances()).filter((instance) => instance.hosts.includes(worker));
    return [...new Set([worker, ...callers.map(({ version }) => version.worker)])];
  };

  const replace = async (worker: string, next: (() => Promise<ScriptHost>) | undefined): Promise<void> => {
    await hosts.get(worker)?.dispose();
    hosts.delete(worker);
    if (next === undefined) return;
    const host = await next();
    hosts.set(worker, host);
    await seen(host);
  };

  const held = async (workers: string[], work: () => Promise<void>): Promise<void> => {
    const gate = Promise.withResolvers<void>();
    for (const worker of workers) gates.set(worker, gate.promise);
    try {
      await fleet.quiet(workers, DRAIN_MS);
      await work();
    } finally {
      for (const worker of workers) if (gates.get(worker) === gate.promise) gates.delete(worker);
      gate.resolve();
    }
  };

  return {
    ready: async (worker) => gates.get(worker),
    async move(worker, primary, switchTraffic) {
      const current = hosts.get(worker);
      const lease = primary?.mainModule === undefined ? undefined : await fleet.acquire(primary);
      lease?.release();
      const classes = lease === undefined ? [] : hostedClasses(state, worker, lease.instance.exports);
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
      await held(await dependents(worker), async () => {
        await replace(worker, start);
        switchTraffic();
      });
    },
    async awaitHosts(instance) {
      await Promise.all(
        instance.hosts.map(async (worker) => {
          const host = hosts.get(worker);
          if (host !== undefined) await see(instance, host);
        }),
      );
    },
    forget: (worker) => rm(isolatedDirectory(site, hostName(worker)), { recursive: true, force: true }),
    async close() {
      await Promise.all([...hosts.values()].map((host) => host.dispose()));
      hosts.clear();
    },
  };
}

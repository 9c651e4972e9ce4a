/** The running versions of a world: started once, kept while they serve, stopped when long unused. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Version } from "../workers/contract.ts";
import { entrypointsOf, type Instance, startInstance } from "./instance.ts";
import type { Site } from "./launch.ts";

/** How many idle versions outside of every deployment stay up, unless told otherwise. */
const KEEP = 12;

interface Member {
  id: string;
  worker: string;
  starting: Promise<Instance>;
  /** Requests under way. */
  requests: number;
  /** Connections that may stay for long: WebSockets and RPC sessions. */
  connections: number;
  lastUsed: number;
}

export interface Lease {
  instance: Instance;
  /** To be called once when the request or connection is over. */
  release(): void;
}

export interface Fleet {
  /** The running instance of a version, started if it is not up. It cannot be stopped before the lease is released. */
  acquire(version: Version, kind?: "requests" | "connections"): Promise<Lease>;
  /** Stops all versions of a Worker, or one of them. */
  stop(worker: string, versionId?: string): Promise<void>;
  /** Waits until no request of these Workers is under way, at most so long. */
  quiet(workers: string[], timeoutMs: number): Promise<void>;
  /** All instances that are up. */
  instances(): Promise<Instance[]>;
  close(): Promise<void>;
}

export interface FleetOptions {
  /** Versions of active deployments are never stopped for room. */
  isPinned(versionId: string): boolean;
  /** How many idle versions outside of every deployment stay up. */
  keep?: number | undefined;
  /** Runs before an instance serves its first request. */
  awaitHosts(instance: Instance): Promise<void>;
}

/** Starts versions: named entrypoints need sockets of their own, and only the running script tells their names. */
function createStarter(site: Site, awaitHosts: FleetOptions["awaitHosts"]): (version: Version) => Promise<Instance> {
  const entrypoints = new Map<string, string[]>();
  return async (version) => {
    const known = entrypoints.get(version.id);
    let instance = await startInstance(version, site, known);
    const names = entrypointsOf(instance.exports);
    entrypoints.set(version.id, names);
    if (known === undefined && names.length > 0) {
      await instance.dispose();
      instance = await startInstance(version, site, names);
    }
    await awaitHosts(instance);
    return instance;
  };
}

/** The versions that are up or starting, each once. */
function createMembers(start: (version: Version) => Promise<Instance>) {
  const members = new Map<string, Member>();
  const all = () => [...members.values()];
  return {
    all,
    of(version: Version): Member {
      const existing = members.get(version.id);
      if (existing !== undefined) return existing;
      const { id, worker } = version;
      const member = { id, worker, starting: start(version), requests: 0, connections: 0, lastUsed: 0 };
      members.set(id, member);
      member.starting.catch(() => members.delete(id));
      return member;
    },
    async stop(member: Member): Promise<void> {
      members.delete(member.id);
      const instance = await member.starting.catch(() => undefined);
      await instance?.dispose();
    },
  };
}

/** Counts one more request or connection of a version, until it is released. */
function hold(member: Member, kind: "requests" | "connections"): () => void {
  member[kind]++;
  member.lastUsed = performance.now();
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    member[kind]--;
    member.lastUsed = performance.now();
  };
}

/** Nothing up at first. */
export function createFleet(site: Site, { isPinned, awaitHosts, keep = KEEP }: FleetOptions): Fleet {
  const members = createMembers(createStarter(site, awaitHosts));
  let closed = false;
  const makeRoom = (): void => {
    const idle = members.all().filter((m) => m.requests + m.connections === 0 && !isPinned(m.id));
    idle.sort((a, b) => a.lastUsed - b.lastUsed);
    for (const member of idle.slice(0, Math.max(0, idle.length - keep))) void members.stop(member);
  };
  return {
    async acquire(version, kind = "requests") {
      if (closed) throw new Error("The local Cloudflare is closed.");
      const member = members.of(version);
      const release = hold(member, kind);
      makeRoom();
      try {
        return { instance: await member.starting, release };
      } catch (error) {
        release();
        throw error;
      }
    },
    async stop(worker, versionId) {
      const gone = members.all().filter((m) => m.worker === worker && (versionId ?? m.id) === m.id);
      await Promise.all(gone.map(members.stop));
    },
    async quiet(workers, timeoutMs) {
      const deadline = performance.now() + timeoutMs;
      const busy = () => members.all().some((m) => workers.includes(m.worker) && m.requests > 0);
      while (busy() && performance.now() < deadline) await sleep(2);
    },
    async instances() {
      const started = await Promise.allSettled(members.all().map(({ starting }) => starting));
      return started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    },
    async close() {
      closed = true;
      await Promise.all(members.all().map(members.stop));
    },
  };
}

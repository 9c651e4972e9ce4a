/** Starts one Miniflare: the options that every one of a world has, and the retries that a script may need. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Miniflare, type MiniflareOptions } from "miniflare";
import { Agent } from "undici";
import type { Version } from "../workers/contract.ts";
import { StartupError } from "../workers/contract.ts";
import type { Surroundings } from "./mapping.ts";
import { startupError } from "./startup-error.ts";

export type WorkerOptions = MiniflareOptions["workers"][number];

/** Marks exceptions in answers; see `edgeWorkerSource`. */
export const OUTCOME_TOKEN = randomUUID();

/** Everything that the instances of one world share. */
export interface Site extends Surroundings {
  /** The world's folder. */
  directory: string;
  /** Makes sure that the owner of the shared storage is up. */
  openStorage(): Promise<void>;
  /** Puts a version's static files into a folder of their own, and returns it. */
  assetsDirectory(version: Version): Promise<string | undefined>;
  log(source: string, level: string, message: string): void;
}

/** Connections to workerd, which closes idle ones after 5 s: ours are given up first. */
export const agent = new Agent({
  connections: 256,
  pipelining: 1,
  keepAliveTimeout: 2_000,
  keepAliveMaxTimeout: 2_000,
  headersTimeout: 0,
  bodyTimeout: 0,
});

/** A direct socket on a free port. */
export const SOCKET = { host: "127.0.0.1", port: 0 };

/** Where an instance keeps what no other shares: the objects of a host, the runs of a workflow engine. */
export const isolatedDirectory = (site: Site, name: string) => join(site.directory, "isolated", name);

/** Options of every Miniflare of a world: a private registry if it needs one, no network, no telemetry. */
export function commonOptions(site: Site, name: string, needs: { storage: boolean; registry: boolean }) {
  const isolated = isolatedDirectory(site, name);
  return {
    cf: false,
    logRequests: false,
    telemetry: { enabled: false },
    enableDevRegistry: needs.registry,
    ...(needs.registry && { unsafeDevRegistryPath: join(site.directory, "registry") }),
    ...(needs.storage
      ? {
          unsafeEnableSharedStorage: true,
          resourcePersistencePath: join(site.directory, "storage"),
          isolatedResourcePersistencePath: isolated,
        }
      : { resourcePersistencePath: isolated }),
    handleStructuredLogs: ({ level, message }: { level: string; message: string }) => site.log(name, level, message),
  } as const;
}

/** A module of our own as a Worker. */
export function helperWorker(name: string, source: string, env: WorkerOptions["config"]["env"] = {}): WorkerOptions {
  return {
    config: {
      name,
      compatibilityDate: "2026-01-01",
      compatibilityFlags: ["service_binding_extra_handlers"],
      manifest: {
        mainModule: "index.js",
        modulesRoot: "/__modules__",
        modules: { "index.js": { type: "esm", contents: source } },
      },
      env,
    },
    dev: { unsafeDirectSockets: [SOCKET], unsafeRegisterWorker: false },
  };
}

/** What may have to change for a script to start. */
export interface Attempt {
  /** Whether the script has a default export. */
  hasDefault: boolean;
  compatibilityDate: string;
}

/**
 * Starts a Miniflare for a version's script. Tries again without a default export, or with the newest compatibility
 * date that this workerd knows, when those are what it refused. Throws `StartupError` with V8's own words.
 */
export async function launch(
  version: Version,
  service: string,
  options: (attempt: Attempt) => Promise<MiniflareOptions>,
): Promise<Miniflare> {
  refuseFutureDate(version.compatibilityDate);
  const start = async (attempt: Attempt): Promise<Miniflare> => {
    const miniflare = new Miniflare(await options(attempt));
    try {
      await miniflare.ready;
      return miniflare;
    } catch (error) {
      await miniflare.dispose().catch(() => {}); // It repeats the error of the start.
      const reason = startupError(error, service);
      const next = betterAttempt(attempt, String(reason));
      if (next === undefined) throw reason;
      return start(next);
    }
  };
  return start({ hasDefault: true, compatibilityDate: version.compatibilityDate ?? "2021-11-02" });
}

function betterAttempt(attempt: Attempt, reason: string): Attempt | undefined {
  const newest = /newest date supported by this server binary is "([\d-]+)"/.exec(reason)?.[1];
  if (newest !== undefined && newest < attempt.compatibilityDate) return { ...attempt, compatibilityDate: newest };
  const undefinedDefault = /Cannot initialize \w+ with required members from an undefined/.test(reason);
  return attempt.hasDefault && undefinedDefault ? { ...attempt, hasDefault: false } : undefined;
}

function refuseFutureDate(date: string | undefined): void {
  const today = new Date().toISOString().slice(0, 10);
  if (date !== undefined && date > today) {
    throw new StartupError(`Can't set compatibility date in the future: "${date}". Today is ${today} (UTC).`);
  }
}

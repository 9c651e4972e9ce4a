/** The home of a Worker's Durable Objects: one workerd that runs its primary version's code, reached by all versions. */
import type { Miniflare, MiniflareOptions } from "miniflare";
import type { Version } from "../workers/contract.ts";
import { assetsOf } from "./assets.ts";
import type { PlaneState } from "./contract.ts";
import { BINDINGS, internetEntrypoint } from "./edge-worker.ts";
import type { Export } from "./entry-module.ts";
import { type Attempt, commonOptions, helperWorker, launch, type Site } from "./launch.ts";
import { type Env, envOf, external, hostName, needsOf } from "./mapping.ts";
import { manifestOf } from "./modules.ts";

/** Name under which a host tells its generation. */
export const probeName = (worker: string) => `probe.${worker}`;

export interface ScriptHost {
  worker: string;
  versionId: string;
  /** Classes and wiring; a different one means that the host must be started anew. */
  shape: string;
  /** Unique per start, so that callers can be asked whom they see. */
  generation: string;
  dispose(): Promise<void>;
}

/** A class that a host offers. */
export interface HostedClass {
  className: string;
  /** Stable under renames, so that stored objects keep their identity. */
  exportName: string;
  sqlite: boolean;
}

/** The export name of a class: made of its namespace, or of its name before the migration that creates it. */
export function classExport(state: PlaneState, worker: string, className: string): string {
  const namespaceId = state.workers.get(worker)?.durableObjects.get(className)?.namespaceId;
  return namespaceId === undefined ? className : `__do_${namespaceId.replace(/\W/g, "_")}`;
}

/** The classes that exist after migrations and that a version's code exports. */
export function hostedClasses(state: PlaneState, worker: string, exports: Export[]): HostedClass[] {
  const exported = new Set(exports.filter(({ kind }) => kind === "class").map(({ name }) => name));
  return [...(state.workers.get(worker)?.durableObjects ?? [])]
    .filter(([className]) => exported.has(className))
    .map(([className, { sqlite }]) => ({ className, exportName: classExport(state, worker, className), sqlite }));
}

/** What decides whether a running host is still the right one. */
export async function hostShape(version: Version, classes: HostedClass[], site: Site): Promise<string> {
  return JSON.stringify([version.id, classes, await envOf(version, site)]);
}

let generations = 0;

/** Starts the host. Its objects live in the world's folder under the Worker's name. */
export async function startHost(version: Version, classes: HostedClass[], site: Site): Promise<ScriptHost> {
  const env = await envOf(version, site);
  if (needsOf(version.bindings).storage) await site.openStorage();
  generations += 1;
  const generation = String(generations);
  const name = hostName(version.worker);
  const miniflare: Miniflare = await launch(version, name, (attempt) =>
    options(version, site, { ...attempt, env, classes, generation }),
  );
  return {
    worker: version.worker,
    versionId: version.id,
    shape: await hostShape(version, classes, site),
    generation,
    dispose: () => miniflare.dispose(),
  };
}

async function options(
  version: Version,
  site: Site,
  {
    env,
    classes,
    generation,
    hasDefault,
    compatibilityDate,
  }: Attempt & { env: Env; classes: HostedClass[]; generation: string },
): Promise<MiniflareOptions> {
  const name = hostName(version.worker);
  const assets = await assetsOf(version, site);
  const exports = classes.map(({ exportName, sqlite }) => [
    exportName,
    { type: "durable-object" as const, storage: sqlite ? ("sqlite" as const) : ("legacy-kv" as const) },
  ]);
  const probe = `export default { fetch() { return new Response("${generation}"); } };\n${internetEntrypoint}`;
  const internet = external(await site.address({ to: "internet", caller: version.worker }));
  return {
    ...commonOptions(site, name, { storage: needsOf(version.bindings).storage, registry: true }),
    workers: [
      {
        config: {
          name,
          compatibilityDate,
          compatibilityFlags: version.compatibilityFlags,
          manifest: manifestOf(version, hasDefault, classes),
          ...(assets !== undefined && { assets }),
          env,
          exports: Object.fromEntries(exports),
        },
        dev: {
          unsafeRegisterWorker: true,
          outboundService: { type: "worker", worker: probeName(version.worker), exportName: "Internet" },
        },
      },
      {
        ...helperWorker(probeName(version.worker), probe, { [BINDINGS.internet]: internet }),
        dev: { unsafeRegisterWorker: true },
      },
    ],
  };
}

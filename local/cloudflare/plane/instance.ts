/** One version in one workerd of its own. */
import type { Miniflare, MiniflareOptions } from "miniflare";
import type { Version } from "../workers/contract.ts";
import { assetsOf } from "./assets.ts";
import { BINDINGS, type EdgeEvent, EVENT_HEADER, edgeWorkerSource } from "./edge-worker.ts";
import { type Export, REFLECTION } from "./entry-module.ts";
import {
  type Attempt,
  agent,
  commonOptions,
  helperWorker,
  launch,
  OUTCOME_TOKEN,
  type Site,
  SOCKET,
} from "./launch.ts";
import { type Env, envOf, external, hostsOf, needsOf } from "./mapping.ts";
import { manifestOf } from "./modules.ts";
import { probeName } from "./script-host.ts";

/** What Miniflare wants for a Worker of static files only; nothing calls it. */
const NO_SCRIPT = {
  mainModule: "none.js",
  modules: { "none.js": { type: "esm" as const, contents: "export default {};" } },
};

/** No uploaded Worker can have a dot in its name. */
const EDGE = "slipway.edge";

export interface Instance {
  version: Version;
  exports: Export[];
  startupTimeMs: number;
  /** Origin of the edge worker. */
  origin: string;
  /** Hosts of Durable Objects that this version reaches, by Worker. */
  hosts: string[];
  /** Which generation of a host this workerd sees. */
  generationOf(worker: string): Promise<string>;
  /** What the bindings resolved to; a different one later means that the instance is outdated. */
  wiring: string;
  /** Origin of an entrypoint of the script itself, for RPC. */
  entrypoint(name: string): Promise<string>;
  /** Runs an event other than a request. */
  dispatch(event: EdgeEvent): Promise<Record<string, unknown>>;
  dispose(): Promise<void>;
}

/** Names of exports that other Workers and workflow engines can bind to. */
export const entrypointsOf = (exports: Export[]): string[] =>
  exports.filter(({ name, kind }) => name !== "default" && kind !== "class").map((e) => e.name);

/** Starts a version. `entrypoints` are the named ones that need a socket. Throws `StartupError` if workerd refuses. */
export async function startInstance(version: Version, site: Site, entrypoints: string[] = []): Promise<Instance> {
  const needs = needsOf(version.bindings);
  if (needs.storage) await site.openStorage();
  const env = await envOf(version, site);
  const started = performance.now();
  const miniflare = await launch(version, version.worker, (attempt) =>
    options(version, site, { ...attempt, env, entrypoints }),
  );
  const startupTimeMs = Math.max(1, Math.round(performance.now() - started));
  const { origin } = await miniflare.unsafeGetDirectURL(EDGE);
  return {
    version,
    exports: version.mainModule === undefined ? [] : await reflect(miniflare, version),
    startupTimeMs,
    origin,
    hosts: hostsOf(version.bindings, version.worker),
    generationOf: async (worker) => String((await dispatch(origin, { type: "host", worker })).generation),
    wiring: JSON.stringify(env),
    entrypoint: async (name) => (await miniflare.unsafeGetDirectURL(version.worker, name)).origin,
    dispatch: (event) => dispatch(origin, event),
    dispose: () => miniflare.dispose(),
  };
}

async function reflect(miniflare: Miniflare, version: Version): Promise<Export[]> {
  const { origin } = await miniflare.unsafeGetDirectURL(version.worker, REFLECTION);
  const { body } = await agent.request({ origin, path: "/", method: "GET" });
  return (await body.json()) as Export[];
}

async function dispatch(origin: string, event: EdgeEvent): Promise<Record<string, unknown>> {
  const headers = { [EVENT_HEADER]: "1", "content-type": "application/json" };
  const { body } = await agent.request({ origin, path: "/", method: "POST", headers, body: JSON.stringify(event) });
  return (await body.json()) as Record<string, unknown>;
}

async function options(
  version: Version,
  site: Site,
  { env, entrypoints, hasDefault, compatibilityDate }: Attempt & { env: Env; entrypoints: string[] },
): Promise<MiniflareOptions> {
  const { worker } = version;
  const manifest = version.mainModule === undefined ? undefined : manifestOf(version, hasDefault);
  const assets = await assetsOf(version, site);
  const user = { type: "worker" as const, worker };
  const script = assets === undefined ? user : { ...user, exportName: REFLECTION };
  const named = manifest === undefined ? [] : [REFLECTION, ...entrypoints];
  return {
    ...commonOptions(site, version.id, needsOf(version.bindings)),
    workers: [
      helperWorker(EDGE, edgeWorkerSource(OUTCOME_TOKEN), {
        [BINDINGS.user]: user,
        ...(manifest !== undefined && { [BINDINGS.script]: script }),
        ...Object.fromEntries(
          entrypoints.map((name) => [BINDINGS.entrypoint(name), { ...user, exportName: name }] as const),
        ),
        ...Object.fromEntries(
          hostsOf(version.bindings, worker).map(
            (host) => [BINDINGS.host(host), { type: "worker", worker: probeName(host) }] as const,
          ),
        ),
        [BINDINGS.internet]: external(await site.address({ to: "internet", caller: worker })),
      }),
      {
        config: {
          name: worker,
          compatibilityDate,
          compatibilityFlags: version.compatibilityFlags,
          manifest: manifest ?? NO_SCRIPT,
          ...(assets !== undefined && { assets }),
          env,
        },
        dev: {
          unsafeRegisterWorker: false,
          outboundService: { type: "worker", worker: EDGE, exportName: "Internet" },
          unsafeDirectSockets: [SOCKET, ...named.map((entrypoint) => ({ ...SOCKET, entrypoint }))],
        },
      },
    ],
  };
}

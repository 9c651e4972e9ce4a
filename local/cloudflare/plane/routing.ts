/** From a hostname and path to a Worker, or to the reason why there is none. Pure. */

import type { Version, Worker } from "../workers/contract.ts";
import type { PlaneState } from "./contract.ts";

export type Target =
  /** Split by the Worker's active deployment. */
  | { kind: "worker"; worker: string }
  /** A version or alias URL: always this version. */
  | { kind: "version"; worker: string; version: Version }
  | { kind: "none"; status: number; code: number; why: string };

/**
 * Finds who answers. `host` may carry a port; `path` starts with a slash and may carry a query. For a Worker's own
 * `fetch`, `caller` is its name: in a zone where it has routes, routes are passed by, as for any request to an origin.
 */
export function route(state: PlaneState, host: string, path: string, caller?: string): Target {
  const name = hostname(host);
  const passed = new Set((caller === undefined ? undefined : state.workers.get(caller))?.routes.map((r) => r.zoneId));
  const pattern = bestRoute(state, name, path, passed);
  if (pattern !== undefined) return { kind: "worker", worker: pattern };
  for (const worker of state.workers.values()) {
    if (worker.domains.some((domain) => domain.hostname.toLowerCase() === name)) {
      return { kind: "worker", worker: worker.name };
    }
  }
  if (name.endsWith(".workers.dev")) return workersDev(state, name);
  const zone = state.zones.find((zone) => name === zone.name || name.endsWith(`.${zone.name}`));
  if (zone === undefined) return none(530, 1016, `No zone of this account covers "${name}".`);
  return none(530, 1016, `No route or custom domain of zone "${zone.name}" matches ${name}${path}.`);
}

function hostname(host: string): string {
  return host.replace(/:\d+$/, "").replace(/\.$/, "").toLowerCase();
}

/** The Worker of the most specific matching route. Routes run before custom domains on the same hostname. */
function bestRoute(state: PlaneState, host: string, path: string, passed: Set<string>): string | undefined {
  let best: { worker: string; weight: [number, number] } | undefined;
  for (const worker of state.workers.values()) {
    for (const { pattern, zoneId } of worker.routes) {
      const weight = passed.has(zoneId) ? undefined : matchRoute(pattern, host, path);
      if (weight === undefined) continue;
      if (
        best === undefined ||
        weight[0] > best.weight[0] ||
        (weight[0] === best.weight[0] && weight[1] > best.weight[1])
      )
        best = { worker: worker.name, weight };
    }
  }
  return best?.worker;
}

/**
 * How specific a matching pattern is, as [host, path]; undefined if it does not match. `*` may start the host, where
 * `*.example.com` leaves out and `*example.com` takes in the bare name, and may end the path; nothing else is a wildcard.
 */
export function matchRoute(pattern: string, host: string, path: string): [number, number] | undefined {
  const bare = pattern.replace(/^https?:\/\//, "");
  const slash = bare.indexOf("/");
  const patternHost = (slash === -1 ? bare : bare.slice(0, slash)).toLowerCase();
  const patternPath = slash === -1 ? "/" : bare.slice(slash);
  const hostSuffix = patternHost.startsWith("*") ? patternHost.slice(1) : undefined;
  if (hostSuffix === undefined ? host !== patternHost : !host.endsWith(hostSuffix)) return undefined;
  if (hostSuffix !== undefined && !hostSuffix.startsWith(".") && hostSuffix !== "") {
    if (host !== hostSuffix && !host.endsWith(`.${hostSuffix}`)) return undefined;
  }
  const prefix = patternPath.endsWith("*") ? patternPath.slice(0, -1) : undefined;
  if (prefix === undefined ? path !== patternPath : !path.startsWith(prefix)) return undefined;
  const exact = 10_000;
  return [
    hostSuffix === undefined ? exact + patternHost.length : hostSuffix.length,
    prefix === undefined ? exact + patternPath.length : prefix.length,
  ];
}

function workersDev(state: PlaneState, host: string): Target {
  const suffix = `.${state.subdomain}.workers.dev`;
  if (state.subdomain === undefined || !host.endsWith(suffix)) {
    return none(404, 1042, `"${host}" is not under this account's workers.dev subdomain.`);
  }
  const label = host.slice(0, -suffix.length);
  const worker = state.workers.get(label);
  if (worker !== undefined) {
    if (worker.subdomain.enabled) return { kind: "worker", worker: label };
    return none(404, 1042, `Worker "${label}" is not enabled on workers.dev.`);
  }
  return versionUrl(state, label) ?? none(404, 1042, `There is no Worker, version or alias behind "${label}".`);
}

/** `<first 8 of the id>-<worker>` or `<alias>-<worker>`; both halves may contain hyphens, so every split is tried. */
function versionUrl(state: PlaneState, label: string): Target | undefined {
  for (let i = label.indexOf("-"); i !== -1; i = label.indexOf("-", i + 1)) {
    const worker = state.workers.get(label.slice(i + 1));
    const prefix = label.slice(0, i);
    const version = worker && versionBehind(worker, prefix);
    if (worker === undefined || version === undefined) continue;
    if (!worker.subdomain.previewsEnabled) {
      return none(404, 1042, `Worker "${worker.name}" has its preview URLs disabled.`);
    }
    if (!version.hasPreview) return none(404, 1042, `Version ${version.id} has no preview URL.`);
    return { kind: "version", worker: worker.name, version };
  }
  return undefined;
}

function versionBehind(worker: Worker, prefix: string): Version | undefined {
  const aliased = worker.aliases.get(prefix);
  return worker.versions.find(({ id }) => id === aliased || (prefix.length === 8 && id.startsWith(prefix)));
}

function none(status: number, code: number, why: string): Target {
  return { kind: "none", status, code, why };
}

import type { VersionContent } from "../../cloudflare/workers/content.ts";
import type { DomainChanges } from "../../cloudflare/workers/domains.ts";
import type { Change } from "../../plan/words.ts";
import type { Binding } from "../../record/version.ts";
import type { WorkerConfig, WorkerRelease } from "../../release/format.ts";
import { shortId } from "../../text/short-id.ts";
import { type OpenRelease, readModules } from "../open-release.ts";
import { neededProvisions, type Provision } from "../provision.ts";
import type { LiveState } from "../state/state.ts";
import { diffDomains, diffRoutes, diffWorkersDev } from "./addresses.ts";
import { diffAssets } from "./assets.ts";
import { diffBindings } from "./bindings.ts";
import { change } from "./change.ts";
import { describeExports } from "./exports.ts";
import { diffModuleDigests, diffModules } from "./modules.ts";
import { diffCompatibility, diffOptions, diffSettings } from "./settings.ts";
import { describeMigrations, diffCrons, diffQueues, diffWorkflows } from "./triggers.ts";

/** What a release is compared with. */
export interface Compared {
  opened: OpenRelease;
  state: LiveState;
  /** Modules and options of what serves; undefined if they may not be read, or are known to be the release's. */
  content: VersionContent | undefined;
  /** True: the version that serves holds this very release. */
  unchanged: boolean;
  /** What the release that serves was; undefined if nobody knows. */
  last: WorkerRelease | undefined;
  /** What Cloudflare says about the custom domains; undefined if it was not asked, or did not say. */
  domains: DomainChanges | undefined;
  /** What may be created for bindings without an id. */
  provisions: readonly Provision[];
}

/** Everything that the release would change of the Worker. What could not be read is left out: `state.unread` names it. */
export function diffWorker(compared: Compared): Change[] {
  const { opened, state } = compared;
  const { release } = opened;
  if (state.live.head === undefined) return [first(release)];
  return [
    ...foreign(state),
    ...(compared.unchanged ? [] : versioned(compared)),
    ...bindingChanges(compared),
    ...beside(compared),
    ...(compared.unchanged ? [] : describeMigrations(release.config, state.active?.migrationTag)),
    ...(compared.unchanged ? [] : describeExports(opened.metadata, state.classes)),
  ];
}

function first({ name, config }: WorkerRelease): Change {
  return change("setting", "add", name, {
    tags: ["blocks-rollback", "blocks-gradual"],
    says: `The Worker \`${name}\` does not exist yet: its first version (${config.modules.length} modules) takes all traffic at once, and there is nothing to roll back to.`,
  });
}

/** What serves is not what Slipway released: somebody deployed beside it. */
function foreign({ live: { active } }: LiveState): Change[] {
  if (active === undefined || active.record !== undefined) return [];
  const secret = active.trigger === "secret" ? " It is a secret's edit." : "";
  const who = active.author === undefined ? "" : ` by ${active.author}`;
  return [
    change("setting", "keep-unknown", `version ${shortId(active.id)}`, {
      tags: ["drift"],
      says: `What serves was not released by Slipway: version \`${shortId(active.id)}\`, uploaded${who}.${secret}`,
    }),
  ];
}

/** What the version itself carries. */
function versioned({ opened, state, content, last }: Compared): Change[] {
  const { release, metadata } = opened;
  const modules = readModules(opened);
  const known = last && moduleDigests(last);
  const code =
    content !== undefined ? diffModules(content.modules, modules) : known ? diffModuleDigests(known, modules) : [];
  return [
    ...code,
    ...(last === undefined ? [] : diffAssets(release.files, last.files)),
    ...diffCompatibility(state.active?.runtime, metadata),
    ...diffOptions(content, metadata, release.config),
  ];
}

function moduleDigests({ config, files }: WorkerRelease): Map<string, string> {
  const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  return new Map(config.modules.map(({ name, path }) => [name, digests.get(path) ?? ""]));
}

/** The bindings as an upload would carry them. */
export function releasedBindings({ release, metadata }: OpenRelease): Binding[] {
  const bindings = metadata.bindings ?? [];
  const name = release.config.assets?.binding;
  if (name === undefined || bindings.some(({ type }) => type === "assets")) return bindings;
  return [...bindings, { name, type: "assets" }];
}

function bindingChanges({ opened, state, provisions }: Compared): Change[] {
  const { active } = state;
  // A Worker of static files alone has no code that could read a binding.
  if (active === undefined || opened.release.config.modules.length === 0) return [];
  const keep = opened.metadata.keep_bindings;
  const kept = [...(Array.isArray(keep) ? keep.map(String) : []), "secret_text", "secret_key"];
  const outside = active.record === undefined && active.trigger !== "secret";
  const created = neededProvisions(provisions, { metadata: opened.metadata, newest: active.bindings });
  return diffBindings({ live: active.bindings, released: releasedBindings(opened), kept, outside, created });
}

/** What no version holds; a part that could not be read is left out. */
function beside({ opened, state, last, domains: plan }: Compared): Change[] {
  const { config, name } = opened.release;
  const { routes, custom_domains: domains, crons, settings, workers_dev: dev } = state.beside;
  const before = last?.config;
  const was = (list: ((config: WorkerConfig) => string[] | undefined) | undefined) => before && (list?.(before) ?? []);
  const patterns = ({ routes: list }: WorkerConfig) => list?.map(({ pattern }) => pattern);
  const hostnames = ({ custom_domains: list }: WorkerConfig) => list?.map(({ hostname }) => hostname);
  const released = { enabled: config.workers_dev, previews: config.preview_urls };
  const devBefore = before && { enabled: before.workers_dev, previews: before.preview_urls };
  return [
    ...(routes
      ? diffRoutes({ live: routes.map(({ pattern }) => pattern), released: patterns(config), before: was(patterns) })
      : []),
    ...(domains
      ? diffDomains(
          { live: domains.map(({ hostname }) => hostname), released: hostnames(config), before: was(hostnames) },
          plan,
        )
      : []),
    ...(dev ? diffWorkersDev(dev, released, devBefore) : []),
    ...(crons ? diffCrons({ live: crons, released: config.crons, before: was(({ crons: list }) => list) }) : []),
    ...(state.queues ? diffQueues(state.queues, config) : []),
    ...(state.workflows ? diffWorkflows(name, state.workflows, config) : []),
    ...(settings ? diffSettings(settings, config, before) : []),
  ];
}

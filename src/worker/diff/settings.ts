import type { VersionContent } from "../../cloudflare/workers/content.ts";
import type { AllSettings } from "../../cloudflare/workers/settings.ts";
import { mergeTags } from "../../cloudflare/workers/settings.ts";
import type { Change } from "../../plan/words.ts";
import type { VersionDetails } from "../../record/version.ts";
import type { WorkerConfig } from "../../release/format.ts";
import { cut } from "../../text/cut.ts";
import { canonicalJson } from "../../text/json.ts";
import type { Metadata } from "../metadata.ts";
import { change, compareSets, listed } from "./change.ts";

/** What becomes of the compatibility date and flags. */
export function diffCompatibility(live: VersionDetails["runtime"], released: Metadata): Change[] {
  if (live === undefined) return [];
  const changes: Change[] = [];
  const [before, after] = [live.compatibilityDate, text(released.compatibility_date)];
  if (after !== undefined && before !== after) {
    const says = `The runtime behaves as on ${after}${before === undefined ? "" : `, not as on ${before}`}.`;
    changes.push(change("compatibility", "change", "compatibility_date", { before: before ?? "none", after, says }));
  }
  const flags = Array.isArray(released.compatibility_flags) ? released.compatibility_flags.map(String) : [];
  const { added, removed } = compareSets(live.compatibilityFlags, flags);
  for (const flag of added)
    changes.push(change("compatibility", "add", flag, { says: `Compatibility flag \`${flag}\` is set.` }));
  for (const flag of removed)
    changes.push(
      change("compatibility", "remove", flag, { says: `Compatibility flag \`${flag}\` is not set any more.` }),
    );
  return changes;
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

const UNVERSIONED = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers"] as const;

/** What becomes of the settings that hold for all versions. A key that the release does not name is left alone. */
export function diffSettings(live: AllSettings, released: WorkerConfig, before: WorkerConfig | undefined): Change[] {
  const changes = UNVERSIONED.flatMap((key) => {
    if (released[key] === undefined || covers(live[key], released[key])) return [];
    const odd = before?.[key] !== undefined && !covers(live[key], before[key]);
    const outside = odd ? " It was changed outside of a release." : "";
    const says = `Setting \`${key}\` changes, for all versions at once.${outside}`;
    const shownPair = { before: shown(live[key]), after: shown(released[key]) };
    return [change("setting", "change", key, { tags: odd ? ["drift"] : [], ...shownPair, says })];
  });
  if (released.tags === undefined) return changes;
  const tags = Array.isArray(live.tags) ? live.tags.map(String) : [];
  const wanted = mergeTags(tags, released.tags);
  const { added, removed } = compareSets(tags, wanted);
  if (added.length + removed.length === 0) return changes;
  const says = "The labels that wrangler manages change; those of others stay.";
  return [...changes, change("setting", "change", "tags", { before: listed(tags), after: listed(wanted), says })];
}

/** What becomes of the options that a version carries: placement, limits, and how static files are served. */
export function diffOptions(live: VersionContent | undefined, released: Metadata, config: WorkerConfig): Change[] {
  if (live === undefined) return [];
  const { binding: _, ...served } = config.assets ?? {};
  const pairs: [name: string, before: unknown, after: unknown][] = [
    ["placement", live.placement, released.placement],
    ["limits", live.limits, released.limits],
    ...(live.assets === undefined || config.assets === undefined ? [] : assetOptions(live.assets, served)),
  ];
  return pairs.flatMap(([name, before, after]) => {
    if (canonicalJson(something(before)) === canonicalJson(something(after))) return [];
    const says = `Setting \`${name}\` changes.`;
    return [change("setting", "change", name, { before: shown(before), after: shown(after), says })];
  });
}

function assetOptions(live: object, served: object): [string, unknown, unknown][] {
  const rules = { _headers: 0, _redirects: 0 };
  const names = new Set([...Object.keys(live), ...Object.keys(served)].filter((name) => !(name in rules)));
  const of = (options: object, name: string) => (options as { [option: string]: unknown })[name];
  return [...names].toSorted().map((name) => [`assets.${name}`, of(live, name), of(served, name)]);
}

/** An empty object says as little as nothing. */
const something = (value: unknown) =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
    ? null
    : value;

/** True if what is live holds all that is asked for: the API fills in what nobody said. */
function covers(live: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null)
    return canonicalJson(live ?? null) === canonicalJson(wanted ?? null);
  if (Array.isArray(wanted)) return canonicalJson(live ?? []) === canonicalJson(wanted);
  const has = (typeof live === "object" && live !== null ? live : {}) as { [key: string]: unknown };
  return Object.entries(wanted).every(([key, value]) => value === undefined || covers(has[key], value));
}

const shown = (value: unknown) => (value === undefined || value === null ? "none" : cut(canonicalJson(value), 200));

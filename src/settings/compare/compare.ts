import { UserError } from "../../errors.ts";
import { canonicalJson } from "../../text/json.ts";
import { identify, type UploadBinding } from "../format/binding.ts";
import type { CustomDomain, QueueConsumer, Route, Settings, Target, Workflow } from "../format/settings.ts";

/** Reasons of a release that goes elsewhere than the commit says. */
export const TARGET_REASONS = ["target-mismatch"] as const;
export type TargetReason = (typeof TARGET_REASONS)[number];

/** A sealed release of a Worker as far as it says where it goes; `WorkerRelease` and its metadata fit. */
export interface SealedTarget {
  name: string;
  environment: string | null;
  /** Absent while it is sealed: it is written by the same job then. */
  source?: Settings["source"];
  config: {
    account_id?: string;
    routes?: Route[];
    custom_domains?: CustomDomain[];
    workers_dev: boolean;
    preview_urls?: boolean;
    crons?: string[];
    queue_consumers?: QueueConsumer[];
    workflows?: Workflow[];
    tail_consumers?: { service: string; environment?: string }[];
    streaming_tail_consumers?: { service: string }[];
    assets?: { binding?: string };
    migrations?: unknown[];
    modules: unknown[];
  };
  metadata: { bindings?: UploadBinding[]; exports?: Record<string, unknown> };
}

/** One thing that a release does differently from what is committed. */
export interface Difference {
  /** As `allow.differences` names it; `name`, `account`, `environment` and `source` cannot be allowed. */
  name: string;
  /** What each of the two says, for people. */
  committed: string;
  released: string;
}

/** What never may differ. */
const NEVER = ["name", "account", "environment", "source"];

/** The settings that decide what is a difference. */
export type Judging = Pick<Settings, "target" | "allow" | "versionHeader" | "source">;

/** Every difference between the committed target and a sealed release that the settings do not allow. */
export function compareTarget({ target, allow, versionHeader, source }: Judging, release: SealedTarget): Difference[] {
  const found = [
    // What is rolled back to by its commit is what that commit made.
    ...(release.source === undefined ? [] : differ("source", source, release.source)),
    ...placeDifferences(target, release),
    ...lifecycleDifferences(target, release),
    ...bindingDifferences(target, release, versionHeader === "add"),
  ];
  return found.filter(({ name }) => NEVER.includes(name) || !allow.differences.includes(name));
}

/** Throws if a sealed release differs from the committed target, naming every difference. */
export function refuseDifferences(settings: Judging, release: SealedTarget): void {
  const differences = compareTarget(settings, release);
  if (differences.length === 0) return;
  const said = differences.slice(0, 10).map(({ name, committed, released }) => `${name}: ${released} (${committed})`);
  const rest = differences.length > 10 ? `; and ${differences.length - 10} more` : "";
  const allowable = differences.map(({ name }) => name).filter((name) => !NEVER.includes(name));
  throw new UserError<TargetReason>(
    `The release is not what the commit says (the commit's word in parentheses): ${said.join("; ")}${rest}.`,
    {
      hint:
        allowable.length === differences.length
          ? `Commit what the build makes, or write \`allow: { differences: [${allowable.join(", ")}] }\` into slipway.yml.`
          : "Name, account, environment and source of a release are the commit's alone: build what is committed, in the same run.",
      reason: "target-mismatch",
    },
  );
}

function placeDifferences(target: Target, { name, environment, config }: SealedTarget): Difference[] {
  const tails = [...(config.tail_consumers ?? []), ...(config.streaming_tail_consumers ?? [])].map(tailName);
  return [
    differ("name", target.worker, name),
    differ("environment", target.wranglerEnvironment, environment ?? ""),
    // A release that names no account goes where the settings say.
    differ("account", target.account, config.account_id ?? target.account),
    differ("routes", sorted(target.routes), sorted(config.routes)),
    differ("custom-domains", sorted(target.customDomains), sorted(config.custom_domains)),
    differ("workers-dev", target.workersDev, config.workers_dev),
    differ("preview-urls", target.previewUrls, config.preview_urls ?? null),
    differ("crons", sortedOrNull(target.crons), sortedOrNull(config.crons)),
    differ("queues", sorted(target.queues), sorted(config.queue_consumers?.map(consumer))),
    differ("workflows", sorted(target.workflows), sorted(config.workflows?.map(workflow))),
    differ("tail-consumers", sorted(target.tailConsumers), sorted(tails)),
  ].flat();
}

const consumer = ({ queue, type, dead_letter_queue }: QueueConsumer) => ({ queue, type, dead_letter_queue });
const workflow = ({ name, class_name }: Workflow) => ({ name, class_name });
const tailName = ({ service, environment }: { service: string; environment?: string }) =>
  `${service}${environment ? `/${environment}` : ""}`;

/** What deletes a class deletes its data: not a build's to decide. */
function lifecycleDifferences({ durableObjects }: Target, { config, metadata }: SealedTarget): Difference[] {
  // Without code nothing is declared, whatever the configuration says.
  if (config.modules.length === 0) return [];
  return [
    differ("migrations", durableObjects.migrations, config.migrations ?? []),
    differ("exports", durableObjects.exports, metadata.exports ?? {}),
  ].flat();
}

/** Added by `seal` so that answers can show their version: it leads nowhere. */
const isVersionHeader = ({ name, type }: UploadBinding) =>
  type === "version_metadata" && /^SLIPWAY_VERSION(_\d+)?$/.test(name);

function bindingDifferences(target: Target, { config, metadata }: SealedTarget, showsVersion: boolean): Difference[] {
  const { binding } = config.assets ?? {};
  const sent = metadata.bindings ?? [];
  const assets = binding !== undefined && !sent.some(({ type }) => type === "assets");
  const released = assets ? [...sent, { name: binding, type: "assets" }] : sent;
  const committed = new Map(target.bindings.map((one) => [one.name, one]));
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (const one of released) {
    const before = committed.get(one.name);
    if (before === undefined && showsVersion && isVersionHeader(one)) continue;
    // A name that stands twice is a difference, whatever it leads to.
    const known = seen.has(one.name) ? null : before;
    found.push(...differ(`bindings.${one.name}`, spoken(known), spoken(identify(one))));
    seen.add(one.name);
  }
  // Without code nothing is bound, whatever the configuration says.
  const missing = config.modules.length === 0 ? [] : target.bindings.filter(({ name }) => !seen.has(name));
  return [...found, ...missing.flatMap((one) => differ(`bindings.${one.name}`, spoken(one), null))];
}

const spoken = (binding: { type: string; target: string | null } | null | undefined) =>
  binding ? [binding.type, binding.target] : null;

function differ(name: string, committed: unknown, released: unknown): Difference[] {
  const [one, other] = [canonicalJson(committed), canonicalJson(released)];
  return one === other ? [] : [{ name, committed: say(one), released: say(other) }];
}

/** `null` and empty lists are nothing; long ones are cut. */
const say = (json: string) =>
  json === "null" || json === "[]" || json === '""' ? "nothing" : json.length > 200 ? `${json.slice(0, 199)}…` : json;

const sorted = (list: readonly unknown[] = []) =>
  list
    .map((item) => canonicalJson(item))
    .sort()
    .map((item) => JSON.parse(item));
const sortedOrNull = (list: readonly unknown[] | null | undefined) => (list ? sorted(list) : null);

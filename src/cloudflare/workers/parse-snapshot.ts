import { UserError } from "../../errors.ts";
import { readStrictJson } from "../../text/strict-json.ts";
import { isSetting } from "./settings.ts";
import { PARTS, type Snapshot } from "./snapshot.ts";

/** Reasons of a snapshot that cannot be read. */
export const SNAPSHOT_REASONS = ["snapshot-invalid"] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** Reads a snapshot's JSON. Anything but a snapshot of this Worker throws a `UserError`. */
export function parseSnapshot(bytes: Uint8Array, worker: string): Snapshot {
  const read = readStrictJson(bytes);
  if ("problem" in read) throw invalid(`It ${read.problem}.`);
  const { value } = read;
  if (!isObject(value)) throw invalid("It is no JSON object.");
  if (value.format !== 1) throw invalid(`Its format is ${JSON.stringify(value.format ?? null)}, not 1.`);
  if (value.worker !== worker) throw invalid(`It is of the Worker \`${String(value.worker)}\`, not of \`${worker}\`.`);
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw invalid(`Its key "${unknown}" is nothing that could be restored.`);
  const { routes, custom_domains: domains, crons, workers_dev: dev, settings } = value;
  if (routes !== undefined && !listOf(routes, (item) => isObject(item) && typeof item.pattern === "string"))
    throw invalid("Its `routes` are no list of patterns.");
  if (domains !== undefined && !listOf(domains, (item) => isObject(item) && typeof item.hostname === "string"))
    throw invalid("Its `custom_domains` are no list of hostnames.");
  if (crons !== undefined && !listOf(crons, (item) => typeof item === "string"))
    throw invalid("Its `crons` are no list of texts.");
  if (dev !== undefined && !(isObject(dev) && typeof dev.enabled === "boolean" && typeof dev.previews === "boolean"))
    throw invalid("Its `workers_dev` does not say what is on.");
  if (settings !== undefined && !(isObject(settings) && Object.keys(settings).every(isSetting)))
    throw invalid("Its `settings` are no object of settings.");
  return value as unknown as Snapshot;
}

const KEYS: readonly string[] = ["format", "worker", "takenAt", ...PARTS];

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown, fits: (item: unknown) => boolean) => Array.isArray(value) && value.every(fits);

function invalid(why: string): UserError {
  return new UserError<SnapshotReason>(`Input \`snapshot\` names no snapshot that can be restored. ${why}`, {
    hint: "Pass the output `snapshot` of the `deploy-worker` step whose release is rolled back.",
    reason: "snapshot-invalid",
  });
}

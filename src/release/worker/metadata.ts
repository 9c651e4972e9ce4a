import { canonicalJson } from "../../text/json.ts";
import { readStrictJson } from "../../text/strict-json.ts";
import { invalidRelease, OTHER_VERSION } from "../envelope/invalid.ts";
import { findProblem, show, writePath } from "../envelope/problem.ts";
import type { WorkerConfig } from "./format.ts";
import { validate } from "./schema.generated.ts";

/** The upload metadata, as wrangler wrote it (canonical JSON). */
export const METADATA_FILE = "worker/metadata.json";

// Only a deployment adds these; wrangler writes none of them in a dry run.
const OF_THE_DEPLOYMENT = ["annotations", "assets", "code_update_strategy", "keep_assets", "migrations"];

// A release is an artifact: whoever may read the repository may read it.
const SECRET = ["secret_text", "secret_key"];

// wrangler writes them into the metadata, too; the settings are what people approve.
const ALSO_SETTINGS = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers"] as const;

/** The upload metadata of a release: what docs/upload-metadata.schema.json lists, and nothing else. */
export interface UploadMetadata {
  main_module?: string;
  bindings?: { name: string; type: string; [key: string]: unknown }[];
  [key: string]: unknown;
}

/** Reads the bytes of the metadata; throws a `UserError` if they are not what `checkMetadata` allows. */
export function parseMetadata(bytes: Uint8Array, config: Settings): UploadMetadata {
  const read = readStrictJson(bytes);
  if ("problem" in read) throw invalidRelease(`has a "${METADATA_FILE}" that ${read.problem}`);
  checkMetadata(read.value, config);
  return read.value;
}

/** The settings that the metadata must agree with. */
export type Settings = Pick<WorkerConfig, "assets" | (typeof ALSO_SETTINGS)[number]>;

/**
 * Throws if upload metadata holds what is not listed, a secret, what must come from the release's settings, two bindings of
 * one name, or another word than the settings.
 */
export function checkMetadata(metadata: unknown, config: Settings): asserts metadata is UploadMetadata {
  if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata))
    throw invalidRelease(`has a "${METADATA_FILE}" that is not an object`);
  refuseKnown(metadata);
  const problem = metadataProblem(metadata);
  if (problem !== undefined) throw invalidRelease(problem, OTHER_VERSION);
  const { bindings = [], ...rest } = metadata as UploadMetadata;
  refuseTwice(bindings, config);
  const other = ALSO_SETTINGS.find((key) => key in rest && canonicalJson(rest[key]) !== canonicalJson(config[key]));
  if (other !== undefined)
    throw invalidRelease(`says something else about "${other}" in its metadata than in its settings`);
}

/** What docs/upload-metadata.schema.json does not allow, going on after "The release …"; undefined if nothing. */
export function metadataProblem(metadata: object): string | undefined {
  const problem = findProblem(validate, metadata);
  if (problem === undefined) return undefined;
  const { path, unknown, value } = problem;
  const key = writePath(path);
  if (unknown) return `has the key "${key}" in its upload metadata, which this version does not know`;
  // No type of the list fits: the binding as a whole is what is wrong.
  const type = path[0] === "bindings" && path.length === 2 ? (value as { type?: unknown } | null)?.type : undefined;
  if (typeof type === "string") return `has a binding of the type "${type}", which this version does not know`;
  return `has upload metadata whose "${key}" is not valid: ${show(value)}`;
}

/** Throws for what people do meet, with a sentence of its own: secrets, and what must come from the settings. */
export function refuseKnown(metadata: object): void {
  const added = OF_THE_DEPLOYMENT.find((key) => Object.hasOwn(metadata, key));
  if (added !== undefined)
    throw invalidRelease(`has a "${METADATA_FILE}" with "${added}", which only a deployment adds`);
  const bindings: unknown = "bindings" in metadata ? metadata.bindings : [];
  const secret = Array.isArray(bindings) ? bindings.find((binding) => SECRET.includes(binding?.type)) : undefined;
  if (secret !== undefined)
    throw invalidRelease(
      `holds the secret "${secret.name}" in plain text`,
      "Remove the binding from the configuration, and pass the secret to the deployment as `worker-secrets`.",
    );
}

/** Code finds a binding by its name: of two with one name, one would be missing. */
function refuseTwice(bindings: { name: string; type: string }[], { assets }: Settings): void {
  const seen = new Set<string>();
  const ofAssets = bindings.some(({ type }) => type === "assets") ? [] : [assets?.binding ?? []].flat();
  for (const name of [...bindings.map((binding) => binding.name), ...ofAssets]) {
    if (seen.has(name)) throw invalidRelease(`has two bindings named "${name}"`);
    seen.add(name);
  }
}

import { invalidRelease } from "../envelope/invalid.ts";

/** The upload metadata, as wrangler wrote it (canonical JSON). */
export const METADATA_FILE = "worker/metadata.json";

// Only a deployment adds these; wrangler writes none of them in a dry run.
const OF_THE_DEPLOYMENT = ["annotations", "assets", "code_update_strategy", "keep_assets", "migrations"];

// A release is an artifact: whoever may read the repository may read it.
const SECRET = ["secret_text", "secret_key"];

/** The part of an upload's metadata that is looked at here. */
export interface UploadMetadata {
  main_module?: unknown;
  bindings?: { name: string; type: string; [key: string]: unknown }[];
  [key: string]: unknown;
}

/** Throws if upload metadata is malformed, carries a secret, or what must come from the release's settings. */
export function checkMetadata(metadata: unknown): asserts metadata is UploadMetadata {
  if (!isObject(metadata)) throw invalidRelease(`has a "${METADATA_FILE}" that is not an object`);
  const { bindings = [] } = metadata;
  if (!Array.isArray(bindings) || !bindings.every(isBinding))
    throw invalidRelease(`has a "${METADATA_FILE}" with a binding that has no name or type`);
  const added = OF_THE_DEPLOYMENT.find((key) => key in metadata);
  if (added !== undefined)
    throw invalidRelease(`has a "${METADATA_FILE}" with "${added}", which only a deployment adds`);
  const secret = bindings.find(({ type }) => SECRET.includes(type));
  if (secret !== undefined)
    throw invalidRelease(
      `holds the secret "${secret.name}" in plain text`,
      "Remove the binding from the configuration, and pass the secret to the deployment as `worker-secrets`.",
    );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBinding = (value: unknown): value is { name: string; type: string } =>
  isObject(value) && typeof value.name === "string" && typeof value.type === "string";

import { type CodeUpdateStrategy, DEFAULT_CODE_UPDATE } from "../cloudflare/workers/deployments.ts";
import { type InputReason, UserError } from "../errors.ts";
import type { Binding } from "../record/version.ts";
import type { WorkerConfig, WorkerRelease } from "../release/format.ts";
import { cutBytes } from "../text/cut.ts";

/** Reasons of migrations that do not fit the live ones. */
export const MIGRATION_REASONS = ["migration-refused"] as const;
export type MigrationReason = (typeof MIGRATION_REASONS)[number];

/** The metadata part of an upload, in the shapes of Cloudflare's API. */
export interface Metadata {
  main_module?: string;
  bindings?: Binding[];
  [key: string]: unknown;
}

/** Durable Object migrations still to be carried out, as an upload carries them. */
export interface PendingMigrations {
  old_tag?: string;
  new_tag: string;
  steps: { [step: string]: unknown }[];
}

/** What a deploy adds to the metadata that wrangler wrote. */
export interface Additions {
  annotations: { [key: string]: string };
  secrets: Map<string, string>;
  /** Token and rules of the static files; undefined for a Worker without any. */
  assets: { jwt: string; headers?: string; redirects?: string } | undefined;
  /** Set for an upload to all traffic at once. */
  immediate: { migrations: PendingMigrations | undefined } | undefined;
}

/** Completes the sealed upload metadata: static files, secrets, annotations, and what only an immediate upload carries. */
export function completeMetadata(sealed: Metadata, config: WorkerConfig, additions: Additions): Metadata {
  const { annotations, assets, immediate } = additions;
  const metadata: Metadata = { ...sealed, annotations };
  if (config.modules.length > 0) {
    metadata.bindings = withSecrets(withAssets(sealed.bindings ?? [], config), additions.secrets);
    // Secrets that the release does not name stay as they are, whoever set them.
    metadata.keep_bindings = [...new Set([...keptTypes(sealed), "secret_text", "secret_key"])];
  } else if (additions.secrets.size > 0) {
    throw new UserError<InputReason>(
      "`worker-secrets` is set, but the release has static files only: no code could read them.",
      {
        hint: "Remove the input.",
        reason: "invalid-input",
      },
    );
  }
  if (assets !== undefined) metadata.assets = { jwt: assets.jwt, config: assetConfig(config, assets) };
  if (immediate !== undefined && config.modules.length > 0) {
    const strategy: CodeUpdateStrategy = config.code_update_strategy ?? DEFAULT_CODE_UPDATE;
    metadata.code_update_strategy = strategy;
    if (immediate.migrations !== undefined) metadata.migrations = immediate.migrations;
  }
  return metadata;
}

function keptTypes(sealed: Metadata): string[] {
  return Array.isArray(sealed.keep_bindings) ? sealed.keep_bindings : [];
}

function withAssets(bindings: Binding[], { assets }: WorkerConfig): Binding[] {
  const name = assets?.binding;
  if (name === undefined || bindings.some((binding) => binding.type === "assets")) return bindings;
  return [...bindings, { name, type: "assets" }];
}

function withSecrets(bindings: Binding[], secrets: Map<string, string>): Binding[] {
  const clash = bindings.find(({ name, type }) => secrets.has(name) && type !== "secret_text" && type !== "inherit");
  if (clash !== undefined) {
    throw new UserError<InputReason>(
      `\`worker-secrets\` names \`${clash.name}\`, which the configuration binds as ${clash.type}.`,
      {
        hint: "Remove one of the two: a variable and a secret cannot have the same name.",
        reason: "invalid-input",
      },
    );
  }
  const others = bindings.filter(({ name }) => !secrets.has(name));
  return [...others, ...[...secrets].map(([name, text]) => ({ name, type: "secret_text", text }))];
}

function assetConfig({ assets = {} }: WorkerConfig, rules: { headers?: string; redirects?: string }) {
  const { binding: _, ...options } = assets;
  return {
    ...options,
    ...(rules.redirects === undefined ? {} : { _redirects: rules.redirects }),
    ...(rules.headers === undefined ? {} : { _headers: rules.headers }),
  };
}

/** Names of bindings without an id: Cloudflare is to take them over from the version before. */
export function inheritedBindings({ bindings = [] }: Metadata): string[] {
  return bindings
    .filter(({ type, version_id }) => type === "inherit" && version_id === undefined)
    .map(({ name }) => name);
}

/**
 * The migrations that the live Worker lacks; undefined if it lacks none. A live migration that the release does not know
 * throws a `UserError`: wrangler would then repeat all of them.
 */
export function pendingMigrations(
  { migrations = [] }: WorkerConfig,
  live: { exists: boolean; tag: string | undefined },
): PendingMigrations | undefined {
  const last = migrations.at(-1);
  if (last === undefined) return undefined;
  const steps = (list: typeof migrations) => list.map(({ tag: _, ...step }) => step);
  if (!live.exists || live.tag === undefined) return { new_tag: last.tag, steps: steps(migrations) };
  const index = migrations.findIndex(({ tag }) => tag === live.tag);
  if (index === -1) {
    throw new UserError<MigrationReason>(
      `The live Worker has carried out the Durable Object migration \`${live.tag}\`, which this release does not list.`,
      {
        hint: "It is older than what is live, or comes from another branch. Bring the migration back into the configuration; applied migrations must stay there.",
        reason: "migration-refused",
      },
    );
  }
  if (index === migrations.length - 1) return undefined;
  return { old_tag: live.tag, new_tag: last.tag, steps: steps(migrations.slice(index + 1)) };
}

/** Where a version comes from, for the version's annotations. */
export interface Origin {
  source: WorkerRelease["source"];
  /** e.g. `https://github.com`. */
  server: string;
  message: string;
  tag: string;
}

/** A version's annotations within Cloudflare's limits (bytes). An immediate upload takes message and tag only. */
export function annotate({ source, server, message, tag }: Origin, immediate: boolean): { [key: string]: string } {
  return {
    "workers/message": message,
    "workers/tag": cutBytes(tag, 100),
    ...(immediate || source.commit === null ? {} : { "workers/commit_sha": cutBytes(source.commit, 64) }),
    ...(immediate || source.repository === null
      ? {}
      : { "workers/repository_url": cutBytes(`${server}/${source.repository}`, 512) }),
  };
}

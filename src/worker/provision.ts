import type { Cloudflare } from "../cloudflare/client/client.ts";
import type { Wanted } from "../cloudflare/resources/kinds.ts";
import { describeResource, provide } from "../cloudflare/resources/provide.ts";
import { getVersion } from "../cloudflare/workers/versions.ts";
import { UserError } from "../errors.ts";
import type { Binding, Version } from "../record/version.ts";
import { inheritedBindings, type Metadata } from "./metadata.ts";

/** Reasons of bindings that lead nowhere. */
export const BINDING_REASONS = ["binding-missing"] as const;
export type BindingReason = (typeof BINDING_REASONS)[number];

/** A binding that leads to a resource by its name, and that resource. */
export interface Provision extends Wanted {
  binding: string;
}

/** What an upload brings, and what may be created for it. */
export interface Bound {
  metadata: Metadata;
  /** Names of secrets that come along: they need no version before them. */
  secretNames: ReadonlySet<string>;
  newest: Version | undefined;
  allowed: readonly Provision[];
}

/**
 * The resources that must be found or created before the upload. Throws a `UserError` for a binding without an id that
 * neither the newest version can hand on, nor the commit lets be created.
 */
export async function bindingsToProvide(cf: Cloudflare, worker: string, bound: Bound): Promise<Provision[]> {
  const { metadata, secretNames, newest, allowed } = bound;
  const inherited = inheritedBindings(metadata).filter((name) => !secretNames.has(name));
  if (inherited.length === 0 && allowed.length === 0) return [];
  const present = newest === undefined ? [] : (await getVersion(cf, worker, newest.id)).bindings;
  const needed = neededProvisions(allowed, { metadata, newest: present });
  const names = new Set([...present.map(({ name }) => name), ...needed.map(({ binding }) => binding)]);
  const missing = inherited.filter((name) => !names.has(name));
  if (missing.length === 0) return needed;
  throw new UserError<BindingReason>(
    `${missing.map((name) => `Binding \`${name}\``).join(", ")} has no id in the configuration, and \`${worker}\` has none of that name to inherit.`,
    {
      hint: "Create the resource once (e.g. `wrangler kv namespace create`, `wrangler d1 create`, `wrangler r2 bucket create`) and put its id or name into the configuration, or let releases create KV namespaces, D1 databases, R2 buckets and queues: `allow: { provision: true }` in slipway.yml. A required secret belongs into `worker-secrets`.",
      reason: "binding-missing",
    },
  );
}

/** The field in which a binding carries a name instead of an id. */
const NAMED: Record<string, string> = { r2_bucket: "bucket_name", queue: "queue_name" };

/**
 * Which of the allowed resources an upload needs that the newest version does not lead to already: bindings without an id
 * that it cannot hand on, and names that it does not have.
 */
export function neededProvisions(
  allowed: readonly Provision[],
  { metadata, newest }: { metadata: Metadata; newest: readonly Binding[] },
): Provision[] {
  return allowed.filter(({ binding, type, resource }) => {
    const sent = metadata.bindings?.find(({ name }) => name === binding);
    const before = newest.find(({ name }) => name === binding);
    if (sent === undefined) return false;
    if (sent.type === "inherit") return before?.type !== type;
    const field = NAMED[type];
    return field !== undefined && sent.type === type && sent[field] === resource && before?.[field] !== resource;
  });
}

/** The needed resources after they were found or created: bindings that lead there, and a sentence for each new one. */
export async function provideAll(
  cf: Cloudflare,
  needed: readonly Provision[],
): Promise<{ bindings: Binding[]; notes: string[] }> {
  const bindings: Binding[] = [];
  const notes: string[] = [];
  for (const one of needed) {
    const { fields, created } = await provide(cf, one);
    bindings.push({ ...fields, name: one.binding, type: one.type });
    const what = describeResource(one);
    if (created) notes.push(`Created the ${what} for the binding \`${one.binding}\`. A rollback leaves it there.`);
    else cf.log(`The binding \`${one.binding}\` leads to the ${what}, which was there.`);
  }
  return { bindings, notes };
}

/** Metadata with these bindings in the place of those of the same names, which had no id. */
export function withProvided(metadata: Metadata, provided: readonly Binding[]): Metadata {
  if (provided.length === 0 || metadata.bindings === undefined) return metadata;
  const by = new Map(provided.map((binding) => [binding.name, binding]));
  const bindings = metadata.bindings.map((one) => (one.type === "inherit" ? (by.get(one.name) ?? one) : one));
  return { ...metadata, bindings };
}

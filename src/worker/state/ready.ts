import type { Cloudflare } from "../../cloudflare/client/client.ts";
import { createResourceCheck, resourceOf } from "../../cloudflare/resources/look.ts";
import { UserError } from "../../errors.ts";
import type { Binding } from "../../record/version.ts";
import { canonicalJson } from "../../text/json.ts";
import { inheritedBindings, type Metadata } from "../metadata.ts";
import { type BindingReason, bindingsToProvide, type Provision } from "../provision.ts";
import type { LiveState } from "./state.ts";

/** What a release binds. */
export interface Bound {
  worker: string;
  metadata: Metadata;
  /** Names of secrets that come along: they need no version before them. */
  secretNames: ReadonlySet<string>;
  /** What may be created for it. */
  allowed: readonly Provision[];
}

/**
 * Throws a `UserError` for a binding of the release that leads to nothing. What the active version binds just so is there:
 * only what is new is asked about, each once. Answers the names of those that the token may not look at.
 */
export async function refuseMissingTargets(
  cf: Cloudflare,
  { live, active }: Pick<LiveState, "live" | "active">,
  { worker, metadata, secretNames, allowed }: Bound,
): Promise<string[]> {
  const [newest] = live.versions;
  // Cloudflare takes them over from the newest version, which mostly is the one that serves.
  const known = newest?.id === active?.id ? new Set(active?.bindings.map(({ name }) => name)) : new Set<string>();
  const inherited = inheritedBindings(metadata).filter((name) => !secretNames.has(name));
  const handedOn = allowed.length === 0 && inherited.every((name) => known.has(name));
  const created = handedOn ? [] : await bindingsToProvide(cf, worker, { metadata, secretNames, newest, allowed });
  const made = new Set(created.map(({ binding }) => binding));
  const before = new Set(active?.bindings.map((binding) => canonicalJson(namedBy(binding))));
  const fresh = (metadata.bindings ?? []).filter(
    (binding) => !made.has(binding.name) && binding.service !== worker && !before.has(canonicalJson(namedBy(binding))),
  );
  const look = createResourceCheck(cf);
  const looked = fresh.map(async (binding) => {
    const resource = resourceOf(binding);
    return {
      name: binding.name,
      what: resource?.what,
      there: resource === undefined ? "present" : await look(resource),
    };
  });
  const found = await Promise.all(looked);
  const missing = found.filter(({ there }) => there === "missing");
  if (missing.length > 0) throw leadsNowhere(missing);
  return found.filter(({ there }) => there === "unknown").map(({ name }) => name);
}

/** What a binding leads to, whatever else the live one says of itself. */
function namedBy(binding: Binding): object {
  const { path, query, headers } = resourceOf(binding) ?? {};
  return { name: binding.name, type: binding.type, path, query, headers };
}

function leadsNowhere(missing: readonly { name: string; what: string | undefined }[]): UserError {
  const list = missing.map(({ name, what }) => `\`${name}\` leads to the ${what}`).join(", ");
  return new UserError<BindingReason>(`${list}, which this account does not have.`, {
    hint: "Create it once, or correct its id or name in the wrangler configuration. Nothing was changed.",
    reason: "binding-missing",
  });
}

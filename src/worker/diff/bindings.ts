import { describeResource } from "../../cloudflare/resources/provide.ts";
import type { Change } from "../../plan/words.ts";
import type { Binding } from "../../record/version.ts";
import { canonicalJson } from "../../text/json.ts";
import type { Provision } from "../provision.ts";
import { change, listed } from "./change.ts";

const VARIABLES = ["plain_text", "json"];
const SECRETS = ["secret_text", "secret_key"];

/** What is known of secrets: names only. */
export interface SecretNames {
  /** Live, and kept by the release. */
  present: string[];
  /** What the release takes over from the version before. */
  required: string[];
  /** Of these what is not there. */
  missing: string[];
}

/** The bindings of a version and those of a release: `inherit` is what it takes over from the version before. */
export interface Bound {
  live: readonly Binding[];
  released: readonly Binding[];
  /** Types that are carried over although the release does not name them. */
  kept: readonly string[];
  /** True if what is live was made outside. */
  outside: boolean;
  /** What is created for bindings that lead nowhere yet. */
  created?: readonly Provision[];
}

/** What becomes of bindings, variables and secrets. Of variables only the names are told, never the values. */
export function diffBindings({ live, released, kept, outside, created = [] }: Bound): Change[] {
  const before = new Map(live.map((binding) => [binding.name, binding]));
  const after = new Map(released.map((binding) => [binding.name, binding]));
  const changes = released.flatMap((binding) => {
    const had = before.get(binding.name);
    const resource = created.find((one) => one.binding === binding.name);
    if (resource !== undefined) return [creates(resource)];
    if (binding.type === "inherit") return had === undefined ? [missing(binding.name)] : [];
    if (had === undefined) return [added(binding)];
    return same(had, binding) ? [] : [changed(had, binding, outside)];
  });
  const gone = live.filter(({ name, type }) => !after.has(name) && !kept.includes(type));
  return [...changes, ...gone.map((binding) => removed(binding, outside))];
}

/** The secrets of a version and of a release. */
export function secretNames({ live, released }: Pick<Bound, "live" | "released">): SecretNames {
  const present = live.filter(({ type }) => SECRETS.includes(type)).map(({ name }) => name);
  const required = released.filter(({ type }) => type === "inherit").map(({ name }) => name);
  const names = new Set(live.map(({ name }) => name));
  return {
    present: present.toSorted(),
    required: required.toSorted(),
    missing: required.filter((name) => !names.has(name)).toSorted(),
  };
}

const kindOf = ({ type }: Binding) =>
  VARIABLES.includes(type) ? "variable" : SECRETS.includes(type) ? "secret" : "binding";

const drift = (outside: boolean) => (outside ? (["drift"] as const) : []);

function added(binding: Binding): Change {
  const kind = kindOf(binding);
  const what = kind === "variable" ? `Variable \`${binding.name}\`` : `Binding \`${binding.name}\``;
  return change(kind, "add", binding.name, { after: shown(binding), says: `${what} is new.` });
}

function creates(resource: Provision): Change {
  const what = describeResource(resource);
  return change("binding", "add", resource.binding, {
    after: `${resource.type} ${resource.resource}`,
    says: `Binding \`${resource.binding}\` leads to the ${what}, which is created unless it exists. A rollback leaves it there.`,
  });
}

function missing(name: string): Change {
  return change("secret", "keep-unknown", name, {
    tags: [],
    says: `\`${name}\` is to be taken over from the version before, which has none: pass it in \`WORKER_SECRETS\` if it is a secret, or write its id into the configuration.`,
  });
}

function changed(before: Binding, after: Binding, outside: boolean): Change {
  const kind = kindOf(after);
  const { name } = after;
  if (SECRETS.includes(before.type))
    return change(kind, "change", name, {
      tags: ["destructive", ...drift(outside)],
      before: "secret",
      after: shown(after),
      says: `Secret \`${name}\` is replaced by ${kind === "variable" ? "a variable" : "a binding"} of its name, and its value is gone.`,
    });
  const what =
    kind === "variable" ? `The value of variable \`${name}\` changes.` : `Binding \`${name}\` leads elsewhere.`;
  return change(kind, "change", name, {
    tags: [...drift(outside)],
    before: shown(before),
    after: shown(after),
    says: what,
  });
}

function removed(binding: Binding, outside: boolean): Change {
  const kind = kindOf(binding);
  const what = kind === "variable" ? "Variable" : kind === "secret" ? "Secret" : "Binding";
  const set = outside ? " It was set outside of a release." : "";
  return change(kind, "remove", binding.name, {
    tags: ["destructive", ...drift(outside)],
    before: shown(binding),
    says: `${what} \`${binding.name}\` goes: the release does not name it.${set}`,
  });
}

/** True if the release asks for what is there. The API shows more than an upload says, and calls one key otherwise. */
function same(live: Binding, released: Binding): boolean {
  if (live.type !== released.type) return false;
  return Object.entries(released).every(([key, value]) => {
    if (value === undefined || key === "name" || key === "type") return true;
    const has = live.type === "d1" && key === "id" ? (live.id ?? live.database_id) : live[key];
    return canonicalJson(has ?? null) === canonicalJson(value);
  });
}

/** What people may see of a binding: where it leads. The value of a variable may be anything. */
function shown({ name: _, type, ...fields }: Binding): string {
  if (VARIABLES.includes(type) || SECRETS.includes(type)) return "(hidden)";
  const said = Object.entries(fields).filter(([, value]) => typeof value === "string");
  return said.length === 0 ? type : `${type} ${said.map(([, value]) => value).join(" ")}`;
}

/** The secrets in one sentence. */
export function describeSecrets({ present, required, missing }: SecretNames): string {
  return `present: ${listed(present)}; required: ${listed(required)}; missing: ${listed(missing)}`;
}

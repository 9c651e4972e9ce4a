import type { Binding } from "../api/contract.ts";
import { type Json, objects, optionalText, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { Version, WorkersCall, WorkersState } from "./contract.ts";

const secretTypes = ["secret_text", "secret_key"];

export interface Inherit {
  /** The version that `inherit` and kept bindings come from; undefined on a first upload. */
  previous: Version | undefined;
  /** Other versions that `inherit` may name by `version_id`. */
  versions: Version[];
  /** `bindings_inherit=strict`: an inherit that finds nothing is an error (10057), otherwise it is dropped. */
  strict: boolean;
}

/** The bindings that a new version really has: uploaded, inherited and kept ones. */
export function resolveBindings(metadata: Json, inherit: Inherit): Binding[] {
  const resolved = new Map<string, Binding>();
  const unresolved: { code: number; message: string }[] = [];
  for (const [index, binding] of objects(metadata.bindings ?? [], "bindings").entries()) {
    const name = binding.name;
    if (typeof name !== "string" || name === "") {
      throw new Refusal(400, 10052, `Binding at index ${index} must have a name.`);
    }
    if (resolved.has(name)) {
      throw new Refusal(
        400,
        10053,
        `Binding name '${name}' already in use. Please use a different name and try again.`,
      );
    }
    const found = resolveOne(binding, name, inherit);
    if (found !== undefined) resolved.set(name, found);
    else
      unresolved.push({ code: 10057, message: `Could not inherit binding '${name}': the previous version has none.` });
  }
  const [first, ...rest] = unresolved;
  if (inherit.strict && first !== undefined) throw new Refusal(400, first.code, first.message, rest);
  for (const kept of keptBindings(metadata, inherit.previous)) {
    if (!resolved.has(kept.name)) resolved.set(kept.name, kept);
  }
  return [...resolved.values()];
}

function resolveOne(binding: Json, name: string, inherit: Inherit): Binding | undefined {
  const type = text(binding, "type");
  // A secret without its text means "as it was": the settings endpoint is used that way.
  const inherited = type === "inherit" || (type === "secret_text" && binding.text === undefined);
  if (!inherited) return { ...binding, name, type };
  const versionId = optionalText(binding, "version_id");
  const from = versionId === undefined ? inherit.previous : inherit.versions.find(({ id }) => id === versionId);
  const oldName = optionalText(binding, "old_name") ?? name;
  const found = from?.bindings.find((candidate) => candidate.name === oldName);
  return found === undefined ? undefined : { ...found, name };
}

function keptBindings(metadata: Json, previous: Version | undefined): Binding[] {
  const types = Array.isArray(metadata.keep_bindings) ? metadata.keep_bindings : secretTypes;
  return previous?.bindings.filter(({ type }) => types.includes(type)) ?? [];
}

/** Throws when a binding names something that does not exist, with the code of that kind of resource. */
export function checkResources(
  call: WorkersCall,
  bindings: Binding[],
  own: { worker: string; classes: string[] },
): void {
  for (const binding of bindings) {
    const refusal = missingTarget(call.state, binding, own);
    if (refusal !== undefined) throw refusal;
    call.neighbours.checkBinding(binding);
  }
}

/** Of the bindings to Workers; those to other products are theirs to check. */
function missingTarget({ workers }: WorkersState, binding: Binding, own: { worker: string; classes: string[] }) {
  const value = (key: string) => (typeof binding[key] === "string" ? binding[key] : "");
  if (binding.type === "service") {
    const service = value("service");
    const known = service === own.worker || workers.has(service);
    const what = `Could not resolve service binding '${binding.name}'. Target script '${service}' not found.`;
    return known ? undefined : new Refusal(400, 10144, what);
  }
  if (binding.type === "durable_object_namespace") {
    const script = value("script_name") || own.worker;
    const name = value("class_name");
    const classes = script === own.worker ? own.classes : [...(workers.get(script)?.durableObjects.keys() ?? [])];
    const what = `Cannot create binding for class '${name}' that is not configured as a Durable Object class of '${script}'.`;
    return classes.includes(name) ? undefined : new Refusal(400, 10061, what);
  }
  return undefined;
}

import { hexId } from "../api/call.ts";
import { isObject, type Json, object, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { Migrated } from "./migrations.ts";

interface Conflict {
  class: string;
  scenario: string;
  message: string;
}

/**
 * Brings the classes in line with `metadata.exports`, the declarative successor of migrations. Throws 100402 when they
 * cannot be. Which scenarios the platform names, and how, is not documented; the shape is what wrangler prints.
 */
export function reconcileExports(plan: Migrated, exports: unknown): Migrated {
  if (exports === undefined || exports === null) return plan;
  const declared = Object.entries(object(exports, "exports")).flatMap(([name, value]): [string, Json][] => {
    const entry = object(value, `exports.${name}`);
    return entry.type === "durable-object" ? [[name, entry]] : [];
  });
  const conflicts: Conflict[] = [];
  const names = new Set(declared.map(([name]) => name));
  for (const name of plan.classes.keys()) {
    if (names.has(name)) continue;
    const message = "has Durable Objects, but is not declared: declare it, or its deletion";
    conflicts.push({ class: name, scenario: "missing", message });
  }
  // Renames first: the new name is declared as live beside them, and must not be created empty.
  const renamed = declared.filter(([, entry]) => entry.state === "renamed");
  const others = declared.filter(([, entry]) => entry.state !== "renamed");
  for (const [name, entry] of [...renamed, ...others]) apply(plan, name, entry, conflicts);
  if (conflicts.length > 0) {
    const what = conflicts.map((conflict) => `class '${conflict.class}' ${conflict.message}`).join("; ");
    const refusal = new Refusal(400, 100402, `Durable Object exports reconciliation failed: ${what}.`);
    for (const error of refusal.errors) error.meta = { details: conflicts };
    throw refusal;
  }
  return plan;
}

function apply(plan: Migrated, name: string, entry: Json, conflicts: Conflict[]): void {
  const state = entry.state ?? "created";
  const found = plan.classes.get(name);
  if (state === "deleted") {
    if (found !== undefined) plan.classes.delete(name);
  } else if (state === "renamed") {
    if (found === undefined) return;
    plan.classes.delete(name);
    plan.classes.set(text(entry, "renamed_to"), found);
  } else if (state === "created") {
    const sqlite = entry.storage === "sqlite";
    if (found === undefined) {
      plan.classes.set(name, { sqlite, namespaceId: hexId() });
      plan.created.push(name);
    } else if (found.sqlite !== sqlite) {
      conflicts.push({ class: name, scenario: "storage", message: "has another kind of storage than declared" });
    }
  } else throw new Refusal(501, 100402, `exports.${name}: "${state}" is not carried out by the local Cloudflare.`);
}

/** True when two sets of classes differ: a lifecycle change, which a version upload may not bring. */
export function changesClasses(before: Migrated["classes"], after: Migrated["classes"]): boolean {
  return before.size !== after.size || [...after.keys()].some((name) => !before.has(name));
}

/** Refuses parts of the metadata that the local Cloudflare would otherwise drop in silence. */
export function refuseUnserved(metadata: Json): void {
  for (const key of ["containers", "capnp_schema"]) {
    const value = metadata[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    throw new Refusal(501, 10001, `The local Cloudflare does not carry out metadata.${key}.`);
  }
  if (isObject(metadata.unsafe))
    throw new Refusal(501, 10001, "The local Cloudflare does not carry out metadata.unsafe.");
}

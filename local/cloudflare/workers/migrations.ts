import { hexId } from "../api/call.ts";
import { type Json, object, objects, optionalText, text, texts } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { VisibleState, Worker } from "./contract.ts";

type Classes = Worker["durableObjects"];

/** What a Worker's Durable Objects are after an upload with migrations. */
export interface Migrated {
  tag: string | undefined;
  classes: Classes;
  /** Classes that leave another Worker, as `[worker, class]`. */
  taken: [Worker, string][];
  /** Classes that the uploaded script must export because a step created them. */
  created: string[];
}

/** Works out the effect of `metadata.migrations` without changing anything. Throws 10079 and 10074. */
export function planMigrations(state: VisibleState, worker: Worker, migrations: unknown): Migrated {
  const plan: Migrated = { tag: worker.migrationTag, classes: new Map(worker.durableObjects), taken: [], created: [] };
  if (migrations === undefined || migrations === null) return plan;
  const wanted = object(migrations, "migrations");
  const oldTag = optionalText(wanted, "old_tag");
  if (oldTag !== worker.migrationTag) {
    const current = worker.migrationTag ?? "";
    const detail = `expected tag "${oldTag ?? ""}", but the current tag is "${current}"`;
    throw new Refusal(412, 10079, `Actor migration tag precondition failed: ${detail}.`);
  }
  const steps = wanted.steps === undefined ? [wanted] : objects(wanted.steps, "migrations.steps");
  for (const step of steps) applyStep(state, plan, step);
  plan.tag = optionalText(wanted, "new_tag") ?? plan.tag;
  return plan;
}

function applyStep(state: VisibleState, plan: Migrated, step: Json): void {
  for (const name of texts(step, "new_classes")) create(plan, name, { sqlite: false, kind: "new-class" });
  for (const name of texts(step, "new_sqlite_classes")) create(plan, name, { sqlite: true, kind: "new-sqlite-class" });
  for (const rename of objects(step.renamed_classes ?? [], "renamed_classes")) {
    const from = text(rename, "from");
    put(plan, text(rename, "to"), take(plan.classes, from, "renamed"));
  }
  for (const name of texts(step, "deleted_classes")) take(plan.classes, name, "deleted");
  for (const transfer of objects(step.transferred_classes ?? [], "transferred_classes")) {
    const owner = state.workers.get(text(transfer, "from_script"));
    const from = text(transfer, "from");
    const found = owner?.durableObjects.get(from);
    if (owner === undefined || found === undefined) throw missing(from, "transferred");
    plan.taken.push([owner, from]);
    put(plan, text(transfer, "to"), found);
  }
}

function create(plan: Migrated, name: string, how: { sqlite: boolean; kind: string }): void {
  if (plan.classes.has(name)) {
    const why = "that is already depended on by existing Durable Objects";
    throw new Refusal(400, 10074, `Cannot apply ${how.kind} migration to class '${name}' ${why}`);
  }
  put(plan, name, { sqlite: how.sqlite, namespaceId: hexId() });
}

function put(plan: Migrated, name: string, kind: { sqlite: boolean; namespaceId: string }): void {
  plan.classes.set(name, kind);
  plan.created.push(name);
}

function take(classes: Classes, name: string, verb: string) {
  const found = classes.get(name);
  if (found === undefined) throw missing(name, verb);
  classes.delete(name);
  return found;
}

function missing(name: string, verb: string): Refusal {
  return new Refusal(400, 10061, `Class '${name}' cannot be ${verb}: no Durable Objects of that class exist.`);
}

/** Throws unless the script exports every Durable Object class that the Worker has. */
export function checkExports(plan: Migrated, exported: string[]): void {
  for (const name of plan.classes.keys()) {
    if (exported.includes(name)) continue;
    if (plan.created.includes(name)) {
      throw new Refusal(400, 10070, `Cannot apply migration to class '${name}' that is not exported by script.`);
    }
    const what = `New version of script does not export class '${name}' which is depended on by existing Durable Objects.`;
    throw new Refusal(400, 10064, `${what} To delete its Durable Objects, apply a delete-class migration.`);
  }
}

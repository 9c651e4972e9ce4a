import { hexId } from "./api/call.ts";
import type { State } from "./state.ts";

/** Resources that exist from the start, under the ids that a project's configuration names. */
export interface Resources {
  kv?: { id: string; title?: string }[];
  d1?: { id: string; name: string }[];
  r2?: string[];
  queues?: string[];
}

/** Adds resources to the account; what exists already is left alone. */
export function seed(state: State, resources: Resources): void {
  const createdOn = new Date().toISOString();
  for (const { id, title } of resources.kv ?? []) {
    if (!state.kvNamespaces.has(id)) state.kvNamespaces.set(id, { id, title: title ?? id });
  }
  for (const { id, name } of resources.d1 ?? []) {
    if (!state.databases.has(id)) state.databases.set(id, { id, name, createdOn });
  }
  for (const name of resources.r2 ?? []) {
    if (!state.buckets.has(name))
      state.buckets.set(name, { name, createdOn, storageClass: "Standard", location: "WEUR" });
  }
  for (const name of resources.queues ?? []) {
    if (!state.queues.has(name)) state.queues.set(name, { id: hexId(), name, createdOn, settings: {}, consumers: [] });
  }
}

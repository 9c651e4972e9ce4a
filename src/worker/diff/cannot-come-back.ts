import type { Change } from "../../plan/words.ts";
import type { Binding } from "../../record/version.ts";
import { listed } from "./change.ts";

/** Kinds of bindings behind which data lies, as people call them. */
const STORES: { [type: string]: string } = {
  d1: "D1",
  kv_namespace: "KV",
  r2_bucket: "R2",
  durable_object_namespace: "Durable Objects",
  vectorize: "Vectorize",
  queue: "queues",
};

/** What a rollback could not bring back, one sentence each. */
export function cannotComeBack(changes: readonly Change[], bindings: readonly Binding[]): string[] {
  const says = (of: (change: Change) => boolean, sentence: (change: Change) => string) =>
    changes.filter(of).map(sentence);
  const stores = bindings.filter(({ type }) => Object.hasOwn(STORES, type));
  const kinds = [...new Set(stores.map(({ type }) => STORES[type] ?? type))].toSorted();
  return [
    ...says(
      ({ kind }) => kind === "migration",
      ({ name }) => `After the Durable Object migration \`${name}\` no version before it can serve again.`,
    ),
    ...says(
      ({ kind, action }) => kind === "domain" && action === "remove",
      ({ name }) => `Custom domain \`${name}\` gets a new certificate when it is attached again: minutes without TLS.`,
    ),
    ...says(
      ({ kind, tags }) => kind === "domain" && tags.includes("irreversible"),
      ({ name }) => `The DNS record of \`${name}\` that is replaced is not kept.`,
    ),
    ...says(
      ({ kind, before }) => kind !== "secret" && before === "secret",
      ({ name }) => `The value of secret \`${name}\`, unless the version before is rolled back to.`,
    ),
    ...(stores.length === 0
      ? []
      : [
          `What the new version writes to ${kinds.join(", ")} (${listed(stores.map(({ name }) => name))}) stays written.`,
        ]),
  ];
}

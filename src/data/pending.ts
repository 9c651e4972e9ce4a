import { UserError } from "../errors.ts";
import type { Applied, Migration } from "./driver.ts";
import { type SqlTag, tagsOf } from "./scan.ts";

/** Reasons of migrations that do not fit the database, or themselves. */
export const PENDING_REASONS = ["migration-edited", "migrations-collide"] as const;
export type PendingReason = (typeof PENDING_REASONS)[number];

/** A migration that the database does not have yet. */
export interface Pending extends Migration {
  tags: SqlTag[];
}

/** What a release would apply, in order, and what its reader must know, one sentence each. */
export interface Comparison {
  pending: Pending[];
  notes: string[];
}

/** The number that a name begins with. */
const numberOf = ({ name }: { name: string }) => Number.parseInt(name, 10);

/** Compares a release's migrations with what the database has. Throws if one was edited after it was applied, or two collide. */
export function comparePending(binding: string, migrations: readonly Migration[], applied: Applied[]): Comparison {
  // As wrangler does.
  const ordered = migrations.toSorted((a, b) => numberOf(a) - numberOf(b));
  const has = new Map(applied.map((one) => [one.name, one]));
  const edited = ordered.find(({ name, sha256 }) => (has.get(name)?.sha256 ?? sha256) !== sha256);
  if (edited !== undefined)
    throw new UserError<PendingReason>(
      `The migration "${edited.name}" of \`${binding}\` was edited after it was applied: the database has what stood there before.`,
      {
        hint: "Put the file back as it was, and write what it is to change into a new migration. Nothing was changed.",
        reason: "migration-edited",
      },
    );
  const pending = ordered.filter(({ name }) => !has.has(name)).map((one) => ({ ...one, tags: tagsOf(one.sql) }));
  refuseCollisions(binding, ordered, pending);
  return { pending, notes: notesOf(binding, { ordered, pending, applied }) };
}

function refuseCollisions(binding: string, ordered: Migration[], pending: Pending[]): void {
  for (const one of pending) {
    const other = ordered.find((two) => two.name !== one.name && numberOf(two) === numberOf(one));
    if (other === undefined) continue;
    throw new UserError<PendingReason>(
      `The migrations "${other.name}" and "${one.name}" of \`${binding}\` have one number: nothing says which comes first.`,
      {
        hint: `Give "${one.name}", which is not applied yet, the next free number. Nothing was changed.`,
        reason: "migrations-collide",
      },
    );
  }
}

interface Compared {
  ordered: Migration[];
  pending: Pending[];
  applied: Applied[];
}

function notesOf(binding: string, { ordered, pending, applied }: Compared): string[] {
  const ours = new Set(ordered.map(({ name }) => name));
  const foreign = applied.filter(({ name }) => !ours.has(name)).map(({ name }) => `"${name}"`);
  const unknown = applied.filter(({ name, sha256 }) => ours.has(name) && sha256 === null).length;
  const newest = Math.max(...applied.map(numberOf).filter((number) => !Number.isNaN(number)));
  const late = pending.filter((one) => numberOf(one) < newest).map(({ name }) => `"${name}"`);
  return [
    ...(foreign.length > 0 ? [`\`${binding}\` has migrations that this release does not: ${foreign.join(", ")}.`] : []),
    ...(late.length > 0 ? [`${late.join(", ")} of \`${binding}\` would run after migrations with later numbers.`] : []),
    ...(unknown > 0
      ? [
          `Whether ${unknown} of the migrations of \`${binding}\` were edited since cannot be known: others applied them.`,
        ]
      : []),
  ];
}

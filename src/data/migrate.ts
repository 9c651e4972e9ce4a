import { ApiError, UserError } from "../errors.ts";
import type { Driver } from "./driver.ts";
import type { Pending } from "./pending.ts";

/** Reasons of a migration that failed. */
export const APPLY_REASONS = ["migration-failed"] as const;
export type ApplyReason = (typeof APPLY_REASONS)[number];

/** What is to be migrated, and what is told on the way. */
export interface Work {
  binding: string;
  pending: Pending[];
  /** The one-line command that goes back to a restore point. */
  goBack(point: string): string;
  /** Told as soon as there is a restore point, before the first write. */
  began(point: string): void;
  /** Told after each migration. */
  applied(name: string): void;
}

/** Applies what is pending after a restore point. Stops at the first refusal, and says how far it came and how to go back. */
export async function migrate(driver: Driver, work: Work): Promise<void> {
  if (work.pending.length === 0) return;
  const point = await driver.restorePoint();
  work.began(point);
  await driver.prepare();
  for (const [index, migration] of work.pending.entries()) {
    try {
      await driver.apply(migration);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw stopped(work, { index, point, error });
    }
    work.applied(migration.name);
  }
}

function stopped(work: Work, { index, point, error }: { index: number; point: string; error: ApiError<string> }) {
  const { pending, binding, goBack } = work;
  const before = pending.slice(0, index).map(({ name }) => `"${name}"`);
  const came = before.length === 0 ? "none was applied before it" : `${before.join(", ")} had been applied`;
  const back =
    before.length === 0
      ? `If it left something all the same, go back with \`${goBack(point)}\`.`
      : `To take back what was applied, and every write since: \`${goBack(point)}\`.`;
  return new UserError<ApplyReason>(
    `The migration "${pending[index]?.name}" of \`${binding}\` failed: ${error.detail} Of ${pending.length} that were pending, ${came}.`,
    {
      hint: `Correct the file and release again: what was applied is not applied twice. ${back}`,
      reason: "migration-failed",
      cause: error,
    },
  );
}

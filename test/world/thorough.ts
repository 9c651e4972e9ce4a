/** What `npm test` leaves out to stay short: variations of what it shows elsewhere. `npm run test:all` runs everything. */
import { test } from "vitest";

/** Whether everything runs. */
export const thorough = process.env.SLIPWAY_ALL === "1";

/** A test that only `npm run test:all` runs; elsewhere it counts as skipped. */
export const variation = test.runIf(thorough);

/** Rows of a table of tests that only `npm run test:all` plays. */
export function variations<T>(...rows: T[]): T[] {
  return thorough ? rows : [];
}

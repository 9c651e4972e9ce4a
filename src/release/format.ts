import type { PagesRelease } from "./pages/format.ts";
import type { WorkerRelease } from "./worker/format.ts";

export type { PagesRelease } from "./pages/format.ts";
export type { WorkerConfig, WorkerRelease } from "./worker/format.ts";

/**
 * A sealed release of any kind, told apart by `kind`. Written by `seal`, verified by every reader; its JSON Schema is
 * docs/release.schema.json.
 */
export type Release = WorkerRelease | PagesRelease;

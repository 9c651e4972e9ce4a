import type { Envelope } from "../envelope/format.ts";

/**
 * The sealed release of a Pages project. Nothing seals or deploys one yet: what is known of it is what every release has.
 * Its settings are held to the same list as a Worker's, so that none passes that nobody would carry out.
 */
export type PagesRelease = Envelope<"pages">;

import type { RunReason } from "../../src/action/run.ts";
import type { InputReason } from "../../src/errors.ts";
import type { PlaceReason } from "../../src/settings/compare/place.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";

/** Reasons of everything that this action loads. */
type Loaded = RunReason | InputReason | PlaceReason | MismatchReason;

/** Those of them that never end it. */
export const NEVER = [
  { reasons: ["cancelled"], because: "A cancel ends the messages, and a message fails nothing." },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const NOBODY = "Nobody was told.";

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": `An input is missing, empty or contradicts another. ${NOBODY}`,
  "settings-mismatch": `The settings are not those with the digest, or only one of the two is there. ${NOBODY}`,
  "target-mismatch": `The settings are for another Worker than \`worker\`. ${NOBODY}`,
  "internal-error": "A bug of ours: please report it with the log.",
};

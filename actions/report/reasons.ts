import type { RunReason } from "../../src/action/run.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";

/** Reasons of everything that this action loads. */
type Loaded = RunReason | InputReason | GitHubReason;

/** Those of them that never end it. */
export const NEVER = [
  { reasons: ["cancelled"], because: "It reads a few files and waits for nothing." },
  { reasons: [...GITHUB_REASONS], because: "What GitHub does not tell of a rejection is only said in the log." },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input":
    "An input is missing, empty or contradicts another. No summary was written; nothing else was to be changed.",
  "internal-error": "A bug of ours: please report it with the log.",
};

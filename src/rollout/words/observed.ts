import type { Deployment, Table } from "../../record/deployment.ts";
import type { Word } from "../../record/word.ts";

/** What one version did: requests that count for it, and how many of them failed. */
export interface Counts {
  requests: number;
  errors: number;
}

/** Probes of one version whose answers proved the version. */
export interface ProbeCounts extends Counts {
  /** Answers that say nothing about it: of another version or of none, from a cache, a page of Cloudflare's, no answer. */
  unproven: number;
  /** ms, of successful probes. */
  latencies: readonly number[];
}

/**
 * One check, asked of both versions one right after the other. Only a pair in which both answers could be judged is a
 * pair; what both fail is the environment's, and only what one of them fails tells them apart.
 */
export interface Pairs {
  /** Name of the check, and of the target if there are several. */
  check: string;
  pairs: number;
  onlyCandidate: number;
  onlyActive: number;
  both: number;
  /** All answers of the candidate that could be judged, in a pair or not. */
  candidate: Counts;
}

/** Both versions probed side by side by us, over the same paths. */
export interface Probes {
  candidate: ProbeCounts;
  /** Absent when no active version can be asked. */
  active?: ProbeCounts | undefined;
  /** The same check by check. */
  checks: readonly Pairs[];
  /** Rounds in which the version failed at least once: one moment, however many probes fell into it, is one moment. */
  failing: { candidate: number; active: number };
  /** Why the last answer could not be judged, if there was one. */
  why?: string | undefined;
}

/** What stays of a step's probes when the next begins: counts, no latencies. */
export type EarlierProbes = Pick<Probes, "checks" | "failing">;

/** Users' requests by version over one window, as far as they were really seen where the source samples. */
export interface Traffic {
  candidate: Counts;
  active: Counts;
  /** Estimated requests of the window, over all versions; undefined where that is what was seen. */
  estimated?: number | undefined;
  /** ms since the epoch; both ends lie so far back that analytics are complete. */
  from: number;
  to: number;
}

/** One round of the checks, each of them asked once of both versions. */
export interface SmokeRound {
  checks: readonly SmokeCheck[];
}

/** What one check said of both versions in one round. */
export interface SmokeCheck {
  check: string;
  candidate: SmokeResult;
  /** Absent when no active version can be asked. */
  active?: SmokeResult | undefined;
  /** The active version did not just answer otherwise: it crashed, or answered with a 5xx, or not at all. */
  activeDown?: boolean | undefined;
  /** What the candidate's answer was, unless it passed. */
  why?: string | undefined;
}

/**
 * `unproven`: the answer did not come, or not provably, from the version that was asked for, or not now: from a cache.
 * `unreachable`: there was no answer.
 */
export type SmokeResult = "passed" | "failed" | "unproven" | "unreachable";

/** How a version is asked for: by plain requests, as users do, or by the override header that names it. */
export type Via = "plain" | "override";

/** What became of a deployment request, as far as the answer tells. */
export type Reply =
  | { kind: "accepted" }
  /** 429; nothing was applied. */
  | { kind: "limited"; retryAfterMs: number }
  /** A definite no, with Cloudflare's own code if it gave one. */
  | { kind: "refused"; status: number; code: number | undefined; message: string }
  /** No answer, or a 5xx: it may have been applied. */
  | { kind: "unknown"; why: string };

/** The version id that an answer named; null when it named none, `CRASHED` when it is an error page that names none. */
export type Echo = string | null;
export const CRASHED = "crashed";

/** Why the list cannot be read and will not be: the Worker is not there, or the token is not accepted. */
export type Refusal = "worker-not-found" | "unauthorized";

/** How users fare: the checks pass, they fail, or nobody could look. */
export type Health = "healthy" | "unhealthy" | "unseen";

/** What the previous action brought. */
export type News =
  | { kind: "nothing" }
  /** The list of deployments, newest first: at least the five newest, if there are that many. */
  | { kind: "deployments"; deployments: readonly Deployment[] }
  /** `refusal`: a definite no, which may still be wrong for some seconds. */
  | { kind: "unreadable"; why: string; retryAfterMs?: number | undefined; refusal?: Refusal | undefined }
  | { kind: "reply"; reply: Reply }
  /** Who answered, oldest first. Requests without an answer are left out. */
  | { kind: "echoes"; versions: readonly Echo[] }
  | { kind: "smoke"; round: SmokeRound }
  | { kind: "probes"; probes: Probes }
  /** Counts over the whole window asked for; `undefined` when the source could not answer. */
  | { kind: "traffic"; traffic: Traffic | undefined; why?: string | undefined }
  /** Whether the active version still exists; undefined when that could not be found out. */
  | { kind: "way-back"; exists: boolean | undefined }
  /** How the production address answers after everything was given back. */
  | { kind: "looked"; health: Health; says: string }
  /** Names of what could not be applied. */
  | { kind: "finalized"; problems: readonly string[] };

/**
 * A person's word. It names the rollout and the write it was given for: what goes forward is ignored when that has moved
 * on, what stops is not.
 */
export interface Control {
  word: Word;
  rollout: string;
  seq: number;
  /** Login of who said it. */
  by: string;
}

/** Who said one of these words about exactly this write; undefined if nobody did. */
export function heard(
  { controls }: Observed,
  words: readonly Word[],
  { rollout, seq }: Pick<Control, "rollout" | "seq">,
): string | undefined {
  return controls.findLast((said) => words.includes(said.word) && said.rollout === rollout && said.seq === seq)?.by;
}

/** Everything the outside says at one tick. */
export interface Observed {
  news: News;
  /** The run was cancelled or timed out. */
  cancelled: boolean;
  /** What people said since the last tick, in the order in which they said it. */
  controls: readonly Control[];
  /** API calls left in the platform's window; undefined when it does not say. */
  apiCallsLeft: number | undefined;
  /** ms until the job is ended from outside. */
  jobMsLeft: number;
}

/** The one thing to do next; its result is the next tick's news. */
export type Action =
  | { do: "read" }
  | { do: "wait"; ms: number }
  | { do: "write"; table: Table; message: string; force: boolean }
  /** Ask the production hostname who answers. */
  | { do: "identify"; version: string; via: Via; requests: number }
  | { do: "smoke" }
  /** One round of paired probes; the candidate plainly once it serves everything, else by override. */
  | { do: "probe"; via: Via }
  | { do: "measure"; from: number; to: number }
  /** Ask whether the version to return to still exists. */
  | { do: "check-way-back"; version: string }
  /** Every check once, plainly, of the version that got everything back. */
  | { do: "look"; version: string }
  | { do: "finalize" }
  | { do: "finish" };

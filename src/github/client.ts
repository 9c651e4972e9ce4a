import { getOctokit } from "@actions/github";
import { ApiError } from "../errors.ts";
import { patientFetch } from "./patient.ts";

/** Reasons of calls that GitHub refused. */
export const GITHUB_REASONS = ["github-error"] as const;
export type GitHubReason = (typeof GITHUB_REASONS)[number];

/** How many calls GitHub still answers, as its last answer said; empty before the first. */
export interface Budget {
  remaining?: number;
  /** ms since the epoch. */
  resetsAt?: number;
}

/** A repository at GitHub, asked with a token; waits end with the signal, and each with a limit of its own. */
export interface GitHub {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
  readonly signal: AbortSignal;
  readonly budget: Budget;
}

/** Prepares the client for `owner/name`; makes no request. GITHUB_API_URL is honoured. */
export function openRepository(token: string, repository: string, signal: AbortSignal): GitHub {
  const [owner = "", repo = ""] = repository.split("/");
  const budget: Budget = {};
  const fetch = counting(patientFetch(), budget);
  return { octokit: getOctokit(token, { request: { fetch } }), owner, repo, signal, budget };
}

/** Notes what is left of the hour with every answer. */
function counting(ask: typeof fetch, budget: Budget): typeof fetch {
  return async (input, init) => {
    const answer = await ask(input, init);
    const [remaining, reset] = ["x-ratelimit-remaining", "x-ratelimit-reset"].map((name) => answer.headers.get(name));
    if (remaining && /^\d+$/.test(remaining)) budget.remaining = Number(remaining);
    if (reset && /^\d+$/.test(reset)) budget.resetsAt = Number(reset) * 1000;
    return answer;
  };
}

/** Turns what the official client threw into an `ApiError`; anything else is handed on. */
export function toGitHubError(error: unknown, method: string, path: string): unknown {
  if (!(error instanceof Error) || !("status" in error)) return error;
  const status = Number(error.status);
  const response = "response" in error ? (error.response as { headers?: Record<string, string> }) : undefined;
  return new ApiError<GitHubReason>({
    service: "GitHub",
    method,
    path,
    status,
    detail: error.message,
    id: response?.headers?.["x-github-request-id"],
    reason: "github-error",
    cause: error,
  });
}

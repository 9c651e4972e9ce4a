/** Reasons of errors in what the author wrote; every action reads inputs, so every action can give them. */
export const INPUT_REASONS = ["invalid-input"] as const;
export type InputReason = (typeof INPUT_REASONS)[number];

/**
 * A reason out of the union that `new UserError<…>` names. Without one it is `never`, so that no error can be made whose
 * reason nobody lists: each union is the members of an array `…_REASONS`, which scripts/check/reasons.ts collects.
 */
export type Named<R extends string> = string extends R ? never : NoInfer<R>;

/** Something the workflow author can fix: bad input, a broken release, a state that is not ours to change. */
export class UserError<R extends string = string> extends Error {
  override readonly name = "UserError";
  /** What to do about it, as one sentence; printed below the message. */
  readonly hint: string | undefined;
  /** One of the action's closed list of failure reasons; published as the output `failure-reason`. */
  readonly reason: R;

  constructor(message: string, options: { reason: Named<R>; hint?: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.reason = options.reason;
  }
}

/** What is known about a refusal by a neighbour's API. */
export interface ApiErrorDetails<R extends string> {
  /** "Cloudflare" or "GitHub". */
  service: string;
  method: string;
  /** Path below the API base, without query values that could be secret. */
  path: string;
  /** HTTP status; undefined when no answer arrived. */
  status?: number | undefined;
  /** The service's own error code, e.g. Cloudflare's 10000. */
  code?: number | undefined;
  /** The service's own words. */
  detail: string;
  /** Request id (`cf-ray`, `x-github-request-id`) for a support ticket. */
  id?: string | undefined;
  /** How long the service asked us to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** What to do about it, as one sentence. */
  hint?: string | undefined;
  /** Member of the action's closed list of failure reasons. */
  reason: Named<R>;
  cause?: unknown;
}

/** A neighbour refused a call, or did not answer it (`status` is undefined then). */
export class ApiError<R extends string = string> extends Error {
  override readonly name = "ApiError";
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | undefined;
  readonly code: number | undefined;
  readonly detail: string;
  readonly id: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly hint: string | undefined;
  readonly reason: R;

  constructor(details: ApiErrorDetails<R>) {
    // Without an answer the detail says so itself.
    const status = details.status === undefined ? "" : `${details.status} `;
    const code = details.code === undefined ? "" : `(${details.code}) `;
    const id = details.id === undefined ? "" : ` [${details.id}]`;
    super(
      `${details.service} ${details.method} ${details.path}: ${status}${code}${details.detail}${id}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.service = details.service;
    this.method = details.method;
    this.path = details.path;
    this.status = details.status;
    this.code = details.code;
    this.detail = details.detail;
    this.id = details.id;
    this.retryAfterMs = details.retryAfterMs;
    this.hint = details.hint;
    this.reason = details.reason;
  }
}

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { permissionFor, type TokenState, verifyToken } from "../../src/cloudflare/client/token.ts";
import { ANALYTICS_REASONS, trafficByVersion } from "../../src/cloudflare/workers/analytics.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import type { Settings } from "../../src/settings/format/settings.ts";

/** Reasons of a token that cannot do what this release needs. */
export const TOKEN_REASONS = ["not-authorized"] as const;
export type TokenReason = (typeof TOKEN_REASONS)[number];

/** Asks, and says of a refusal which permission is missing, by its name. */
export async function withToken<T>(cf: Cloudflare, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ApiError) || error.reason !== "not-authorized") throw error;
    throw lacking(error, await verifyToken(cf), cf.account);
  }
}

const WORDS: Record<Exclude<TokenState, "active" | "unknown">, string> = {
  invalid: "Cloudflare does not know the token in `CLOUDFLARE_API_TOKEN`",
  disabled: "The token in `CLOUDFLARE_API_TOKEN` is disabled",
  expired: "The token in `CLOUDFLARE_API_TOKEN` is expired",
};

function lacking(error: ApiError, state: TokenState, account: string): UserError {
  const call = `${error.method} ${error.path}: ${error.status ?? "no status"}${error.code === undefined ? "" : ` (${error.code})`}`;
  if (state !== "active" && state !== "unknown")
    return new UserError<TokenReason>(`${WORDS[state]} (${call}).`, {
      hint: "Make a new one in the dashboard, and store it as the secret of the environment. Nothing was changed.",
      reason: "not-authorized",
      cause: error,
    });
  const needs = permissionFor(error.path) ?? "a permission";
  return new UserError<TokenReason>(`The token may not do what this release needs: ${call}.`, {
    hint: `Give it ${needs}; or \`account-id\` (${account}) is another account's, of which it knows nothing. Nothing was changed.`,
    reason: "not-authorized",
    cause: error,
  });
}

/** What this release cannot do without a token for what could not be read. */
export interface Denied {
  /** For people, e.g. `the custom domains`. */
  what: string;
  needs: string;
}

/** Throws a `UserError` if the token may not touch what the release is to change. */
export function refuseDenied(denied: readonly Denied[]): void {
  const [first] = denied;
  if (first === undefined) return;
  const all = denied.map(({ what }) => what).join(", ");
  throw new UserError<TokenReason>(`The token may not read ${all}, and this release is to change that.`, {
    hint: `Give it ${[...new Set(denied.map(({ needs }) => needs))].join(", and ")}. Nothing was changed.`,
    reason: "not-authorized",
  });
}

/** How long the analytics may take to answer, ms. */
const ANALYTICS_MS = 20_000;

/**
 * Where nothing but users' traffic can judge the release, a token that may not read it is found out now. Otherwise the
 * rollout itself asks, and does without.
 */
export async function probeAnalytics(
  cf: Cloudflare,
  { target, rollout, smokeTest }: Settings,
  run: Run,
): Promise<void> {
  const needed = rollout.evidence === "traffic" || rollout.evidence === "both" || !smokeTest;
  if (!needed || !rollout.analytics || rollout.strategy === "direct") return;
  const to = cf.moment();
  try {
    await trafficByVersion(cf, target.worker, { from: to - 60_000, to, timeout: ANALYTICS_MS });
  } catch (error) {
    const [unavailable] = ANALYTICS_REASONS;
    const refused =
      (error instanceof UserError && error.reason === unavailable) ||
      (error instanceof ApiError && error.reason === "not-authorized");
    if (!refused) return run.info(`The analytics do not answer now: ${error instanceof Error ? error.message : error}`);
    throw new UserError<TokenReason>(
      "The token may not read users' traffic, and nothing else can judge this release.",
      {
        hint: "Give it `Account Analytics: Read`, or let probes decide with `rollout.evidence: probes` in slipway.yml. Nothing was changed.",
        reason: "not-authorized",
        cause: error,
      },
    );
  }
}

import { BaseRoutes } from "cloudflare/resources/workers/routes";
import { BaseDeployments } from "cloudflare/resources/workers/scripts/deployments";
import { BaseSchedules } from "cloudflare/resources/workers/scripts/schedules";
import { BaseSettings } from "cloudflare/resources/workers/scripts/settings";
import { BaseSubdomain } from "cloudflare/resources/workers/scripts/subdomain";
import { BaseVersions } from "cloudflare/resources/workers/scripts/versions";
import { BaseSubdomains } from "cloudflare/resources/workers/subdomains";
import { BaseWorkflows } from "cloudflare/resources/workflows/workflows";
import { BaseZones } from "cloudflare/resources/zones/zones";
import { createClient } from "cloudflare/tree-shakable";
import { type InputReason, UserError } from "../../errors.ts";
import { steadyNow } from "../../time/steady.ts";
import { type Clock, createClock } from "./clock.ts";
import { tracedFetch } from "./trace.ts";

const RESOURCES = [
  BaseDeployments,
  BaseRoutes,
  BaseSchedules,
  BaseSettings,
  BaseSubdomain,
  BaseSubdomains,
  BaseVersions,
  BaseWorkflows,
  BaseZones,
] as const;

/** The official client with the resources that we use. Its own retries are off: `calls.ts` decides them per call. */
export type Api = ReturnType<typeof createApi>;

/** One account at Cloudflare, and how long and until when we may wait for it. */
export interface Cloudflare {
  readonly api: Api;
  /** Account id. */
  readonly account: string;
  /** Ends every wait; its reason is what the caller sees. */
  readonly signal: AbortSignal;
  /** Moment (ms since the epoch) after which no wait begins. */
  readonly deadline: number;
  /** Told in a sentence why a call is repeated or waited for. */
  readonly log: (message: string) => void;
  /** Now by the platform's clock, ms since the epoch; the runner's until the first answer. Compare its timestamps with it. */
  readonly moment: () => number;
}

export interface ConnectOptions {
  apiToken: string;
  accountId: string;
  signal: AbortSignal;
  /** Milliseconds from now. */
  timeout: number;
  log: (message: string) => void;
  /** Told once if the runner's clock is far off; the log by default. */
  warn?: (message: string) => void;
}

/** Prepares the client; makes no request. Throws a `UserError` for a token or account id that cannot be sent. */
export function connect({ apiToken, accountId, signal, timeout, log, warn = log }: ConnectOptions): Cloudflare {
  if (!/^[\x21-\x7e]+$/.test(apiToken)) {
    throw new UserError<InputReason>(
      "The Cloudflare API token holds a space, a line break or a character that is not ASCII.",
      {
        hint: "Copy it again: a token is one word of letters, digits, `-` and `_`.",
        reason: "invalid-input",
      },
    );
  }
  if (!/^[A-Za-z0-9_-]+$/.test(accountId)) {
    throw new UserError<InputReason>(`The Cloudflare account id is not one: \`${accountId}\`.`, {
      hint: "It is 32 hexadecimal digits, shown on the overview page of Workers in the dashboard.",
      reason: "invalid-input",
    });
  }
  const clock = createClock({ wall: Date.now, steady: () => performance.now(), warn });
  const api = createApi(apiToken, clock);
  return { api, account: accountId, signal, deadline: steadyNow() + timeout, log, moment: clock.moment };
}

/** The same account with another deadline or signal, e.g. to take traffic back after the run was cancelled. */
export function until(cf: Cloudflare, limits: { signal?: AbortSignal; deadline?: number }): Cloudflare {
  return { ...cf, ...limits };
}

function createApi(apiToken: string, clock: Clock) {
  return createClient({
    apiToken,
    // A global key in the runner's environment would otherwise win over the token.
    apiKey: null,
    apiEmail: null,
    userServiceKey: null,
    baseURL: baseUrl(),
    maxRetries: 0,
    logLevel: "off",
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const response = await tracedFetch(input, init);
      clock.saw(response.headers.get("date"));
      return response;
    },
    defaultHeaders: { "User-Agent": "slipway" },
    resources: RESOURCES,
  });
}

/** Cloudflare's API, or what CLOUDFLARE_API_BASE_URL names, as for wrangler. */
export function baseUrl(): string {
  return (process.env.CLOUDFLARE_API_BASE_URL || "https://api.cloudflare.com/client/v4").replace(/\/+$/, "");
}

/** The official client's place: what the product calls of it, answered in the same process. */
import { APIConnectionError, APIError } from "cloudflare/core/error";
import type { Cloudflare } from "../../../src/cloudflare/client/client.ts";
import type { Answer, InsidePlatform } from "./platform.ts";

/** An account whose every call ends at the platform, as long as `alive` holds: a dead process hears nothing more. */
export function connectInside(platform: InsidePlatform, alive: () => boolean): Cloudflare {
  const settle = async (answer: Answer): Promise<unknown> => {
    if (!alive()) return await new Promise<never>(() => {});
    if (answer === "lost") throw new APIConnectionError({ message: "Connection reset." });
    const headers = new Headers(answer.retryAfter === undefined ? {} : { "retry-after": answer.retryAfter });
    if (answer.status >= 400) throw new APIError(answer.status, { errors: answer.errors }, undefined, headers);
    return answer.result;
  };
  const ask = async (method: "GET" | "POST", body?: object) => {
    // A round trip.
    await new Promise<void>((resolve) => setTimeout(resolve, 80));
    if (!alive()) return await new Promise<never>(() => {});
    return await settle(await platform.call(method, body === undefined ? "" : JSON.stringify(body)));
  };
  const get = (path: string) => {
    // The Worker has no address: nobody can look at how users fare after a take-back.
    const addresses = /\/workers\/(domains|workers\/[^/]+)$/.exec(path)?.[1];
    const none = addresses === "domains" ? [] : { subdomain: { enabled: false, url: "" } };
    const data: Promise<{ result: unknown }> =
      addresses === undefined ? ask("GET").then((result) => ({ result })) : Promise.resolve({ result: none });
    return Object.assign(data, {
      withResponse: async () => ({ data: await data, response: new Response(null, { status: 200 }) }),
    });
  };
  const api = {
    get,
    post: async (_path: string, { body }: { body: { variables: { from: string; to: string } } }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, 80));
      return analytics(platform, body.variables);
    },
    workers: {
      scripts: {
        deployments: { create: (_worker: string, body: object) => ask("POST", body) },
        versions: { get: async (id: string) => ({ id }) },
      },
    },
  };
  return { ...around(platform), api: api as unknown as Cloudflare["api"] };
}

function around(platform: InsidePlatform): Omit<Cloudflare, "api"> {
  return {
    account: "a",
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    log: () => {},
    moment: () => platform.time.now + platform.conditions.clockOffsetMs,
  };
}

function analytics(platform: InsidePlatform, { from, to }: { from: string; to: string }): unknown {
  platform.serve();
  const { clockOffsetMs, analyticsLagMs, analyticsNonsense } = platform.conditions;
  const [first, last] = [Date.parse(from) - clockOffsetMs, Date.parse(to) - clockOffsetMs];
  const newest = platform.time.now - Math.max(10_000, analyticsLagMs);
  const rows = new Map<string, { requests: number; errors: number }>();
  for (const { at, versionId, requests, errors } of platform.traffic) {
    if (at < first || at >= last || at > newest) continue;
    const row = rows.get(versionId) ?? { requests: 0, errors: 0 };
    rows.set(versionId, { requests: row.requests + requests, errors: row.errors + errors });
  }
  const wrong =
    analyticsNonsense === "none" ? {} : { requests: null, errors: analyticsNonsense === "negative" ? -9 : null };
  const groups = [...rows].map(([scriptVersion, sum]) => ({
    dimensions: { scriptVersion },
    sum: { ...sum, ...wrong },
    avg: { sampleInterval: 1 },
  }));
  return { data: { viewer: { accounts: [{ workersInvocationsAdaptive: groups }] } }, errors: null };
}

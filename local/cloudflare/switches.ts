import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, send } from "../server/messages.ts";
import { refused } from "./api/answers.ts";
import { changeConditions } from "./api/conditions.ts";
import { faultFromJson } from "./api/faults.ts";
import { type Json, object, parseJson, text, texts } from "./api/json.ts";
import { Refusal } from "./api/refusal.ts";
import type { LocalCloudflare } from "./contract.ts";
import { describe } from "./describe.ts";
import { seed } from "./seed.ts";

/**
 * The switches of the local world over HTTP, for callers in another process (`npm run local`). No token is needed.
 *
 *     GET    /__local/state        everything that deploys landed, normalised
 *     GET    /__local/requests     the API requests so far;  DELETE forgets them
 *     GET    /__local/metrics      requests and errors per version and minute
 *     GET    /__local/purges       cache purges that were asked for
 *     GET    /__local/faults       the rules that wait;  DELETE drops them
 *     POST   /__local/faults       {"method", "path" | "pattern", "after", "times", "status", "statusAfter", "code",
 *                                   "message", "retryAfter", "reset": "before" | "after", "delayMs", "visibleAfterMs"}
 *     POST   /__local/settings     {"propagationMs", "analyticsLagMs", "analyticsSampling", "analyticsNonsense",
 *                                   "overridesFiles", "clockOffsetMs", "flappingMs", "flappingChance", "staleMs",
 *                                   "staleChance"}
 *     POST   /__local/tokens       {"token", "permissions": ["Workers Scripts Write", ...]}
 *     POST   /__local/resources    {"kv": [{"id", "title"}], "d1": [{"id", "name"}], "r2": [name], "queues": [name]}
 *     POST   /__local/scheduled    {"worker", "cron"}: runs a cron trigger now
 */
export async function serveSwitches(
  cloudflare: LocalCloudflare,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const action = `${request.method} ${(request.url ?? "").split("?")[0]?.slice("/__local/".length)}`;
  const raw = await readBody(request);
  try {
    const body = raw.byteLength === 0 ? {} : object(parseJson(raw), "The body");
    await send(response, Response.json((await carryOut(cloudflare, action, body)) ?? null));
  } catch (cause) {
    await send(response, refused(cause instanceof Refusal ? cause : new Refusal(500, 10013, String(cause))));
  }
}

async function carryOut(cloudflare: LocalCloudflare, action: string, body: Json): Promise<unknown> {
  switch (action) {
    case "GET state":
      return describe(cloudflare.state);
    case "GET requests":
      return cloudflare.requests;
    case "DELETE requests":
      cloudflare.requests.length = 0;
      return null;
    case "GET metrics":
      return cloudflare.metrics();
    case "GET purges":
      return cloudflare.state.purges;
    case "GET faults":
      return cloudflare.faults.map((fault) => ({ ...fault, path: String(fault.path) }));
    case "POST faults":
      cloudflare.faults.push(faultFromJson(body));
      return { waiting: cloudflare.faults.length };
    case "DELETE faults":
      cloudflare.faults.length = 0;
      return null;
    case "POST settings":
      return changeConditions(cloudflare, body);
    case "POST tokens":
      cloudflare.tokens.push({ token: text(body, "token"), permissions: texts(body, "permissions") });
      return null;
    case "POST resources":
      seed(cloudflare.state, body);
      return null;
    case "POST scheduled":
      return cloudflare.scheduled(text(body, "worker"), text(body, "cron"));
    default:
      throw new Refusal(404, 7000, `The local world has no "${action}".`);
  }
}

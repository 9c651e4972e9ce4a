import { Refusal } from "../http/envelope.ts";
import { object, parseJson, text } from "../http/json.ts";
import { route } from "../http/router.ts";
import type { Worker } from "../model.ts";
import { findWorker } from "./workers.ts";

/** From this date of the script API on, previews follow `enabled` unless the request says otherwise. */
const previewsFollow = "2025-08-01";

export const subdomainRoutes = [
  route("GET /accounts/:account/workers/subdomain", "Workers Scripts", (call) => {
    if (call.state.subdomain === undefined) {
      throw new Refusal(404, 10007, "You do not have a workers.dev subdomain.");
    }
    return { subdomain: call.state.subdomain };
  }),
  route("PUT /accounts/:account/workers/subdomain", "Workers Scripts", (call) => {
    const subdomain = text(object(parseJson(call.body), "The body"), "subdomain");
    if (call.state.subdomain !== undefined) throw new Refusal(409, 10036, "You already have an associated subdomain.");
    if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(subdomain)) {
      throw new Refusal(400, 10031, `The subdomain "${subdomain}" is unavailable.`);
    }
    call.state.subdomain = subdomain;
    return { subdomain };
  }),
  route("GET /accounts/:account/workers/subdomains/:name", "Workers Scripts", (call, { name }) => {
    if (call.state.subdomain === name) return { subdomain: name };
    throw new Refusal(404, 10032, "This subdomain does not exist.");
  }),
  route("GET /accounts/:account/workers/scripts/:script/subdomain", "Workers Scripts", (call, { script }) =>
    view(findWorker(call.state, script)),
  ),
  route("POST /accounts/:account/workers/scripts/:script/subdomain", "Workers Scripts", async (call, { script }) => {
    const worker = findWorker(call.state, script);
    const body = object(parseJson(call.body), "The body");
    const { enabled, previews_enabled: previews } = body;
    if (typeof enabled !== "boolean") throw new Refusal(400, 10001, '"enabled" must be true or false.');
    if (previews !== undefined && typeof previews !== "boolean") {
      throw new Refusal(400, 10001, '"previews_enabled" must be true or false.');
    }
    if ((enabled || previews === true) && call.state.subdomain === undefined) {
      throw new Refusal(400, 10063, "You need a workers.dev subdomain in order to proceed.");
    }
    const date = call.headers["cloudflare-workers-script-api-date"];
    const fallback = String(date ?? "") >= previewsFollow ? enabled : worker.subdomain.previewsEnabled;
    worker.subdomain = { enabled, previewsEnabled: previews ?? fallback };
    await call.plane.changed(script);
    return view(worker);
  }),
  route("DELETE /accounts/:account/workers/scripts/:script/subdomain", "Workers Scripts", async (call, { script }) => {
    const worker = findWorker(call.state, script);
    worker.subdomain = { enabled: false, previewsEnabled: false };
    await call.plane.changed(script);
    return view(worker);
  }),
];

function view({ subdomain }: Worker) {
  return { enabled: subdomain.enabled, previews_enabled: subdomain.previewsEnabled };
}

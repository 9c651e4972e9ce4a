import { endpointsOf } from "../api/endpoint.ts";
import { object, parseJson } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { VisibleState, Worker, WorkersPlane } from "./contract.ts";
import { findWorker } from "./workers.ts";

/** From this date of the script API on, previews follow `enabled` unless the request says otherwise. */
const previewsFollow = "2025-08-01";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Whether a Worker is on workers.dev, with and without previews. */
export const subdomainEndpoints = [
  endpoint("GET /accounts/:account/workers/scripts/:script/subdomain", "Workers Scripts", (call, { script }) =>
    view(findWorker(call.state, script)),
  ),
  endpoint("POST /accounts/:account/workers/scripts/:script/subdomain", "Workers Scripts", async (call, { script }) => {
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
  endpoint(
    "DELETE /accounts/:account/workers/scripts/:script/subdomain",
    "Workers Scripts",
    async (call, { script }) => {
      const worker = findWorker(call.state, script);
      worker.subdomain = { enabled: false, previewsEnabled: false };
      await call.plane.changed(script);
      return view(worker);
    },
  ),
];

function view({ subdomain }: Worker) {
  return { enabled: subdomain.enabled, previews_enabled: subdomain.previewsEnabled };
}

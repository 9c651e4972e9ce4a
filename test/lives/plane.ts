/** A data plane without workerd: versions answer as a life says, in microseconds, behind the real front door's routing. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { CreatePlane, Plane } from "../../local/cloudflare/plane/contract.ts";
import { visitedUrl } from "../../local/cloudflare/plane/edge-request.ts";
import { sendError } from "../../local/cloudflare/plane/error-pages.ts";
import { wishesOf } from "../../local/cloudflare/plane/front-door.ts";
import { createMetrics, type Metrics } from "../../local/cloudflare/plane/metrics.ts";
import { createTraffic, type Picked } from "../../local/cloudflare/plane/traffic.ts";

/** What a version sees of a request. */
export interface Visit {
  version: string;
  /** It names a version, as our own probes do. */
  overridden: boolean;
  /** It carries a cookie, as people's do. */
  person: boolean;
}

/** How a version answers. */
export type Behave = (visit: Visit) => { status: number } | "throws";

/** A plane whose versions answer through `behave`. */
export function createFastPlane(behave: Behave): CreatePlane {
  return async ({ state, propagationMs }) => {
    const traffic = createTraffic(state);
    const metrics = createMetrics();
    const timers = new Set<NodeJS.Timeout>();
    const absent = (what: string) => async () => {
      throw new Error(`This plane has no ${what}.`);
    };
    const plane: Plane = {
      start: async () => ({ startupTimeMs: 1, handlers: ["fetch"], namedHandlers: [] }),
      async changed(worker) {
        const split = traffic.wanted(worker);
        if (propagationMs() <= 0) return traffic.follow(worker, split);
        timers.add(setTimeout(() => traffic.follow(worker, split), propagationMs()));
      },
      remove: async (worker) => traffic.follow(worker, undefined),
      ...{ kv: absent("KV"), d1: absent("D1"), r2: absent("R2"), send: absent("queues") },
      scheduled: absent("crons"),
      handle(request, response) {
        const picked = traffic.pickFor(visitedUrl(request), wishesOf(request));
        answer(picked, { request, response, behave, metrics });
      },
      upgrade: (_request, socket) => void socket.destroy(),
      answeredBy: () => undefined,
      metrics: metrics.rows,
      async close() {
        for (const timer of timers) clearTimeout(timer);
      },
    };
    return plane;
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  behave: Behave;
  metrics: Metrics;
}

function answer(picked: Picked, { request, response, behave, metrics }: Exchange): void {
  if ("why" in picked) {
    sendError(response, picked.status, picked.code, picked.why);
    return;
  }
  const { version, overridden, direct } = picked;
  const person = request.headers.cookie !== undefined;
  const said = behave({ version: version.id, overridden, person });
  const status = said === "throws" ? "scriptThrewException" : "success";
  if (!direct) metrics.record({ worker: version.worker, versionId: version.id, status, wallTimeMs: 1, overridden });
  if (said === "throws") sendError(response, 500, 1101, "The life says so.");
  else response.writeHead(said.status, { "x-worker-version": version.id, "content-type": "text/plain" }).end("body");
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { createApi, witnessHeader } from "../../server/api.ts";
import type { ApiRequest, Arrival } from "../../server/contract.ts";
import { ok, refused } from "./answers.ts";
import { authenticate, authenticationError, mayCall } from "./auth.ts";
import type { ApiToken, Binding, Endpoint, Neighbours, Product, Weather } from "./contract.ts";
import { createRouter, type Router } from "./endpoint.ts";
import { type CloudflareFault, faultAnswer } from "./faults.ts";
import { createLocks } from "./locks.ts";
import { Refusal } from "./refusal.ts";
import { createVisibility } from "./visibility.ts";

/** What the API serves: products over one state and one data plane, with the logs that all calls leave. */
export interface ApiOptions<S, P, W> {
  products: Product<S, P>[];
  state: S;
  plane: P;
  tokens: ApiToken[];
  requests: ApiRequest[];
  faults: CloudflareFault<W>[];
  /** What second writers work with. */
  world: () => W;
  /** The conditions of one call; those of the world's own calls are fair. */
  weather: (witness: boolean) => Weather;
  /** `http://127.0.0.1:PORT` of this server. */
  origin: () => string;
}

const base = "/client/v4";

/** Serves `/client/v4`: log, faults, authentication, one write per Worker at a time, envelope. */
export function serveApi<V, S extends { accountId: string; workers: Map<string, V> }, P, W>(
  options: ApiOptions<S, P, W>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { products, state, requests, faults, world } = options;
  const visibility = createVisibility<V, S>((live) =>
    Object.assign({ ...live }, ...products.map((product) => product.snapshot(live))),
  );
  const router = createRouter(products.flatMap(({ endpoints }) => endpoints));
  const exclusive = createLocks();
  const carryOut = async (arrival: Arrival, fault: CloudflareFault<W> | undefined) => {
    const isRead = arrival.method === "GET";
    const url = new URL(arrival.path, "http://local");
    const script = /\/workers\/(?:scripts|services|workers)\/([^/]+)/.exec(url.pathname)?.[1];
    const work = () => {
      if (fault?.visibleAfterMs !== undefined) visibility.hide(state, script, fault.visibleAfterMs);
      return dispatch({ ...options, state: isRead ? visibility.view(state) : state }, router, { ...arrival, url });
    };
    return isRead || script === undefined ? work() : exclusive(script, work);
  };
  const answer = async (arrival: Arrival, fault: CloudflareFault<W> | undefined) => {
    const when = fault?.interfereWhen ?? "before";
    if (when === "before") await fault?.interfere?.(world());
    const done = (fault && faultAnswer(fault)) ?? (await carryOut(arrival, fault));
    const given = (fault && faultAnswer(fault, fault.statusAfter)) ?? done;
    if (when === "after") await fault?.interfere?.(world());
    const ray = Math.random().toString(16).slice(2, 18).padEnd(16, "0");
    given.headers.set("cf-ray", `${ray}-LCL`);
    return given;
  };
  return createApi({ base, requests, faults, answer });
}

interface Located extends Arrival {
  url: URL;
}

/** Finds the endpoint, checks the token and the account, and lets the product answer. */
async function dispatch<S extends { accountId: string }, P, W>(
  options: ApiOptions<S, P, W>,
  router: Router<Endpoint<S, P>>,
  arrival: Located,
): Promise<Response> {
  const { method, url } = arrival;
  try {
    return await router.find(
      method,
      url.pathname,
      (endpoint, params) => handle(options, endpoint, { ...arrival, params }),
      async () => {
        checkToken(options.tokens, undefined, arrival);
        const what = `the local Cloudflare does not serve ${method} ${url.pathname}`;
        throw new Refusal(404, 7000, `No route for that URI: ${what}`);
      },
    );
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause);
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return refused(new Refusal(500, 10013, `The local Cloudflare failed at ${method} ${url.pathname}: ${detail}`));
  }
}

async function handle<S extends { accountId: string }, P, W>(
  options: ApiOptions<S, P, W>,
  endpoint: Endpoint<S, P>,
  arrival: Located & { params: Record<string, string> },
): Promise<Response> {
  const { state, plane, products } = options;
  const { method, url, headers, body, params } = arrival;
  // Asset uploads carry the session's own token, which their handler checks.
  const { permission } = endpoint;
  const open = { token: "", permissions: [] };
  const token = permission === undefined ? open : checkToken(options.tokens, { permission, params }, arrival);
  if (params.account !== undefined && params.account !== state.accountId) throw authenticationError();
  const { pathname: path, searchParams: query } = url;
  const neighbours = neighboursOf(products, state);
  const weather = options.weather(headers[witnessHeader] !== undefined);
  const asked = { method, path, query, headers, body, token };
  const call = { ...asked, state, plane, neighbours, weather, origin: options.origin() };
  const result = await endpoint.handle(call, params);
  return result instanceof Response ? result : ok(result);
}

function neighboursOf<S, P>(products: Product<S, P>[], state: S): Neighbours {
  return {
    checkBinding(binding: Binding) {
      for (const product of products) {
        const refusal = product.missing?.(state, binding);
        if (refusal !== undefined) throw refusal;
      }
    },
    forgetWorker(worker) {
      for (const product of products) product.forgetWorker?.(state, worker);
    },
  };
}

/** The token of a call, if it may make it; of one that nobody serves only that the token is one. */
function checkToken(
  tokens: ApiToken[],
  endpoint: { permission: string; params: Record<string, string> } | undefined,
  { method, url, headers }: Located,
): ApiToken {
  try {
    const token = authenticate(headers, tokens);
    if (endpoint !== undefined && !mayCall(token, { ...endpoint, method, url })) throw authenticationError();
    return token;
  } catch (cause) {
    // The verify endpoint is the one that tells a wrong token apart.
    const invalid = cause instanceof Refusal && cause.errors[0]?.code === 10000;
    if (invalid && url.pathname.endsWith("/tokens/verify")) throw new Refusal(401, 1000, "Invalid API Token");
    throw cause;
  }
}

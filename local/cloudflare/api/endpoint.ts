import { Hono } from "hono";
import type { ParamKeys } from "hono/types";
import type { Call, Endpoint } from "./contract.ts";

type Signature<P extends string> = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} ${P}`;

/** Names of the `:name` segments of a path. */
export type Params<P extends string> = { [K in ParamKeys<P>]: string };

/** Declares one endpoint of a product. */
export type Declare<S, N> = <const P extends string>(
  signature: Signature<P>,
  permission: string | undefined,
  handler: (call: Call<S, N>, params: Params<P>) => unknown,
) => Endpoint<S, N>;

/**
 * How a product whose calls see `S` of the state and need `N` of the data plane declares endpoints; the `params` of a
 * handler are typed by the path.
 */
export function endpointsOf<S, N = unknown>(): Declare<S, N> {
  return <const P extends string>(
    signature: Signature<P>,
    permission: string | undefined,
    handler: (call: Call<S, N>, params: Params<P>) => unknown,
  ) => {
    const [method = "", path = ""] = signature.split(" ");
    // The router fills exactly the names that the path declares.
    return { method, path, permission, handle: (call, params) => handler(call, params as Params<P>) };
  };
}

/** What a request carries beside itself to the handler of its endpoint. */
interface Env<T> {
  Bindings: { found(endpoint: T, params: Record<string, string>): Response | Promise<Response> };
}

/** Finds the endpoint of a method and path: the first that fits. */
export interface Router<T> {
  /** Calls `found` with what was found and the decoded parameters, or `missing`; gives what that gives. */
  find(
    method: string,
    path: string,
    found: (endpoint: T, params: Record<string, string>) => Promise<Response>,
    missing: () => Promise<Response>,
  ): Promise<Response>;
}

/** A router over a list of endpoints. Paths are compared as they arrive; what a segment encodes is decoded after it. */
export function createRouter<T extends Pick<Endpoint<never>, "method" | "path">>(endpoints: T[]): Router<T> {
  const app = new Hono<Env<T>>({ getPath: (request) => new URL(request.url).pathname });
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path, (context) => context.env.found(endpoint, context.req.param()));
  }
  app.onError((error) => {
    throw error;
  });
  return {
    async find(method, path, found, missing) {
      let isFound = false;
      const bindings = {
        found(endpoint: T, params: Record<string, string>) {
          isFound = true;
          return found(endpoint, params);
        },
      };
      const response = await app.fetch(new Request(`http://local${path}`, { method }), bindings);
      return isFound ? response : missing();
    },
  };
}

import { connect } from "node:net";
import { Agent, fetch as undiciFetch } from "undici";
import { witnessHeader } from "../server/api.ts";
import { isObject } from "./api/json.ts";

/** Whatever the hostname and scheme of a URL, its connection ends at the front door. */
export function agentTo(port: number): Agent {
  return new Agent({
    connect: (_options, callback) => {
      const socket = connect(port, "127.0.0.1", () => callback(null, socket));
      socket.on("error", (cause) => callback(cause, null));
    },
  });
}

/** Fetches through the front door, which learns the scheme as it does from its TLS side: by a header. */
export function visit(agent: Agent, url: string, init: RequestInit | undefined): Promise<Response> {
  const headers = new Headers(init?.headers);
  if (url.startsWith("https:")) headers.set("x-forwarded-proto", "https");
  const options = { ...(init as object), headers: [...headers], dispatcher: agent };
  // undici's Response is the platform's own; only their type declarations are two.
  return undiciFetch(url, options) as unknown as Promise<Response>;
}

/** Calls the API as the world's own client, which no fault meets; gives `result`, and throws what is not a success. */
export async function callApi(
  { apiBaseUrl, apiToken }: { apiBaseUrl: string; apiToken: string },
  { method, path, body }: { method: string; path: string; body: unknown },
): Promise<unknown> {
  const form = body instanceof FormData;
  const response = await fetch(`${apiBaseUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${apiToken}`,
      [witnessHeader]: "1",
      ...(form || body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (isObject(answer) && answer.success === true) return answer.result;
  // GraphQL has no envelope.
  if (isObject(answer) && "data" in answer) return answer;
  throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
}

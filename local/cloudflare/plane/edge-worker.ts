/** The module that stands before the user's Worker in the same workerd, and what both sides of that hop agree on. */

/** Headers between the front door and the edge worker. Clients cannot send them: the front door drops the prefix. */
export const INTERNAL_PREFIX = "x-slipway-";
/** The URL that the Worker must see; the hop itself is plain HTTP to a port. */
export const URL_HEADER = "x-slipway-url";
/** The named entrypoint that answers, instead of the default export. */
export const ENTRYPOINT_HEADER = "x-slipway-entrypoint";
/** Set on the answer when the Worker threw: `<token> <outcome>`. */
export const OUTCOME_HEADER = "x-slipway-outcome";
/** Present on an event other than a request: the body says which. */
export const EVENT_HEADER = "x-slipway-event";

/** Names of the edge worker's bindings. */
export const BINDINGS = {
  /** The Worker as visitors reach it: behind its assets, if it has some. */
  user: "USER",
  /** The script itself, for events that assets do not pass on. */
  script: "SCRIPT",
  entrypoint: (name: string) => `ENTRYPOINT_${name}`,
  /** The host of a Worker's Durable Objects, to ask which generation of it this workerd sees. */
  host: (worker: string) => `HOST_${worker}`,
  internet: "INTERNET",
} as const;

/** What the front door may ask besides requests. */
export type EdgeEvent =
  | { type: "scheduled"; cron: string; time: number }
  | {
      type: "queue";
      queue: string;
      messages: { id: string; timestamp: number; attempts: number; format: string; body: string }[];
    }
  /** Which generation of a host of Durable Objects is seen; answers `{ generation }`. */
  | { type: "host"; worker: string };

/** Source of the export `Internet`: what a Worker fetches by URL goes through it, to our door instead of the network. */
export const internetEntrypoint = `export const Internet = { fetch(request, env) { return env.${BINDINGS.internet}.fetch(request); } };`;

/** Where every local request seems to come from; fixed, so that two runs see the same. */
const cf = {
  asn: 64512,
  asOrganization: "Slipway local edge",
  city: "Local",
  clientAcceptEncoding: "gzip, deflate, br",
  colo: "LOC",
  continent: "EU",
  country: "XX",
  httpProtocol: "HTTP/1.1",
  latitude: "0.00000",
  longitude: "0.00000",
  timezone: "UTC",
  tlsCipher: "AEAD-AES128-GCM-SHA256",
  tlsVersion: "TLSv1.3",
};

/**
 * Source of the edge worker. `token` is a secret of this process: only a marked answer counts as an exception, so a
 * Worker cannot fake one. Without it a thrown exception and a returned 500 look the same from outside.
 */
export function edgeWorkerSource(token: string): string {
  return `
const cf = ${JSON.stringify(cf)};
const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const text = (base64) => new TextDecoder().decode(bytes(base64));
function message({ id, timestamp, attempts, format, body }) {
  const head = { id, timestamp: new Date(timestamp), attempts };
  if (format === "v8") return { ...head, serializedBody: bytes(body) };
  if (format === "bytes") return { ...head, body: bytes(body).buffer };
  return { ...head, body: format === "json" ? JSON.parse(text(body)) : text(body) };
}
async function dispatch(env, event) {
  switch (event.type) {
    case "scheduled": return env.${BINDINGS.script}.scheduled({ cron: event.cron, scheduledTime: new Date(event.time) });
    case "queue": return env.${BINDINGS.script}.queue(event.queue, event.messages.map(message));
    case "host": return { generation: await (await env["${BINDINGS.host("")}" + event.worker].fetch("http://host/")).text() };
  }
}
function thrown(error) {
  console.error("Uncaught " + (error instanceof Error ? error.stack : String(error)));
  return new Response("error code: 1101", {
    status: 500,
    headers: { "content-type": "text/plain; charset=UTF-8", "cache-control": "no-store", "${OUTCOME_HEADER}": "${token} scriptThrewException" },
  });
}
export default {
  async fetch(request, env) {
    if (request.headers.has("${EVENT_HEADER}")) {
      try { return Response.json(await dispatch(env, await request.json())); }
      catch (error) { return Response.json({ outcome: "exception", message: String(error) }); }
    }
    const url = request.headers.get("${URL_HEADER}") ?? request.url;
    const entrypoint = request.headers.get("${ENTRYPOINT_HEADER}");
    const target = entrypoint === null ? env.${BINDINGS.user} : env["${BINDINGS.entrypoint("")}" + entrypoint];
    const forwarded = new Request(url, new Request(request, { cf }));
    for (const name of [...forwarded.headers.keys()]) if (name.startsWith("${INTERNAL_PREFIX}")) forwarded.headers.delete(name);
    try { return await target.fetch(forwarded); }
    catch (error) { return thrown(error); }
  },
};
${internetEntrypoint}
`;
}

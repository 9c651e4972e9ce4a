import type { MetricsRow } from "../analytics/contract.ts";
import type { CloudflareOptions, LocalCloudflare } from "../contract.ts";
import { startControl } from "../control.ts";
import type { Plane } from "../plane/contract.ts";
import { StartupError } from "../workers/contract.ts";

export type { Fault, LocalCloudflare } from "../contract.ts";

/** What a test of the control plane sees of a data plane that runs nothing. */
export interface PlaneDouble {
  cloudflare: LocalCloudflare;
  /** Worker names, in the order in which `changed` and `remove` (with a minus) were called. */
  told: string[];
  rows: MetricsRow[];
}

/**
 * The control plane alone, in milliseconds: for tests of its rules. A module whose text is `throw MESSAGE` fails to
 * start; every `export class NAME` counts as exported. What really runs is tested with the real plane.
 */
export async function startAlone(options: CloudflareOptions): Promise<PlaneDouble> {
  const told: string[] = [];
  const rows: MetricsRow[] = [];
  const absent = (what: string) => async () => {
    throw new Error(`The double has no ${what}.`);
  };
  const plane: Plane = {
    async start(version) {
      const source = version.modules.map(({ contents }) => new TextDecoder().decode(contents)).join("\n");
      const thrown = /^throw (.+)$/m.exec(source)?.[1];
      if (thrown !== undefined) throw new StartupError(thrown);
      const classes = [...source.matchAll(/export class (\w+)/g)].map(([, name = ""]) => ({ name, handlers: [] }));
      return { startupTimeMs: 1, handlers: ["fetch"], namedHandlers: classes };
    },
    changed: async (worker) => void told.push(worker),
    remove: async (worker) => void told.push(`-${worker}`),
    kv: absent("KV"),
    d1: absent("D1"),
    r2: absent("R2"),
    send: absent("queues"),
    scheduled: absent("crons"),
    handle: (_request, response) => void response.writeHead(421).end("edge"),
    upgrade: (_request, socket) => void socket.destroy(),
    answeredBy: () => undefined,
    metrics: () => rows,
    close: async () => {},
  };
  const cloudflare = await startControl(options, {
    createPlane: async () => plane,
    startProxy: async () => ({ url: "http://127.0.0.1:9", caCert: "", close: async () => {} }),
  });
  return { cloudflare, told, rows };
}

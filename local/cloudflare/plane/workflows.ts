/** Workflow engines: one per workflow, outside of every version, so that instances survive deployments. */
import { Miniflare } from "miniflare";
import type { Destination } from "./inner.ts";
import { commonOptions, helperWorker, type Site, SOCKET } from "./launch.ts";
import { external } from "./mapping.ts";
import { pluginBinding } from "./stubs.ts";

type Workflow = Extract<Destination, { to: "workflow" }>;

export interface Engines {
  /** Origin for RPC with a workflow's engine, which is started on first use. */
  origin(workflow: Workflow): Promise<string>;
  close(): Promise<void>;
}

interface Engine {
  origin: string;
  dispose(): Promise<void>;
}

/**
 * Ways from an engine to the Worker. A run keeps its RPC session, and with it its version, to the end; every deployment
 * takes the next lane, so that new runs start on what serves by then.
 */
export const LANES = 8;

/** `Steps` stands in for the Worker's class; the default export hands calls on to Miniflare's engine. */
const relay = `
import { WorkerEntrypoint, WorkflowEntrypoint } from "cloudflare:workers";
export class Steps extends WorkflowEntrypoint {
  async run(event, step) {
    const lane = await (await this.env.LANE.fetch("http://lane/")).text();
    return this.env["SCRIPT_" + lane].run(event, step);
  }
}
export default class extends WorkerEntrypoint {
  constructor(ctx, env) {
    super(ctx, env);
    return new Proxy(this, {
      get: (target, name) => (Reflect.has(target, name) ? Reflect.get(target, name) : Reflect.get(env.ENGINE, name)),
    });
  }
}`;

export function createEngines(site: Site): Engines {
  const engines = new Map<string, Promise<Engine>>();

  const start = async ({ workflow, worker, className }: Workflow): Promise<Engine> => {
    const name = `workflow.${workflow}`;
    const engine = { kind: "internal" as const, service: `workflows:${workflow}`, entrypoint: "WorkflowBinding" };
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      const door = await site.address({ to: "service", worker, entrypoint: className, lane });
      return [`SCRIPT_${lane}`, external(door)] as const;
    });
    const env = {
      WORKFLOW: { type: "workflow" as const, name: workflow, worker: name, exportName: "Steps" },
      ENGINE: pluginBinding("engine", engine),
      LANE: external(await site.address({ to: "lane", worker })),
      ...Object.fromEntries(await Promise.all(lanes)),
    };
    const miniflare = new Miniflare({
      ...commonOptions(site, name, { storage: false, registry: false }),
      workers: [
        { ...helperWorker(name, relay, env), dev: { unsafeRegisterWorker: false, unsafeDirectSockets: [SOCKET] } },
      ],
    });
    await miniflare.ready;
    return { origin: (await miniflare.unsafeGetDirectURL(name)).origin, dispose: () => miniflare.dispose() };
  };

  return {
    async origin(workflow) {
      const key = JSON.stringify(workflow);
      let engine = engines.get(key);
      if (engine === undefined) {
        engine = start(workflow);
        engines.set(key, engine);
        engine.catch(() => engines.delete(key));
      }
      return (await engine).origin;
    },
    async close() {
      const started = await Promise.allSettled(engines.values());
      await Promise.all(started.map((engine) => (engine.status === "fulfilled" ? engine.value.dispose() : undefined)));
    },
  };
}

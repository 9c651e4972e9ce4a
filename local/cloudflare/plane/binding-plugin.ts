/** A Miniflare plugin, loaded by its path, for bindings that Miniflare does not have: stubs, and producers of our queues. */

/** What `unsafe:*` bindings carry in their options. */
export type PluginBinding =
  /** Every use throws this. */
  | { kind: "stub"; message: string }
  /** Messages go to this host:port. */
  | { kind: "queue"; address: string }
  /** Calls go to the engine of a workflow behind this host:port. */
  | { kind: "workflow"; address: string }
  /** A service that Miniflare itself made, by its name in workerd's configuration. */
  | { kind: "internal"; service: string; entrypoint: string };

const STUB = "slipway-internal:stub";

/** `then`, `toJSON` and symbols stay undefined, so that a stub can be awaited, logged and passed around. */
const stubSource = `
const quiet = new Set(["then", "toJSON"]);
export default function ({ message }) {
  const fail = () => { throw new Error(message); };
  return new Proxy(function () {}, {
    get: (_, name) => (typeof name === "symbol" || quiet.has(name) ? undefined : fail()),
    apply: fail,
    construct: fail,
  });
}
`;

interface WorkerOptions {
  config: { name: string; env?: Record<string, { type: string; dev?: { options?: PluginBinding } }> };
}

function bindingsOf({ config }: WorkerOptions): [string, PluginBinding][] {
  return Object.entries(config.env ?? {}).flatMap(([name, { type, dev }]) =>
    type.startsWith("unsafe:") && dev?.options !== undefined ? [[name, dev.options]] : [],
  );
}

/** The module by which Miniflare presents a workflow engine as a binding. */
const WORKFLOW = "workflows:local-wrapped-binding";
/** Allows RPC over a door; the same name that Miniflare gives to its direct sockets. */
const HTTP = { capnpConnectHost: "miniflare-unsafe-internal-capnp-connect" };

const doorService = (worker: string, binding: string) => `slipway:door:${worker}:${binding}`;

function workerdBinding(worker: string, name: string, binding: PluginBinding) {
  const door = { name: doorService(worker, name) };
  switch (binding.kind) {
    case "stub":
      return { name, wrapped: { moduleName: STUB, innerBindings: [{ name: "message", text: binding.message }] } };
    case "queue":
      return { name, queue: door };
    case "workflow":
      return { name, wrapped: { moduleName: WORKFLOW, innerBindings: [{ name: "binding", service: door }] } };
    case "internal":
      return { name, service: { name: binding.service, entrypoint: binding.entrypoint } };
  }
}

export const plugins = {
  slipway: {
    bindingTypeDescription: "Slipway",
    getBindings: async (options: WorkerOptions) =>
      bindingsOf(options).map(([name, binding]) => workerdBinding(options.config.name, name, binding)),
    getNodeBindings: async () => ({}),
    getServices: async ({ options }: { options: WorkerOptions }) =>
      bindingsOf(options).flatMap(([name, binding]) =>
        binding.kind === "queue" || binding.kind === "workflow"
          ? [{ name: doorService(options.config.name, name), external: { address: binding.address, http: HTTP } }]
          : [],
      ),
    getExtensions: async ({ options }: { options: WorkerOptions[] }) =>
      options.some((worker) => bindingsOf(worker).some(([, { kind }]) => kind === "stub"))
        ? [{ modules: [{ name: STUB, internal: true, esModule: stubSource }] }]
        : [],
  },
};

import type { WorkerModule } from "./write.ts";

/** The header in which a wrapped Worker names the version that answers. */
export const VERSION_HEADER = "x-worker-version";

interface Binding {
  name: string;
  type: string;
}

/** The uploaded part of a Worker: metadata and modules. */
export interface WorkerUpload {
  metadata: Record<string, unknown>;
  modules: WorkerModule[];
}

/**
 * Puts a new entry in front of a Worker's own, so that every answer of its default export carries `x-worker-version`. All
 * handlers, exports and classes stay what they are. A `version_metadata` binding is added if there is none. Without code
 * there is nothing to wrap.
 */
export function addVersionHeader({ metadata, modules }: WorkerUpload): WorkerUpload {
  const entry = modules.find(({ name }) => name === metadata.main_module);
  // Static files show the release's stamp instead.
  if (entry === undefined) return { metadata, modules };
  const bindings = (metadata.bindings ?? []) as Binding[];
  const existing = bindings.find(({ type }) => type === "version_metadata");
  const binding = existing ?? { name: free("SLIPWAY_VERSION", bindings), type: "version_metadata" };
  const name = free("slipway-entry", modules);
  const wrapper = {
    name: `${name}.js`,
    contentType: entry.contentType,
    contents: new TextEncoder().encode(wrapperSource(entry.name, binding.name)),
  };
  return {
    metadata: {
      ...metadata,
      main_module: wrapper.name,
      bindings: existing === undefined ? [...bindings, binding] : bindings,
    },
    modules: [wrapper, ...modules],
  };
}

function free(wish: string, taken: { name: string }[]): string {
  const clash = (name: string) => taken.some((other) => other.name === name || other.name === `${name}.js`);
  let name = wish;
  for (let number = 2; clash(name); number++) name = `${wish}_${number}`;
  return name;
}

function wrapperSource(entry: string, binding: string): string {
  const specifier = JSON.stringify(`./${entry.replace(/^\.\//, "")}`);
  return `// Added by Slipway: every answer names the version it comes from.
import * as entry from ${specifier};
export * from ${specifier};

const show = (response, env) => {
  const version = env?.[${JSON.stringify(binding)}]?.id;
  if (version === undefined || !(response instanceof Response) || response.status === 0) return response;
  try {
    response.headers.set("${VERSION_HEADER}", version);
    return response;
  } catch {
    // Headers of answers from elsewhere cannot be changed: those of a copy can.
    const copy = new Response(response.body, response);
    copy.headers.set("${VERSION_HEADER}", version);
    return copy;
  }
};

const wrapHandlers = (main) => {
  const wrapped = {};
  // A handler may sit on the prototype (an app, an instance), and may need its own object as \`this\`.
  for (let level = main; level !== null && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const key of Object.getOwnPropertyNames(level)) {
      if (key === "constructor" || Object.hasOwn(wrapped, key)) continue;
      const get = () => {
        const value = main[key];
        if (typeof value !== "function") return value;
        if (key !== "fetch") return value.bind(main);
        return async (request, env, ctx) => show(await value.call(main, request, env, ctx), env);
      };
      Object.defineProperty(wrapped, key, { get, enumerable: true, configurable: true });
    }
  }
  return wrapped;
};

const wrapClass = (Main) => {
  if (Main.prototype === undefined || !("fetch" in Main.prototype)) return Main;
  const Wrapped = class extends Main {
    async fetch(request) {
      return show(await super.fetch(request), this.env);
    }
  };
  Object.defineProperty(Wrapped, "name", { value: Main.name });
  return Wrapped;
};

const wrap = (main) => {
  if (typeof main === "function") return wrapClass(main);
  return typeof main === "object" && main !== null ? wrapHandlers(main) : main;
};

export default wrap(entry.default);
`;
}

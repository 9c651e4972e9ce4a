/** The main module that is put before the uploaded one: the same exports, and one entrypoint that tells about them. */
import type { Startup } from "../workers/contract.ts";

export const ENTRY_MODULE = "__slipway_entry.js";
/** Name of the added entrypoint. */
export const REFLECTION = "__slipway";

/**
 * `hasDefault: false` for a script without a default export, which `export default undefined` would break: workerd alone
 * would send its requests out again. Classes are exported once more under a name that outlives their renames.
 */
export function entryModuleSource(mainModule: string, hasDefault: boolean, classes: ClassAlias[] = []): string {
  const main = JSON.stringify(`./${mainModule}`);
  const aliases = classes
    .filter(({ className, exportName }) => className !== exportName)
    .map(({ className, exportName }) => `export { ${className} as ${exportName} } from ${main};`);
  return `
import * as user from ${main};
import { DurableObject, WorkerEntrypoint, WorkflowEntrypoint } from "cloudflare:workers";
export * from ${main};
export default ${hasDefault ? "user.default" : NO_DEFAULT};
${aliases.join("\n")}
const bases = new Set([Object.prototype, Function.prototype, DurableObject.prototype, WorkerEntrypoint.prototype, WorkflowEntrypoint.prototype]);
function methods(object) {
  const names = new Set();
  for (let o = object; o && !bases.has(o); o = Object.getPrototypeOf(o)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(o)))
      if (name !== "constructor" && typeof value === "function") names.add(name);
  }
  return [...names];
}
function describe(name, value) {
  if (typeof value !== "function") return { name, kind: "handlers", handlers: methods(value) };
  const kind = value.prototype instanceof WorkerEntrypoint ? "entrypoint" : value.prototype instanceof WorkflowEntrypoint ? "workflow" : "class";
  return { name, kind, handlers: kind === "entrypoint" ? methods(value.prototype) : [kind] };
}
const run = (kind) => (event, env, ctx) => {
  const target = typeof user.default === "function" ? new user.default(ctx, env) : user.default;
  if (typeof target?.[kind] !== "function") throw new Error("Handler does not export a " + kind + "() function.");
  return target[kind](event, env, ctx);
};
export const ${REFLECTION} = {
  // For Workers with assets: Miniflare's asset router passes on requests only.
  queue: run("queue"),
  scheduled: run("scheduled"),
  fetch() { return Response.json(Object.entries(user).map(([name, value]) => describe(name, value))); },
};
`;
}

/** A Durable Object class and the second name it is exported under. */
export interface ClassAlias {
  className: string;
  exportName: string;
}

/** What answers where no code does: the platform's own words for it. */
const NO_DEFAULT = '{ fetch() { throw new Error("Handler does not export a fetch() function."); } }';

/** One export as the reflection entrypoint describes it. */
export interface Export {
  name: string;
  kind: "handlers" | "entrypoint" | "workflow" | "class";
  handlers: string[];
}

/** What the API shows of the exports: handlers of the default export, and the named ones. */
export function startupOf(exports: Export[], startupTimeMs: number): Startup {
  const named = exports.filter(({ name }) => name !== "default");
  return {
    startupTimeMs,
    handlers: exports.find(({ name }) => name === "default")?.handlers ?? [],
    namedHandlers: named.map(({ name, handlers }) => ({ name, handlers })),
  };
}

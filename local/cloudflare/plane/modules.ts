/** From the parts of an upload form to Miniflare's module manifest. */
import { posix } from "node:path";
import type { Module, Version } from "../workers/contract.ts";
import { StartupError } from "../workers/contract.ts";
import { type ClassAlias, ENTRY_MODULE, entryModuleSource } from "./entry-module.ts";

type ModuleType = "esm" | "cjs" | "wasm" | "text" | "data" | "json";

export interface Manifest {
  mainModule: string;
  /** Shows up in stack traces as `file:///__modules__/…`, and is removed from messages again. */
  modulesRoot: "/__modules__";
  modules: Record<string, { type: ModuleType; contents: string | Uint8Array<ArrayBuffer> }>;
}

const kinds: Record<string, ModuleType | "map" | "python"> = {
  "application/javascript+module": "esm",
  "text/javascript+module": "esm",
  "application/javascript": "cjs",
  "text/javascript": "cjs",
  "application/wasm": "wasm",
  "text/plain": "text",
  "text/html": "text",
  "text/markdown": "text",
  "application/octet-stream": "data",
  "application/json": "json",
  "application/source-map": "map",
  "text/x-python": "python",
  "text/x-python-requirement": "python",
};

/** The manifest with our entry module first. Throws `StartupError` for a main module that is missing or no ES module. */
export function manifestOf(version: Version, hasDefault: boolean, classes: ClassAlias[] = []): Manifest {
  const main = posix.normalize(version.mainModule ?? "");
  const modules: Manifest["modules"] = {};
  for (const module of version.modules) {
    const kind = kindOf(module);
    if (kind === "map") continue;
    if (kind === "python") throw new StartupError(`Python Workers do not run here: module "${module.name}".`);
    modules[posix.normalize(module.name)] = { type: kind, contents: contentsOf(module, kind) };
  }
  if (modules[main] === undefined) {
    const names = Object.keys(modules).join(", ");
    throw new StartupError(`No such module "${main}": the main module is not among the uploaded ones (${names}).`);
  }
  if (modules[main].type !== "esm") {
    throw new StartupError(
      `"${main}" is not an ES module; service-worker syntax does not run here. Use \`export default\`.`,
    );
  }
  const entry = { type: "esm" as const, contents: entryModuleSource(main, hasDefault, classes) };
  return { mainModule: ENTRY_MODULE, modulesRoot: "/__modules__", modules: { [ENTRY_MODULE]: entry, ...modules } };
}

function kindOf(module: Module): ModuleType | "map" | "python" {
  const type = (module.contentType.split(";")[0] ?? "").trim().toLowerCase();
  const kind = kinds[type];
  if (kind === undefined) {
    throw new StartupError(
      `Module "${module.name}" has the content type "${module.contentType}", which is no module type.`,
    );
  }
  return kind;
}

function contentsOf(module: Module, kind: ModuleType): string | Uint8Array<ArrayBuffer> {
  // Our own Uint8Array: Miniflare takes no Buffer of a shared pool.
  return kind === "wasm" || kind === "data"
    ? new Uint8Array(module.contents)
    : Buffer.from(module.contents).toString("utf8");
}

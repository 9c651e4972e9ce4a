import { basename } from "node:path";
import type { Part } from "./form.ts";

/** A source map as far as it names files; the maps of a bundle of bundles lie in its sections. */
interface SourceMap {
  sourceRoot?: unknown;
  sources?: unknown;
  sections?: { map?: SourceMap }[];
}

/** The folders that wrangler makes for one run, below the project. */
const OF_WRANGLER = /(\.wrangler[\\/]tmp[\\/]\w+)-[A-Za-z0-9]{6}(?=[\\/])/g;

/**
 * The parts of an upload without the names of folders that only this run has: a source that has no file, like the stand-in
 * for a module of Node, is named in source maps by where the bundle lay. Without that, two builds of one commit would be
 * two releases. Only names change: what points where in the code does not. `folder` is the run's own, below which wrangler
 * wrote the bundle into `out`.
 */
export function steadySourceMaps(parts: Part[], folder: string): Part[] {
  return parts.map((part) => {
    if (part.contentType !== "application/source-map") return part;
    const before = Buffer.from(part.contents).toString("utf8");
    const after = steadyText(before, basename(folder));
    return after === before ? part : { ...part, contents: Buffer.from(after) };
  });
}

function steadyText(text: string, folder: string): string {
  if (!text.includes(folder) && text.search(OF_WRANGLER) === -1) return text;
  try {
    return JSON.stringify(steady(JSON.parse(text) as SourceMap, folder));
  } catch {
    // Whatever it is, nobody can say what in it is a name.
    return text;
  }
}

function steady(map: SourceMap, folder: string): SourceMap {
  const name = (source: unknown) => (typeof source === "string" ? steadyName(source, folder) : source);
  return {
    ...map,
    ...(map.sourceRoot === undefined ? {} : { sourceRoot: name(map.sourceRoot) }),
    ...(Array.isArray(map.sources) ? { sources: map.sources.map(name) } : {}),
    ...(Array.isArray(map.sections)
      ? {
          sections: map.sections.map((section) =>
            section.map === undefined ? section : { ...section, map: steady(section.map, folder) },
          ),
        }
      : {}),
  };
}

/** Everything up to the run's folder says only where the runner keeps its files. */
function steadyName(source: string, folder: string): string {
  const parts = source.split(/[\\/]/);
  const at = parts.lastIndexOf(folder);
  const below = at === -1 ? source : parts.slice(at + (parts[at + 1] === "out" ? 2 : 1)).join("/");
  return below.replaceAll(OF_WRANGLER, "$1");
}

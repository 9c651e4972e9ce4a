import type { Answer } from "../wire/answer.ts";
import { edgePage } from "../wire/edge.ts";
import { isCached, isFile } from "../wire/foreign.ts";

/** Who gave an answer that shows no version, as far as can be told. */
export type Source = "code" | "file" | "stream" | "cache" | "edge";

/** Who gave an answer. */
export function sourceOf(answer: Answer): Source {
  if (edgePage(answer) !== undefined) return "edge";
  // Files come with the state of a cache, too, but the version was chosen before.
  if (isFile(answer)) return "file";
  if (isCached(answer)) return "cache";
  const upgrade = answer.status === 101 || answer.status === 426;
  return upgrade || /^text\/event-stream\b/i.test(answer.headers["content-type"] ?? "") ? "stream" : "code";
}

/** What a source did instead of showing the version, after "no version in header x: ". */
export const DID: Record<Source, string> = {
  code: "code answered without it",
  file: "a static file answered, no code",
  stream: "a stream or a WebSocket answered without it",
  cache: "a cache answered, with what the Worker said at another time",
  edge: "Cloudflare answered in the Worker's place",
};

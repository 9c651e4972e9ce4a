/** At most `most` UTF-16 code units of a text; an ellipsis says that there was more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

const MORE = "\n\n… the rest does not fit into the summary.\n";

/** Whole lines of Markdown, at most so many bytes; what is open where it is cut is closed. */
export function cutMarkdown(markdown: string, most: number): string {
  if (Buffer.byteLength(markdown) <= most) return markdown;
  // Room for the sentence and for what has to be closed.
  const room = most - Buffer.byteLength(MORE) - 100;
  if (room <= 0) return "";
  const bytes = Buffer.from(markdown).subarray(0, room);
  const kept = bytes.subarray(0, Math.max(0, bytes.lastIndexOf("\n"))).toString("utf8");
  const fences = kept.match(/^```/gm)?.length ?? 0;
  const open = count(kept, "<details") - count(kept, "</details>");
  return `${kept}${fences % 2 === 1 ? "\n```" : ""}${"\n\n</details>".repeat(Math.min(5, Math.max(0, open)))}${MORE}`;
}

const count = (text: string, part: string) => text.split(part).length - 1;

/** The longest start of a text that fits into `bytes` of UTF-8, never half a character. */
export function cutBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  if (buffer.length <= bytes) return text;
  return buffer
    .subarray(0, bytes)
    .toString("utf8")
    .replace(/\uFFFD+$/, "");
}

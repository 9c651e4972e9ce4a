import { setSecret } from "@actions/core";
import { createRedact, type Redact, SHORTEST_SECRET } from "../text/redact.ts";

const known = new Set<string>();
/** Made again when a secret is added: it is one search for all of them. */
let hiding: Redact | undefined;

/** Hides a value, each of its lines and its spelling inside JSON: in the log, and in whatever leaves the process. */
export function mask(value: string): void {
  const whole = value.trim();
  if (whole === "") return;
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  // Lines such as `}` would mask half of the log; shorter values than that are hidden by the runner alone.
  const parts = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_SECRET) : [];
  for (const text of new Set([whole, ...parts, ...[whole, ...parts].map(inJson)])) setSecret(text);
  for (const text of [whole, ...parts]) known.add(text);
  hiding = undefined;
}

/** The text with `***` for every masked value in every common encoding. */
export function redact(text: string): string {
  return hider().own(text);
}

/** The same for Markdown, in which text may be escaped once more. */
export function redactPage(markdown: string): string {
  return hider().page(markdown);
}

/** A value with every text in it redacted, names of members included. */
export function redactValue(value: unknown): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map(redactValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), redactValue(member)]));
}

function hider(): Redact {
  hiding ??= createRedact(known);
  return hiding;
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

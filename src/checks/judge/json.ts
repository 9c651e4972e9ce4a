import type { Answer } from "../wire/answer.ts";

const parsed = new WeakMap<Answer, { value: unknown }>();

/** An answer's body as JSON, parsed once, when first asked; undefined for what is none, or was not read whole. */
export function jsonOf(answer: Answer): unknown {
  const known = parsed.get(answer);
  if (known !== undefined) return known.value;
  const value = answer.truncated || answer.unreadable !== undefined ? undefined : parse(answer.body);
  parsed.set(answer, { value });
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { validateHeaderName } from "node:http";
import { invalidText } from "./invalid.ts";
import { required } from "./text.ts";

/** Name of an HTTP header in lower case, as Node's clients have them in answers. */
export function headerName(name: string): string {
  const text = required(name);
  try {
    validateHeaderName(text);
  } catch {
    throw invalidText(name, text, ", which is not the name of a header", "Write e.g. `x-worker-version`.");
  }
  return text.toLowerCase();
}

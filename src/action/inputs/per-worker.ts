import { invalid } from "./invalid.ts";
import { pairs } from "./pairs.ts";
import { optional } from "./text.ts";

/** One value, which is `worker`'s, or `worker=value` lines; undefined when the input is absent or empty. */
export function perWorker(name: string, worker: string | undefined): Map<string, string> | undefined {
  const text = optional(name);
  if (text === undefined) return undefined;
  // A URL may hold `=`, but never before its `://`.
  if (!text.includes("\n") && !/^[^:/=\s]+=/.test(text)) {
    if (worker === undefined)
      throw invalid(name, "needs the name of the Worker", "Set `worker`, or write `worker=id`.");
    return new Map([[worker, text]]);
  }
  const result = new Map<string, string>();
  for (const [key, value] of pairs(name)) {
    if (value === undefined || value === "")
      throw invalid(name, `has no value for \`${key}\``, "Write `worker=value` lines.");
    result.set(key, value);
  }
  return result;
}

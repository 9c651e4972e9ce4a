import { at, formProblems, type Words } from "../../document/form.ts";
import type { Source } from "../../document/source.ts";
import type { Problem } from "../format.ts";
import { validate } from "./schema.generated.ts";

/** Problems of a file's form, each at its line, most telling first; the kinds of a check are left to the rules. */
export function validateForm(value: unknown, source: Source): Problem[] {
  return formProblems(validate, value, source, WORDS);
}

const WORDS: Words = {
  place,
  patterns: [
    ["^(https?", "Use a URL that starts with http:// or https://."],
    ["^[0-9]+(ms", "Write a duration as a whole number with ms, s, m or h, e.g. `500ms` or `90s`."],
    ["^[1-5]xx", "Use a code such as 200 or a class such as `2xx`."],
    ["^(avg", 'Write it as k6 does, in milliseconds: "p(95)<1000", "med<500", "max<=2000".'],
    ["^rate", 'Write it as "rate<0.01": a share from 0 to 1.'],
    ["^\\$", "A JSONPath starts with `$`."],
    ["^/", "A path starts with `/`."],
    ["^tcp:", "Write `tcp://host:port`, or `tcp://[::1]:port`."],
  ],
  dependent: {
    samples: ["% has `thresholds` without `samples`", "Add `samples: 20`: a threshold judges many answers."],
    thresholds: ["% has `samples` without `thresholds`", 'Add `thresholds: { duration: ["p(95)<1000"] }`.'],
  },
  not: ["% has both `json` and `body`", "Keep one of them."],
  leaves: ({ instancePath, schemaPath }) => /^\/checks\/\d+$/.test(instancePath) && /\/oneOf(\/|$)/.test(schemaPath),
};

/** "the file", `targets.us`, or `check "health", expect.status`. */
function place(path: string[], root: unknown): string {
  if (path.length === 0) return "the file";
  if (path[0] !== "checks" || path[1] === undefined) return `\`${path.join(".")}\``;
  const name = (at(root, path.slice(0, 2)) as { name?: unknown } | undefined)?.name;
  const check = typeof name === "string" ? `check "${name}"` : `check ${Number(path[1]) + 1}`;
  return path.length === 2 ? check : `${check}, \`${path.slice(2).join(".")}\``;
}

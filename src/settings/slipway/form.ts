import { formProblems, type Words } from "../../document/form.ts";
import type { Problem, Source } from "../../document/source.ts";
import { validate } from "./schema.generated.ts";

/** Keys that will exist, so that nobody believes that they do something already. */
const RESERVED = ["data", "notify", "preview"];

/** What docs/slipway.schema.json has against slipway.yml, each at its line. */
export function validateForm(source: Source): Problem[] {
  return formProblems(validate, source.value, source, WORDS);
}

const WORDS: Words = {
  place: (path) => (path.length === 0 ? "the file" : `\`${path.join(".")}\``),
  patterns: [
    ["^https?", "Use a URL that starts with http:// or https://."],
    ["^([0-9]+", "Write a duration such as `90s`, `5m` or `1h30m`."],
    ["^([1-5]xx", "Use a code such as 200 or a class such as `2xx`."],
    ["^/", "A path starts with `/`."],
    ["^(off", "Write `add`, `off`, or the name of the header (with a hyphen) in which the code sends the version id."],
    ["^[!#", "Write the name of a header, e.g. `x-worker-version`."],
    [
      "^(routes",
      "Use `routes`, `custom-domains`, `workers-dev`, `preview-urls`, `crons`, `queues`, `workflows`, `tail-consumers`, `migrations`, `exports` or `bindings.NAME`.",
    ],
  ],
  dependent: {},
  not: ["% contradicts itself", "Keep one."],
  unknownKey: (key, path) => {
    const last = path.at(-1);
    if (last === "gates")
      return [`has the gate "${key}", which does not exist yet`, "Leave `gates` out until this version knows one."];
    const outermost = path.length === 0 || (path.length === 2 && path[0] === "environments");
    if (!outermost || !RESERVED.includes(key)) return undefined;
    return [
      `has the key "${key}", which does nothing yet`,
      "Remove it: this version of Slipway does not carry it out.",
    ];
  },
};

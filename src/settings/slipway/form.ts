import { formProblems, type Words } from "../../document/form.ts";
import type { Problem, Source } from "../../document/source.ts";
import { validate } from "./schema.generated.ts";

/** Keys that will exist, so that nobody believes that they do something already. */
const RESERVED = ["data", "preview"];

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
    ["^[A-Za-z0-9](", "Write the login of a user at GitHub, without `@`."],
    ["^\\d{4}", "Write a day, e.g. `2026-12-20`, or a moment, e.g. `2026-12-20T16:00`."],
    ["^([01]", "Write e.g. `16:00-24:00`."],
    ["^[A-Za-z_]", "Write the name of a variable or of a label, e.g. `RELEASE_ANYWAY`."],
    ["^[!#", "Write the name of a header, e.g. `x-worker-version`."],
    [
      "^(routes",
      "Use `routes`, `custom-domains`, `workers-dev`, `preview-urls`, `crons`, `queues`, `workflows`, `tail-consumers`, `migrations`, `exports` or `bindings.NAME`.",
    ],
  ],
  dependent: {},
  not: ["% contradicts itself", "Keep one."],
  // What stands in the place of a name may be the secret itself: notify-rules.ts speaks of it without repeating it.
  leaves: ({ keyword, instancePath }) =>
    (keyword === "pattern" || keyword === "type") && /^(\/environments\/[^/]+)?\/notify(\/|$)/.test(instancePath),
  unknownKey: (key, path) => {
    const outermost = path.length === 0 || (path.length === 2 && path[0] === "environments");
    if (!outermost || !RESERVED.includes(key)) return undefined;
    return [
      `has the key "${key}", which does nothing yet`,
      "Remove it: this version of Slipway does not carry it out.",
    ];
  },
};

/** Check files of a line per check. */

/** A file of checks that are asked once, at `https://a.example`. */
export const file = (...checks: string[]) =>
  `version: 1\ntargets: { a: "https://a.example" }\ndefaults: { retry: { attempts: 1 } }\nchecks:\n${checks.map((check) => `  - ${check}\n`).join("")}`;

/** A check that wants status 200 at the path of its name. */
export const check = (name: string, rest = "") =>
  `{ name: ${name}, request: { path: /${name} }, expect: { status: 200 }${rest} }`;

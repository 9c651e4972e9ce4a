import { STAMP_HEADER } from "../../record/stamp.ts";
import type { Source } from "./source.ts";

/** What to do so that answers of a source show their version; `name` is the header. */
export function lesson(name: string, source: Source = "code"): string {
  return LESSONS[source](name);
}

const LESSONS: Record<Source, (name: string) => string> = {
  code: (name) =>
    [
      "Let `seal` add it: it does unless slipway.yml says `version-header: off` or names a header of your own (`add-version-header: true` of `seal` by itself). Or add three lines to the Worker:",
      `  "version_metadata": { "binding": "CF_VERSION_METADATA" }            in wrangler.jsonc`,
      `  const answer = new Response(response.body, response);               where fetch() returns`,
      `  answer.headers.set("${name}", env.CF_VERSION_METADATA.id);`,
    ].join("\n"),
  file: () =>
    `No code can name the version here. Static files show the release's stamp (\`${STAMP_HEADER}\`) if \`seal\` may add a rule to \`_headers\`: remove \`version-header: off\` from slipway.yml, and a rule of your own for that header. Or let the check ask a path that code answers, e.g. by \`run_worker_first\`.`,
  stream: () =>
    "Let the check ask a path with a plain answer; `identity: false` lets another check of its target prove the version for this one.",
  cache: () =>
    "Ask past the cache: `rollout: { around-cache: true }` in slipway.yml, or `Cache-Control: no-store` for this path; or let the check ask another path.",
  edge: () =>
    "Let the request through to the Worker, e.g. with a service token of Cloudflare Access, or ask another address.",
};

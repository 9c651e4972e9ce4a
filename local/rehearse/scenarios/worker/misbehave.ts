import type { Caller } from "../../world/caller.ts";

/**
 * Lets the release answer through `code`, the body of a fetch handler that sees `request`, `plain` (it does not name a
 * version, as users' requests do not) and `answer()`, which is what the Worker itself would say. What `state` declares
 * lives as long as the isolate.
 */
export async function misbehave(caller: Caller, code: string, state = ""): Promise<void> {
  await caller.wrapEntry(`${state}
    export default {
      ...release,
      async fetch(request, env, context) {
        const plain = !request.headers.has("cloudflare-workers-version-overrides");
        const answer = async () => {
          const { body, status, headers } = await release.fetch(request, env, context);
          return new Response(body, { status, headers: new Headers(headers) });
        };
        ${code}
      },
    };
  `);
}

/** Every answer is an error, but still says which version it comes from. */
export function fails(caller: Caller, message: string, when = "true"): Promise<void> {
  return misbehave(
    caller,
    `const good = await answer();
     return ${when} ? new Response(${JSON.stringify(message)}, { status: 500, headers: good.headers }) : good;`,
  );
}

/** Throws for everybody who carries a cookie: people do, checks and probes do not. */
export function throwsForPeople(caller: Caller): Promise<void> {
  return misbehave(
    caller,
    `if (request.headers.has("cookie")) throw new TypeError("Cannot read properties of undefined (reading 'user')");
     return await answer();`,
  );
}

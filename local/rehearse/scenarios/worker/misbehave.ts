import type { Caller } from "../../caller/caller.ts";
import { FILES } from "../../caller/edits.ts";
import { Unsuitable } from "../../caller/errors.ts";
import { addresses } from "./addresses.ts";

/**
 * Lets the release answer through `code`, the body of a fetch handler that sees `request`, `plain` (it does not name a
 * version, as users' requests do not) and `answer()`, which is what the Worker itself, or its static files, would say.
 * What `state` declares lives as long as the isolate. Throws Unsuitable for a Worker that nobody can ask.
 */
export async function misbehave(caller: Caller, code: string, state = ""): Promise<void> {
  if (addresses(caller.target, "").length === 0) {
    throw new Unsuitable("its fault is met by whoever asks, and this Worker has no address: see cron-fails");
  }
  const files = await askFirst(caller);
  await caller.wrapEntry(`${state}
    const ask = (request, env, context) =>
      typeof release === "function" ? new release(context, env).fetch(request) : release.fetch(request, env, context);
    ${files}
    export default {
      ...release,
      async fetch(request, env, context) {
        const plain = !request.headers.has("cloudflare-workers-version-overrides");
        const answer = async () => {
          const { body, status, headers } = (await fileOf(request, env)) ?? (await ask(request, env, context));
          return new Response(body, { status, headers: new Headers(headers) });
        };
        ${code}
      },
    };
  `);
}

/**
 * Static files are handed out before code is asked: then no code could misbehave. So it is asked first, and hands them
 * out itself. Answers the code of `fileOf`.
 */
async function askFirst(caller: Caller): Promise<string> {
  const { assets, main } = caller.config;
  if (main === undefined || assets?.directory === undefined || assets.run_worker_first)
    return "const fileOf = () => undefined;";
  const binding = assets.binding ?? FILES;
  const tell = (more: object) => (config: Record<string, unknown>) => {
    if (config.assets !== undefined) Object.assign(config.assets as object, more);
  };
  if (assets.binding === undefined) await caller.configure(tell({ binding }));
  await caller.configureBuilt(tell({ run_worker_first: true }));
  const pages = assets.not_found_handling === "single-page-application";
  return `
    const fileOf = async (request, env) => {
      const { pathname } = new URL(request.url);
      const isRoute = ${pages} && pathname !== "/" && !/\\.\\w+$/.test(pathname);
      if (isRoute || !["GET", "HEAD"].includes(request.method)) return undefined;
      const found = await env.${binding}.fetch(request.clone());
      return found.status < 400 ? found : undefined;
    };`;
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

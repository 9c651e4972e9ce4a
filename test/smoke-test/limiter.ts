import { Miniflare } from "miniflare";

const script = `export default {
  async fetch(request, env) {
    const { success } = await env.LIMITER.limit({ key: new URL(request.url).pathname });
    if (!success) return new Response("slow down", { status: 429, headers: { "retry-after": "60" } });
    return new Response("pong");
  },
};`;

/** A Worker in workerd that counts with Cloudflare's own rate-limit binding and refuses beyond `limit` a minute. */
export async function startLimiter(limit: number) {
  const worker = new Miniflare({
    host: "127.0.0.1",
    port: 0,
    workers: [
      {
        config: {
          name: "limiter",
          compatibilityDate: "2026-01-01",
          manifest: { mainModule: "index.js", modules: { "index.js": { type: "esm", contents: script } } },
          env: { LIMITER: { type: "rate-limit", namespace: "1001", simple: { limit, period: 60 } } },
        },
      },
    ],
  });
  const url = await worker.ready;
  return {
    /** Base URL without a slash at the end. */
    url: url.origin,
    [Symbol.asyncDispose]: () => worker.dispose(),
  };
}

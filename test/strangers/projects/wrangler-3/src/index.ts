export interface Env {
  GREETING: string;
  CACHE: KVNamespace;
}

export default {
  async fetch(request, env, ctx): Promise<Response> {
    const { pathname } = new URL(request.url);
    const cached = await env.CACHE.get(pathname);
    return new Response(cached ?? `${env.GREETING} World!`);
  },
} satisfies ExportedHandler<Env>;

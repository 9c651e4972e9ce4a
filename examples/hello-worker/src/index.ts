export default {
  fetch(request, env) {
    // The smoke test of a release believes an answer only if it names the version that gave it.
    const headers = { "x-worker-version": env.VERSION.id };
    const { pathname } = new URL(request.url);
    if (pathname === "/health") return Response.json({ status: "healthy", version: env.VERSION.tag }, { headers });
    if (pathname !== "/") return new Response("Not found\n", { status: 404, headers });
    return new Response(`${env.GREETING}\n`, { headers });
  },
} satisfies ExportedHandler<Env>;

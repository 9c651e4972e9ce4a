const source = `
import hello from "./hello.txt";
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/api/version") return new Response(env.VERSION.id);
    if (pathname === "/api/secret") return new Response(env.TOKEN ?? "none");
    return new Response([env.GREETING, env.CONFIG.a, hello.trim(), request.url].join(" | "));
  },
  async scheduled() {},
};`;
/** Modules, a text module, vars, version metadata, assets with their rules, a cron: a Worker as people have them. */
export const config = {
  name: "api",
  main: "index.js",
  compatibility_flags: ["nodejs_compat"],
  vars: { GREETING: "hello", CONFIG: { a: 1 } },
  version_metadata: { binding: "VERSION" },
  assets: { directory: "public", binding: "ASSETS", run_worker_first: ["/api/*"] },
  triggers: { crons: ["*/5 * * * *"] },
  observability: { enabled: true },
  preview_urls: true,
};
/** The same Worker on routes, on a domain of its own, and with another cron. */
export const withTriggers = {
  ...config,
  workers_dev: true,
  assets: undefined,
  routes: [
    { pattern: "www.example.com/api/*", zone_name: "example.com" },
    { pattern: "api.example.com", custom_domain: true },
  ],
  triggers: { crons: ["0 0 * * *"] },
};

/** The project's files by path. */
export const files = {
  "index.js": source,
  "hello.txt": "text module\n",
  "public/index.html": "<h1>front page</h1>\n",
  "public/app.css": "body{}\n",
  "public/_headers": "/app.css\n  X-Custom: yes\n",
  "public/_redirects": "/old /api/new 301\n",
};

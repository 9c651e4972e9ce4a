import type { KnownTarget } from "../../caller/targets.ts";

/** The production addresses: custom domains, routes, workers.dev; in this order. */
export function addresses({ config, worker }: KnownTarget, subdomain: string): string[] {
  const routes = (config.routes ?? []).map((route) => (typeof route === "string" ? { pattern: route } : route));
  const hosts = routes.map(({ pattern }) => {
    const [host = "", ...path] = pattern.replace(/^\*\./, "www.").replace(/^\*/, "").split("/");
    return `https://${host}/${path.join("/").replace("*", "")}`;
  });
  if (config.workers_dev ?? routes.length === 0) hosts.push(`https://${worker}.${subdomain}.workers.dev/`);
  return hosts;
}

/** Hosts with a page for every rule, for the tests of what a check can say. */
import { type SmokeOptions, type SmokeRun, smoke } from "./harness.ts";
import { cached, type Internet, json, type Site, startInternet } from "./internet.ts";

const site: Site = ({ url, method, headers, body, secure }) => {
  switch (url.split("?")[0]) {
    case "/json":
      return json({ status: "ok", n: 3, empty: [], list: [{ s: "ok" }, { s: "error" }], text: "a\nb", none: null });
    case "/echo":
      return json({ method, url, headers, body });
    case "/hop":
      return { status: 302, headers: { location: "/json" } };
    case "/chain":
      return { status: 301, headers: { location: "/hop" } };
    case "/loop":
      return { status: 307, headers: { location: "/loop" } };
    case "/away":
      return { status: 307, headers: { location: "https://b.example/echo" } };
    case "/file":
      return { status: 302, headers: { location: "file:///etc/passwd" } };
    case "/cookies":
      return {
        headers: {
          "set-cookie": ["a=1; Max-Age=60; Path=/x; Domain=a.example", "s=v; Secure; HttpOnly; SameSite=Lax"],
        },
      };
    case "/old":
      return {
        headers: {
          "x-xss-protection": "1; mode=block",
          "strict-transport-security": "max-age=31536000",
          "x-content-type-options": "nosniff",
        },
      };
    case "/big":
      return { body: Buffer.concat([Buffer.from("start"), Buffer.alloc(3 * 1024 * 1024, 120), Buffer.from("end")]) };
    case "/static.css":
      return { headers: { "cache-control": "public, max-age=60" }, body: "a{}" };
    case "/private":
      return { headers: { "cache-control": "private" }, body: "me" };
    case "/slow":
      return { delayMs: 150, body: "slow" };
    case "/broken":
      return { status: 503, body: "down" };
    default:
      return { status: secure ? 404 : 200, body: "nothing here" };
  }
};

/** Two hosts, of which the first has a cache in front, and one whose certificate has expired. */
export const startRules = (): Promise<Internet> =>
  startInternet({ "a.example": cached(site), "b.example": site, "expired.example": { site, days: -1 } });

/** Runs checks, each asked once, at `https://a.example`. */
export const run = (net: Internet, checks: string, options: SmokeOptions = {}): Promise<SmokeRun> =>
  smoke(net, {
    ...options,
    file: `version: 1\ntargets: { a: "https://a.example" }\norigins: ["https://expired.example", "https://b.example"]\ndefaults: { retry: { attempts: 1 } }\nchecks:\n${checks}`,
  });

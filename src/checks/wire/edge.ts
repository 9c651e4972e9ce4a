import type { Answer } from "./answer.ts";
import { redirectTarget } from "./follow.ts";

/** A page that Cloudflare answered instead of the Worker. */
export interface EdgePage {
  kind: "access" | "challenge" | "error";
  /** Cloudflare's number of an error. */
  code?: number;
  /** What it is, with its number. */
  name: string;
  /** What to do about it. */
  fix: string;
  /** There is no such host for Cloudflare: asking again changes nothing. */
  nobody?: true;
}

const CODES: Record<number, [meaning: string, fix: string]> = {
  1000: ["DNS points to a prohibited IP", "Remove the DNS record that points at Cloudflare itself."],
  1001: [
    "the hostname does not resolve",
    "Add the DNS record, or the Worker's route or custom domain, for this hostname.",
  ],
  1003: ["direct access by IP is not allowed", "Ask for the hostname, not its IP address."],
  1006: ["the runner's IP address is banned", "Allow the runner, or test through a host without that rule."],
  1009: ["the runner's country is blocked", "Allow the runner's region, or use a runner elsewhere."],
  1010: ["the client's signature is blocked (Browser Integrity Check)", "Allow the user agent of the smoke test."],
  1015: [
    "Cloudflare is rate limiting the runner",
    "Lower `samples` and `concurrency`, or exempt the runner from the rule.",
  ],
  1016: ["the origin's DNS does not resolve", "Correct the DNS record of the origin."],
  1018: ["the host is not configured at Cloudflare", "Wait for the zone, or add it."],
  1019: ["the Worker calls itself in a loop", "Fetch another hostname inside the Worker, or use a service binding."],
  1020: ["a firewall rule denied the request", "Add an exception for the smoke test to the WAF rule."],
  1027: ["the account's daily request limit is used up", "Wait for the next day (UTC), or upgrade the plan."],
  1033: ["the tunnel behind this host is not connected", "Start cloudflared."],
  1042: ["the Worker fetched a Worker of the same zone", "Use a service binding instead of fetch()."],
  1101: ["the Worker threw an exception", "Read its logs: `wrangler tail`, or Workers Logs."],
  1102: ["the Worker exceeded its CPU or memory limit", "Do less per request, or raise `limits.cpu_ms`."],
  520: ["the origin sent an answer nobody understands", "Look at the origin's logs."],
  521: ["the origin refuses connections", "Start the origin, or let Cloudflare's addresses in."],
  522: ["the connection to the origin timed out", "Check the origin's address and firewall."],
  523: ["the origin is unreachable", "Check the origin's DNS and routes."],
  524: ["the origin did not answer in time", "Make the origin faster, or its work asynchronous."],
  525: ["the TLS handshake with the origin failed", "Check the origin's TLS settings."],
  526: ["the origin's certificate is invalid", "Renew it, or change the zone's SSL mode."],
  530: [
    "no such host: no Worker answers there",
    "Correct the address, or add the Worker's route or custom domain for it. The page may name the reason, e.g. 1001 or 1016.",
  ],
};

/** Errors of hosts that lead to no Worker and to no server. */
const NOBODY = new Set([1001, 1016, 530]);

/** Recognises Access logins, challenges and Cloudflare's own error pages; undefined for what the Worker answered. */
export function edgePage(answer: Answer): EdgePage | undefined {
  return access(answer) ?? challenge(answer) ?? errorPage(answer);
}

function access(answer: Answer): EdgePage | undefined {
  const host = (answer.status >= 300 && answer.status < 400 ? redirectTarget(answer) : undefined) ?? answer.url;
  const login = host.hostname.endsWith(".cloudflareaccess.com") || host.pathname.startsWith("/cdn-cgi/access/");
  const refused =
    [401, 403].includes(answer.status) &&
    (answer.headers["cf-access-domain"] !== undefined ||
      answer.headers["cf-access-aud"] !== undefined ||
      /^Cloudflare-Access\b/i.test(answer.headers["www-authenticate"] ?? ""));
  if (!login && !refused) return undefined;
  return {
    kind: "access",
    name: refused ? "Cloudflare Access refused the service token" : "Cloudflare Access login page",
    fix: "Set `access-client-id` and `access-client-secret` to a service token that a Service Auth policy of this application allows.",
  };
}

function challenge(answer: Answer): EdgePage | undefined {
  const marked = answer.headers["cf-mitigated"] === "challenge";
  const body = answer.body.includes("/cdn-cgi/challenge-platform/") && [403, 429, 503].includes(answer.status);
  if (!marked && !body) return undefined;
  return {
    kind: "challenge",
    name: "Cloudflare challenge page",
    fix: "Skip bot protection for the smoke test: a WAF custom rule that matches a secret header sent by the check.",
  };
}

function errorPage(answer: Answer): EdgePage | undefined {
  if (answer.status < 400 || !fromCloudflare(answer)) return undefined;
  const [, plain, inPage] =
    /^error code: (\d{3,4})\s*$/i.exec(answer.body) ??
    /(?:cf-error-code">|<title>[^<]*\|\s*|Error\s+(?:code\s+)?)()(\d{3,4})\b/i.exec(answer.body.slice(0, 20_000)) ??
    [];
  const code = Number(plain || inPage || (answer.status >= 520 && answer.status <= 530 ? answer.status : 0));
  if (!((code >= 1000 && code <= 1299) || (code >= 520 && code <= 530))) return undefined;
  const [meaning, fix] = CODES[code] ?? ["a page of Cloudflare's own", "See Cloudflare's list of error codes."];
  return {
    kind: "error",
    code,
    name: `Cloudflare error ${code}: ${meaning}`,
    fix,
    ...(NOBODY.has(code) ? { nobody: true } : {}),
  };
}

const fromCloudflare = (answer: Answer) =>
  answer.headers["cf-ray"] !== undefined || /cloudflare/i.test(answer.headers.server ?? "");

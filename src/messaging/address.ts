import { Refusal } from "./refusal.ts";

/** The services that are reached by an address of their own. */
export type Addressed = "slack" | "discord" | "teams" | "webhook";

/** Where a service's webhooks live; a name with a dot in front stands for everything below it. */
const HOSTS: Record<Exclude<Addressed, "webhook">, readonly string[]> = {
  slack: ["hooks.slack.com", "hooks.slack-gov.com"],
  discord: ["discord.com", "discordapp.com", "canary.discord.com", "ptb.discord.com"],
  teams: [
    ".logic.azure.com",
    ".logic.azure.us",
    ".logic.azure.cn",
    ".api.powerplatform.com",
    ".api.powerplatform.us",
    ".api.gov.powerplatform.microsoft.us",
  ],
};

/** What the path of a webhook looks like, where it is known. */
const PATHS: Partial<Record<Addressed, RegExp>> = {
  slack: /^\/services\/[A-Za-z0-9]+\/[A-Za-z0-9]+\/[A-Za-z0-9]+$/,
  discord: /^\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+$/,
};

/** The address that a secret holds. Never repeats it: whoever has it can write into the channel. */
export function readAddress(service: Addressed, secret: string): URL {
  if (!URL.canParse(secret)) throw new Refusal("holds no address");
  const url = new URL(secret);
  if (url.protocol !== "https:") throw new Refusal("holds an address that does not begin with https://");
  if (url.username !== "" || url.password !== "") throw new Refusal("holds an address with a user name or password");
  url.hash = "";
  if (service === "webhook") return url;
  if (service === "teams" && /(^|\.)webhook\.office\.com$/i.test(url.hostname))
    throw new Refusal(
      "holds the address of a connector, which Microsoft has retired: make a workflow in Teams instead",
    );
  if (!HOSTS[service].some((host) => isAt(url, host)))
    throw new Refusal(`holds an address that is not ${NAMES[service]}'s (${HOSTS[service].map(shown).join(", ")})`);
  if (url.port !== "") throw new Refusal("holds an address with a port of its own");
  if (PATHS[service]?.test(url.pathname) === false)
    throw new Refusal(`holds an address that is none of ${NAMES[service]}'s webhooks`);
  return url;
}

/** What people call the services. */
export const NAMES = { slack: "Slack", discord: "Discord", teams: "Teams", webhook: "The receiver" } as const;

/** What of an address is secret besides the whole of it: each long part of the path, and each value of the query. */
export function secretParts(url: URL): string[] {
  const parts = [...url.pathname.split("/"), ...url.searchParams.values()].map(decode);
  return parts.filter((part) => part.length >= 16);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isAt = ({ hostname }: URL, host: string) => (host.startsWith(".") ? hostname.endsWith(host) : hostname === host);
const shown = (host: string) => (host.startsWith(".") ? `*${host}` : host);

import type { ApiRequest, Fault } from "../server/contract.ts";

/** Services that take messages here, as slipway.yml calls them. */
export type Channel = "slack" | "slack-token" | "discord" | "teams" | "webhook";

/** One message that a service shows now. */
export interface Delivered {
  channel: Channel;
  /** As the service names it, where it does. */
  id: string;
  /** JSON as it came, of the last edit. */
  body: string;
  /** Every earlier one, oldest first. */
  edits: string[];
  /** Whom it would ping, or what of it the service would read as markup that people wrote elsewhere. */
  pings: string[];
}

/** Secrets that the receivers handed out: what a caller keeps as lines of NOTIFY_SECRETS. */
export type ReceiverSecrets = Record<
  "SLACK_HOOK" | "SLACK_TOKEN" | "DISCORD_HOOK" | "TEAMS_HOOK" | "DEPLOYS_URL" | "DEPLOYS_KEY",
  string
>;

/** Running receivers of messages, reached under the services' own names. */
export interface LocalReceiver {
  /** Port by host: a name with a dot in front stands for everything below it. */
  hosts: Record<string, number>;
  secrets: ReceiverSecrets;
  /** The Slack channel of the app. */
  channel: string;
  /** In the order in which they first came. */
  messages: Delivered[];
  requests: ApiRequest[];
  /** `path` is `host/path`: a text or an expression that begins with the host is for that service alone. */
  faults: Fault[];
  close(): Promise<void>;
}

/** A call as one service sees it. */
export interface Told {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** One service: what it says to a call, and what it keeps. */
export interface Receiver {
  /** Hosts that are its own. */
  hosts: readonly string[];
  take(told: Told): Response;
}

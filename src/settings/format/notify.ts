/** Services that can be told, as slipway.yml calls them. */
export const SERVICES = ["slack", "slack-token", "discord", "teams", "webhook"] as const;
export type Service = (typeof SERVICES)[number];

/** What can be told of a release. */
export const EVENTS = ["started", "succeeded", "failed", "rolled-back", "cancelled"] as const;
export type NotifyEvent = (typeof EVENTS)[number];

/** One channel that is told. Secrets are named, never held. */
export interface NotifyChannel {
  service: Service;
  /** Name of the secret that holds its address or token. */
  secret: string;
  /** Name of the secret that signs what is sent; null for all but `webhook`. */
  signingKey: string | null;
  /** Id of the channel; null for all but `slack-token`. */
  channel: string | null;
  on: NotifyEvent[];
}

import { tellDiscord } from "./discord.ts";
import type { Limit } from "./exchange.ts";
import type { Message } from "./message.ts";
import { Refusal } from "./refusal.ts";
import { tellSlack, tellSlackHook } from "./slack.ts";
import { tellTeams } from "./teams.ts";
import { tellWebhook } from "./webhook.ts";

/** Whom to tell, with what it takes. */
export type Recipient =
  | { service: "slack" | "discord" | "teams"; secret: string }
  | { service: "slack-token"; secret: string; channel: string }
  | { service: "webhook"; secret: string; signingKey: string };

/** A message that is there and can be edited: its id, and the channel where the service says that it is. */
export interface Sent {
  id: string;
  channel?: string | undefined;
}

/**
 * Tells one channel; edits the message from before where there is one, or sends another if that is gone. Returns what can
 * be edited later. Throws a `Refusal` for everything that can be wrong.
 */
export async function deliver(
  recipient: Recipient,
  message: Message,
  { before, limit }: { before?: Sent | undefined; limit: Limit },
): Promise<Sent | undefined> {
  try {
    return await tell(recipient, message, { before, limit });
  } catch (error) {
    if (!(error instanceof Refusal) || !error.gone) throw error;
    return await tell(recipient, message, { before: undefined, limit });
  }
}

async function tell(
  recipient: Recipient,
  message: Message,
  { before, limit }: { before: Sent | undefined; limit: Limit },
): Promise<Sent | undefined> {
  const { secret } = recipient;
  switch (recipient.service) {
    case "slack":
      return await tellSlackHook(secret, message, limit);
    case "slack-token": {
      const { channel } = recipient;
      const posted = before?.channel === undefined ? undefined : { id: before.id, channel: before.channel };
      return await tellSlack(secret, message, { channel, before: posted, limit });
    }
    case "discord":
      return { id: await tellDiscord(secret, message, { before: before?.id, limit }) };
    case "teams":
      return await tellTeams(secret, message, limit);
    case "webhook":
      return await tellWebhook(recipient, message, limit);
  }
}

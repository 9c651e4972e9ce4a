import type { Recipient } from "../../src/messaging/deliver.ts";
import { Refusal } from "../../src/messaging/refusal.ts";
import type { NotifyChannel } from "../../src/settings/format/notify.ts";

/** A channel with its secrets. Throws a `Refusal` that says which is missing, and the line to write. */
export function recipientOf(
  { service, secret, signingKey, channel }: NotifyChannel,
  secrets: ReadonlyMap<string, string>,
): Recipient {
  const value = need(secret, secrets);
  switch (service) {
    case "webhook":
      return { service, secret: value, signingKey: need(signingKey ?? "", secrets) };
    case "slack-token":
      return { service, secret: value, channel: channel ?? "" };
    default:
      return { service, secret: value };
  }
}

function need(name: string, secrets: ReadonlyMap<string, string>): string {
  const value = secrets.get(name);
  if (value !== undefined) return value;
  throw new Refusal(
    secrets.size === 0
      ? `was not told: the secret NOTIFY_SECRETS (input \`notify-secrets\`) is empty. Pass it on, with a line \`${name}=value\` in it`
      : `was not told: the secret NOTIFY_SECRETS (input \`notify-secrets\`) has no \`${name}\`. Add a line \`${name}=value\` to it`,
  );
}

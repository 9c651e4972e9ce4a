import type { LocalReceiver, ReceiverSecrets } from "../../receiver/main.ts";
import { type KnownTarget, readSettings, settingsFor } from "./targets.ts";

/** What the local receivers hand out for each service of `notify`. */
const HANDED: Record<string, keyof ReceiverSecrets> = {
  slack: "SLACK_HOOK",
  "slack-token": "SLACK_TOKEN",
  discord: "DISCORD_HOOK",
  teams: "TEAMS_HOOK",
  webhook: "DEPLOYS_URL",
  "signing-key": "DEPLOYS_KEY",
};

/** The channels that the caller's `notify` names, as objects of texts. */
function entriesOf(root: string, target: KnownTarget): Record<string, unknown>[] {
  const { notify } = settingsFor(readSettings(root, target.settingsFile), target.environment);
  return Array.isArray(notify) ? notify.filter((one) => typeof one === "object" && one !== null) : [];
}

/** Slack's channels that the caller tells. */
export function toldChannels(root: string, targets: readonly KnownTarget[]): string[] {
  const channels = targets.flatMap((target) => entriesOf(root, target)).map(({ channel }) => channel);
  return channels.filter((one) => typeof one === "string");
}

/** NOTIFY_SECRETS for the channels that the caller tells: the local receivers stand under every name. */
export function notifyLines(root: string, targets: readonly KnownTarget[], { secrets }: LocalReceiver): string {
  const pairs = targets
    .flatMap((target) => entriesOf(root, target))
    .flatMap((entry) => Object.entries(HANDED).map(([key, handed]) => [entry[key], secrets[handed]] as const))
    .filter(([name]) => typeof name === "string");
  return pairs.map(([name, value]) => `${name}=${value}\n`).join("");
}

import type { Path } from "../../document/source.ts";
import { SERVICES } from "../format/notify.ts";
import { servicesOf } from "./notify.ts";
import type { WrittenChannel } from "./written.ts";

type Refuse = (path: Path, message: string, fix: string) => void;

const NAME = /^[A-Z_][A-Z0-9_]*$/;
const CHANNEL = /^[CGD][A-Z0-9]{2,40}$/;

/** What no schema can say of `notify`. A value that is no name may be the secret itself, and is not repeated. */
export function notifyRules(channels: readonly WrittenChannel[], refuse: Refuse): void {
  if (!Array.isArray(channels)) {
    refuse(["notify"], "is no list", "Write a list: `notify: [{ slack: NAME }]`, with the name of a secret.");
    return;
  }
  for (const [index, one] of channels.entries()) {
    const path: Path = ["notify", index];
    if (!isEntry(one)) {
      refuse(path, "is no entry", "Write `{ slack: NAME }`, with the name of a secret, and `on` if you like.");
      continue;
    }
    const named = servicesOf(one);
    if (named.length !== 1)
      refuse(
        path,
        named.length === 0 ? "names no service" : `names ${named.map((name) => `\`${name}\``).join(" and ")}`,
        `Write one of ${SERVICES.map((name) => `\`${name}\``).join(", ")} into each entry.`,
      );
    nameRules(one, path, refuse);
    partnerRules(one, path, refuse);
    if (one.on !== undefined && new Set(one.on).size < one.on.length)
      refuse([...path, "on"], "says the same twice", "Keep one.");
  }
}

/** The form is judged here and not by the schema, whose words would repeat what is written. */
function isEntry(one: unknown): one is WrittenChannel {
  if (typeof one !== "object" || one === null) return false;
  const { on, ...texts } = one as Record<string, unknown>;
  return (on === undefined || Array.isArray(on)) && Object.values(texts).every((value) => typeof value === "string");
}

function nameRules(one: WrittenChannel, path: Path, refuse: Refuse): void {
  for (const key of [...SERVICES, "signing-key"] as const) {
    const value = one[key];
    if (value === undefined || NAME.test(value)) continue;
    const secret = /^(https?:|xox|whsec_)/i.test(value);
    if (secret)
      refuse(
        [...path, key],
        "holds a secret, which everybody who can read the repository has now",
        `Revoke it at the service, keep the new one as a line \`NAME=value\` of the secret NOTIFY_SECRETS, and write \`${key}: NAME\`.`,
      );
    else
      refuse(
        [...path, key],
        "is no name of a secret",
        `Write \`${key}: NAME\`, with the capitals, digits and underscores under which NOTIFY_SECRETS holds it.`,
      );
  }
}

function partnerRules(one: WrittenChannel, path: Path, refuse: Refuse): void {
  if (one["slack-token"] !== undefined && one.channel === undefined)
    refuse(path, "has a `slack-token` without `channel`", "Add the id of the channel, e.g. `channel: C0123456789`.");
  if (one.channel !== undefined && one["slack-token"] === undefined)
    refuse([...path, "channel"], "belongs to a `slack-token`", "A webhook knows its channel: leave it out.");
  if (one.channel !== undefined && !CHANNEL.test(one.channel))
    refuse(
      [...path, "channel"],
      "is no id of a channel",
      "Write the id, e.g. `C0123456789`: Slack shows it at the end of the channel's details.",
    );
  if (one.webhook !== undefined && one["signing-key"] === undefined)
    refuse(
      path,
      "has a `webhook` without `signing-key`",
      "Add `signing-key: NAME`: whoever is told must be able to tell who speaks.",
    );
  if (one["signing-key"] !== undefined && one.webhook === undefined)
    refuse([...path, "signing-key"], "belongs to a `webhook`", "Other services know who speaks: leave it out.");
}

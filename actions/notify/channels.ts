import { invalid } from "../../src/action/inputs/invalid.ts";
import { pairs } from "../../src/action/inputs/pairs.ts";
import type { NotifyChannel } from "../../src/settings/format/notify.ts";
import { notifyOf } from "../../src/settings/slipway/notify.ts";
import { notifyRules } from "../../src/settings/slipway/notify-rules.ts";
import type { WrittenChannel } from "../../src/settings/slipway/written.ts";

/** Channels as lines `service=NAME`, with `channel=ID` or `signing-key=NAME` behind: by the rules of slipway.yml. */
export function readChannels(name: string): NotifyChannel[] {
  const written = pairs(name).map(([service, rest = ""]): WrittenChannel => {
    const [secret = "", ...more] = rest.split(/\s+/);
    const partners = more.map((part): [string, string] => {
      const at = part.indexOf("=");
      return [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
    });
    const known = ["slack", "slack-token", "discord", "teams", "webhook"].includes(service);
    const strange = partners.some(([key]) => key !== "channel" && key !== "signing-key");
    // What stands there may be a secret: it is not repeated.
    if (!known || strange)
      throw invalid(
        name,
        "has a line that names no channel",
        "Write lines such as `slack=NAME` or `slack-token=NAME channel=C0123456789`.",
      );
    return { [service]: secret, ...Object.fromEntries(partners) };
  });
  notifyRules(written, ([, index], message, fix) => {
    throw invalid(name, `has a line ${Number(index) + 1} that ${message}`, fix);
  });
  return notifyOf(written);
}

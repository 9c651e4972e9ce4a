import { cut } from "../text/cut.ts";
import { readAddress } from "./address.ts";
import { type Answer, exchange, type Limit } from "./exchange.ts";
import type { Message } from "./message.ts";
import { Refusal } from "./refusal.ts";

/** Slack's limits are 150 for a header, 3,000 for a text and 50 blocks; a message that nobody reads to its end is no use. */
const LONGEST = { title: 150, line: 500, shown: 100 };

/**
 * The message in blocks. `rich_text` takes every text as it is: no mention, link, emoji or emphasis is read out of it. Only
 * `text`, which stands in notifications, is markup: there `&`, `<` and `>` are all that can begin anything.
 */
export function slackBody({ title, facts, says, links }: Message): Record<string, unknown> {
  const section = (...elements: object[]) => ({ type: "rich_text_section", elements });
  const rows = facts.map(([name, value]) =>
    section({ type: "text", text: `${name}  `, style: { bold: true } }, plain(value)),
  );
  const sentences = says.flatMap((one) => [section(plain(one))]);
  const links_ = links.map(([shown, url]) => section({ type: "link", url, text: cut(shown, LONGEST.shown) }));
  const rich = (elements: object[]) => (elements.length === 0 ? [] : [{ type: "rich_text", elements }]);
  return {
    text: escaped(cut(title, LONGEST.title)),
    blocks: [
      { type: "header", text: { type: "plain_text", text: cut(title, LONGEST.title), emoji: false } },
      ...rich(sentences),
      ...rich(rows),
      ...rich(links_),
    ],
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

const plain = (text: string) => ({ type: "text", text: cut(text, LONGEST.line) || "–" });

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Sends it by an incoming webhook, which has no way to edit. */
export async function tellSlackHook(secret: string, message: Message, limit: Limit): Promise<undefined> {
  const url = readAddress("slack", secret);
  const answer = await exchange(
    { method: "POST", url, body: JSON.stringify(slackBody(message)), repeatable: false },
    limit,
  );
  if (answer.status !== 200) throw new Refusal(`was refused by Slack: ${answer.status} ${word(answer.text)}`);
}

/** A message that was posted by a token: Slack's `ts` is its id, in the channel where it says that it is. */
export interface Posted {
  id: string;
  channel: string;
}

const API = "https://slack.com/api/";
/** Messages that were deleted, or that nobody may edit any more. */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed"];

/** Posts it by a token, or edits what was posted before. */
export async function tellSlack(
  token: string,
  message: Message,
  { channel, before, limit }: { channel: string; before: Posted | undefined; limit: Limit },
): Promise<Posted> {
  if (!/^xox[bpe]/.test(token)) throw new Refusal("holds no token of a Slack app (xoxb-…)");
  const place = before === undefined ? { channel } : { channel: before.channel, ts: before.id };
  const answer = await exchange(
    {
      method: "POST",
      url: new URL(before === undefined ? "chat.postMessage" : "chat.update", API),
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ ...slackBody(message), ...place }),
      repeatable: before !== undefined,
    },
    limit,
  );
  const { ok, error, ts, channel: where } = parse(answer);
  if (ok === true && typeof ts === "string" && typeof where === "string") return { id: ts, channel: where };
  const why = word(typeof error === "string" ? error : String(answer.status));
  throw new Refusal(`was refused by Slack: ${why}${FIXES[why] ?? ""}`, { gone: GONE.includes(why) });
}

const FIXES: Record<string, string> = {
  not_in_channel: ". Invite the app to the channel",
  channel_not_found: ". Take the id from the channel's details, and invite the app to it",
  missing_scope: ". Give the app the scope `chat:write`, and install it again",
  invalid_auth: ". Take the app's bot token anew",
};

function parse({ text }: Answer): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A service's own word for what is wrong: letters alone. */
export const word = (text: string) => text.trim().match(/^[\w .,:-]{1,80}/)?.[0] ?? "without a word";

import { cut } from "../text/cut.ts";
import { readAddress } from "./address.ts";
import { exchange, type Limit } from "./exchange.ts";
import { COLOURS, type Message } from "./message.ts";
import { Refusal } from "./refusal.ts";
import { word } from "./slack.ts";

/** Discord's limits, in characters; an embed has 6,000 in all and 25 fields. Escapes count. */
const LONGEST = { title: 256, description: 2_000, name: 100, value: 400, fields: 8 };

/** The message as an embed: everything that Discord would read as markup is escaped, and nobody is mentioned. */
export function discordBody({ title, tone, facts, says, links }: Message): Record<string, unknown> {
  const lines = [
    ...says.map((one) => escaped(one, 600)),
    ...links.map(([shown, url]) => `[${escaped(shown, 100)}](<${url}>)`),
  ];
  return {
    // Whatever a text says: nobody is to be pinged.
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: escaped(title, LONGEST.title),
        color: COLOURS[tone],
        description: whole(lines, LONGEST.description),
        fields: facts.slice(0, LONGEST.fields).map(([name, value]) => ({
          name: escaped(name, LONGEST.name),
          value: escaped(value, LONGEST.value) || "–",
          inline: value.length <= 24,
        })),
      },
    ],
  };
}

/** Whole lines, as many as fit. */
function whole(lines: readonly string[], most: number): string {
  let text = "";
  for (const line of lines) if (text.length + line.length + 1 <= most) text += text === "" ? line : `\n${line}`;
  return text;
}

/** A text that means nothing in Discord's Markdown, at most so long with its escapes. */
function escaped(text: string, most: number): string {
  let line = cut(text, most);
  for (;;) {
    const safe = line
      .replace(/[\\*_~`|<>[\]()@#:]/g, "\\$&")
      .replace(/^([-+])(?=\s)/, "\\$1")
      .replace(/^(\d+)\.(?=\s)/, "$1\\.");
    if (safe.length <= most) return safe;
    line = cut(line, line.length - Math.max(1, Math.ceil((safe.length - most) / 2)));
  }
}

/** Sends it, or edits the message with the id; returns the id. */
export async function tellDiscord(
  secret: string,
  message: Message,
  { before, limit }: { before: string | undefined; limit: Limit },
): Promise<string> {
  const url = readAddress("discord", secret);
  // A thread stays the place of its messages; nothing else of the query is ours.
  const thread = url.searchParams.get("thread_id");
  url.search = "";
  if (thread !== null) url.searchParams.set("thread_id", thread);
  if (before === undefined) url.searchParams.set("wait", "true");
  else url.pathname += `/messages/${encodeURIComponent(before)}`;
  const edits = before !== undefined;
  const body = JSON.stringify(discordBody(message));
  const { status, text } = await exchange({ method: edits ? "PATCH" : "POST", url, body, repeatable: edits }, limit);
  const { id, code, message: why } = parse(text);
  if (status === 200 && typeof id === "string" && /^\d+$/.test(id)) return id;
  const said = typeof why === "string" ? `${word(why)} (${Number(code)})` : "without a word";
  throw new Refusal(`was refused by Discord: ${status} ${said}`, { gone: edits && code === 10_008 });
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

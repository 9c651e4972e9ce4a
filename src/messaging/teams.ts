import { cut } from "../text/cut.ts";
import { readAddress } from "./address.ts";
import { exchange, type Limit } from "./exchange.ts";
import type { Message, Tone } from "./message.ts";
import { Refusal } from "./refusal.ts";

/** Teams takes 28 KB in all. */
const LONGEST = { title: 200, name: 60, value: 500, says: 800, most: 28_000 };

const SHADES: Record<Tone, string> = { running: "accent", good: "good", warning: "warning", bad: "attention" };

/**
 * The message as an Adaptive Card. Every text stands in a `TextRun`, which is shown as it is: a `TextBlock` would read
 * Markdown out of it. Mentions need a list of people beside the card, and there is none.
 */
export function teamsBody(message: Message): Record<string, unknown> {
  const body = card(message, message.says);
  // Longer than any release has to say; what must not be cut is the beginning.
  return Buffer.byteLength(JSON.stringify(body)) <= LONGEST.most ? body : card(message, message.says.slice(0, 1));
}

function card({ title, tone, facts, says, links }: Message, told: Message["says"]): Record<string, unknown> {
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    body: [
      paragraph([run(title, LONGEST.title, { weight: "bolder", size: "large", color: SHADES[tone] })]),
      ...told.map((one) => paragraph([run(one, LONGEST.says)])),
      ...facts.map(([name, value]) =>
        paragraph([run(`${name}  `, LONGEST.name, { weight: "bolder" }), run(value, LONGEST.value)], "small"),
      ),
      ...(told.length < says.length ? [paragraph([run("The rest stands in the run.", 100)])] : []),
    ],
    actions: links.map(([shown, url]) => ({ type: "Action.OpenUrl", title: cut(shown, 40), url })),
  };
  const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
  return { type: "message", attachments: [attachment] };
}

const paragraph = (inlines: object[], spacing = "default") => ({ type: "RichTextBlock", inlines, spacing });

/** `{{DATE(…)}}` is read even here. */
const run = (text: string, most: number, style: object = {}) => ({
  type: "TextRun",
  text: cut(text, most).replaceAll("{{", "{ {") || "–",
  ...style,
});

/** Sends it to a workflow, which takes it and answers before it posts: there is no id, and no way to edit. */
export async function tellTeams(secret: string, message: Message, limit: Limit): Promise<undefined> {
  const url = readAddress("teams", secret);
  const body = JSON.stringify(teamsBody(message));
  const { status } = await exchange({ method: "POST", url, body, repeatable: false }, limit);
  if (status !== 200 && status !== 202)
    throw new Refusal(`was refused by the workflow: ${status}${FIXES[status] ?? ""}`);
}

const FIXES: Record<number, string> = {
  401: ". Copy the workflow's address anew",
  404: ". The workflow is gone, or turned off",
};

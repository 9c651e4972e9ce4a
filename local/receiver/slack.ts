import { isObject, type Json } from "../server/json.ts";
import type { Delivered, Receiver, ReceiverSecrets, Told } from "./contract.ts";
import { jsonOf } from "./json.ts";

/** What Slack's documentation gives as limits. */
const LIMITS = { blocks: 50, header: 150, section: 3_000, text: 40_000 };
const KNOWN = ["header", "section", "rich_text", "divider", "context", "actions"];

/** Slack's incoming webhooks and the two methods of its API, with their words for what they refuse. */
export function createSlack(
  { SLACK_HOOK, SLACK_TOKEN }: ReceiverSecrets,
  { messages, channels }: { messages: Delivered[]; channels: string[] },
): Receiver {
  const hook = new URL(SLACK_HOOK);
  return {
    hosts: ["hooks.slack.com", "slack.com"],
    take(told) {
      if (told.url.hostname === "slack.com") return method(told, { SLACK_TOKEN, messages, channels });
      if (told.url.pathname !== hook.pathname) return text(404, "no_service");
      if (told.method !== "POST") return text(405, "method_not_allowed");
      const problem = problemOf(jsonOf(told));
      if (problem !== undefined) return text(400, problem);
      messages.push(delivered("slack", "", told));
      return text(200, "ok");
    },
  };
}

function method(
  told: Told,
  { SLACK_TOKEN, messages, channels }: { SLACK_TOKEN: string; messages: Delivered[]; channels: string[] },
): Response {
  const refuse = (error: string) => Response.json({ ok: false, error });
  const { authorization } = told.headers;
  if (authorization === undefined) return refuse("not_authed");
  if (authorization !== `Bearer ${SLACK_TOKEN}`) return refuse("invalid_auth");
  const body = jsonOf(told);
  if (body === undefined) return refuse("invalid_json");
  const { channel } = body;
  if (typeof channel !== "string" || !channels.includes(channel)) return refuse("channel_not_found");
  const problem = problemOf(body);
  if (problem !== undefined) return refuse(problem);
  if (told.url.pathname === "/api/chat.postMessage") {
    const ts = `${1_700_000_000 + messages.length}.${String(messages.length).padStart(6, "0")}`;
    messages.push(delivered("slack-token", ts, told));
    return Response.json({ ok: true, channel, ts, message: { type: "message", text: body.text } });
  }
  if (told.url.pathname !== "/api/chat.update") return refuse("unknown_method");
  const known = messages.find(({ channel: of, id }) => of === "slack-token" && id === body.ts);
  if (known === undefined) return refuse("message_not_found");
  const { body: before } = known;
  Object.assign(known, { body: told.body, edits: [...known.edits, before], pings: pingsOf(body) });
  return Response.json({ ok: true, channel, ts: body.ts, text: body.text });
}

const text = (status: number, word: string) => new Response(word, { status, headers: { "content-type": "text/html" } });

/** Slack's word for a message that it does not take. */
function problemOf(body: Json | undefined): string | undefined {
  if (body === undefined) return "invalid_payload";
  const { text, blocks } = body;
  if (typeof text !== "string" && !Array.isArray(blocks)) return "no_text";
  if (typeof text === "string" && text.length > LIMITS.text) return "msg_too_long";
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks) || blocks.length > LIMITS.blocks) return "invalid_blocks";
  return blocks.every(isBlock) ? undefined : "invalid_blocks";
}

function isBlock(block: unknown): boolean {
  if (!isObject(block) || !KNOWN.includes(String(block.type))) return false;
  if (block.type === "header") {
    const { text } = block;
    if (!isObject(text) || text.type !== "plain_text" || typeof text.text !== "string") return false;
    return text.text.length >= 1 && text.text.length <= LIMITS.header;
  }
  if (block.type === "rich_text") return Array.isArray(block.elements) && block.elements.every(isRich);
  return true;
}

function isRich(element: unknown): boolean {
  if (!isObject(element) || element.type !== "rich_text_section" || !Array.isArray(element.elements)) return false;
  return element.elements.every((part) => {
    if (!isObject(part)) return false;
    if (part.type === "text") return typeof part.text === "string" && part.text.length > 0;
    return part.type === "link" && typeof part.url === "string" && /^https?:/.test(part.url);
  });
}

function delivered(channel: Delivered["channel"], id: string, told: Told): Delivered {
  return { channel, id, body: told.body, edits: [], pings: pingsOf(jsonOf(told) ?? {}) };
}

/** What Slack reads out of markup; `rich_text` and `plain_text` are none. */
function pingsOf({ text, blocks, link_names: names }: Json): string[] {
  const marked = [String(text ?? ""), ...(Array.isArray(blocks) ? blocks : []).flatMap(markupOf)];
  return marked.flatMap((one) => [
    ...(one.match(/<[!@#][^>]*>|<https?:[^>]*>/g) ?? []),
    ...(names === true || names === 1 ? (one.match(/@\w+/g) ?? []) : []),
  ]);
}

function markupOf(block: unknown): string[] {
  if (!isObject(block)) return [];
  const own = isObject(block.text) && block.text.type === "mrkdwn" ? [String(block.text.text)] : [];
  return block.type === "rich_text" ? [] : own;
}

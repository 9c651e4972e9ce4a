import { isObject, type Json } from "../server/json.ts";
import type { Delivered, Receiver, ReceiverSecrets, Told } from "./contract.ts";
import { jsonOf } from "./json.ts";

/** What Discord's documentation gives as limits, in characters; 6,000 of all embeds together. */
const LIMITS = {
  content: 2_000,
  embeds: 10,
  title: 256,
  description: 4_096,
  fields: 25,
  name: 256,
  value: 1_024,
  all: 6_000,
};

/** Discord's webhooks: sent with `?wait=true` they answer with the message, which can be edited then. */
export function createDiscord({ DISCORD_HOOK }: ReceiverSecrets, messages: Delivered[]): Receiver {
  const [, , , id = "", token = ""] = new URL(DISCORD_HOOK).pathname.split("/");
  return {
    hosts: ["discord.com", "discordapp.com"],
    take(told) {
      const path = /^\/api(?:\/v\d+)?\/webhooks\/(\d+)\/([\w-]+)(?:\/messages\/(\w+))?$/.exec(told.url.pathname);
      if (path === null) return refuse(404, 0, "404: Not Found");
      if (path[1] !== id) return refuse(404, 10_015, "Unknown Webhook");
      if (path[2] !== token) return refuse(401, 50_027, "Invalid Webhook Token");
      const body = jsonOf(told);
      if (body === undefined) return refuse(400, 50_109, "The request body contains invalid JSON.");
      const problem = problemOf(body);
      if (problem !== undefined) return refuse(400, ...problem);
      return path[3] === undefined ? post(told, body, messages) : edit(path[3], { told, body, messages });
    },
  };
}

function post(told: Told, body: Json, messages: Delivered[]): Response {
  if (told.method !== "POST") return refuse(405, 0, "405: Method Not Allowed");
  const id = `1300000000000000${String(messages.length).padStart(3, "0")}`;
  messages.push({ channel: "discord", id, body: told.body, edits: [], pings: pingsOf(body) });
  return told.url.searchParams.get("wait") === "true"
    ? Response.json({ id, channel_id: "1200000000000000001", webhook_id: "1", content: body.content ?? "" })
    : new Response(null, { status: 204 });
}

function edit(id: string, { told, body, messages }: { told: Told; body: Json; messages: Delivered[] }): Response {
  if (told.method !== "PATCH") return refuse(405, 0, "405: Method Not Allowed");
  const known = messages.find((one) => one.channel === "discord" && one.id === id);
  if (known === undefined) return refuse(404, 10_008, "Unknown Message");
  const { body: before } = known;
  Object.assign(known, { body: told.body, edits: [...known.edits, before], pings: pingsOf(body) });
  return Response.json({ id, content: body.content ?? "" });
}

const refuse = (status: number, code: number, message: string) => Response.json({ message, code }, { status });

const size = (text: unknown) => (typeof text === "string" ? text.length : 0);

/** Discord's code and words for a message that it does not take. */
function problemOf({ content, embeds = [] }: Json): [code: number, message: string] | undefined {
  if (!Array.isArray(embeds)) return [50_035, "Invalid Form Body"];
  if (size(content) === 0 && embeds.length === 0) return [50_006, "Cannot send an empty message"];
  const tooLong = size(content) > LIMITS.content || embeds.length > LIMITS.embeds || !embeds.every(isEmbed);
  const all = embeds.filter(isObject).reduce((sum, embed) => sum + lengthOf(embed), 0);
  return tooLong || all > LIMITS.all ? [50_035, "Invalid Form Body"] : undefined;
}

function isEmbed(embed: unknown): boolean {
  if (!isObject(embed)) return false;
  const { title, description, color, fields = [] } = embed;
  if (size(title) > LIMITS.title || size(description) > LIMITS.description) return false;
  if (color !== undefined && !(Number.isInteger(color) && Number(color) >= 0 && Number(color) <= 0xffffff))
    return false;
  if (!Array.isArray(fields) || fields.length > LIMITS.fields) return false;
  return fields.every((field) => {
    if (!isObject(field)) return false;
    const [name, value] = [size(field.name), size(field.value)];
    return name > 0 && name <= LIMITS.name && value > 0 && value <= LIMITS.value;
  });
}

function lengthOf({ title, description, fields }: Json): number {
  const inner = (Array.isArray(fields) ? fields : []).filter(isObject);
  return size(title) + size(description) + inner.reduce((sum, { name, value }) => sum + size(name) + size(value), 0);
}

/** What Discord would read out of its Markdown, and whom it would ping. */
function pingsOf({ content, embeds, allowed_mentions: allowed }: Json): string[] {
  const texts = [String(content ?? ""), ...(Array.isArray(embeds) ? embeds : []).filter(isObject).flatMap(textsOf)];
  const silent = isObject(allowed) && Array.isArray(allowed.parse) && allowed.parse.length === 0;
  const pings = silent ? [] : texts.flatMap((text) => text.match(/@(everyone|here)|<@[&!]?\d+>/g) ?? []);
  const markup = texts.flatMap((text) => text.replace(/\\[^\w\s]/g, "").match(/<[@#:][^>]*>|\*\*|__|~~|\|\||`/g) ?? []);
  return [...pings, ...markup];
}

function textsOf({ title, description, fields }: Json): string[] {
  const inner = (Array.isArray(fields) ? fields : []).filter(isObject).flatMap(({ name, value }) => [name, value]);
  return [title, description, ...inner].filter((text) => typeof text === "string");
}

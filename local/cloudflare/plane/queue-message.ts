/** Messages as workerd's queue producer sends them. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { buffer, json } from "node:stream/consumers";

export interface Message {
  id: string;
  /** Ms since the epoch. */
  timestamp: number;
  attempts: number;
  /** `text`, `json`, `bytes`, or `v8` for structured clones. */
  format: string;
  body: Buffer;
}

/** A message and how many seconds it waits before it can be delivered; undefined if its sender did not say. */
export interface Sent {
  message: Message;
  delay: number | undefined;
}

export function newMessage(format: string, body: Buffer): Message {
  return { id: randomBytes(16).toString("hex"), timestamp: Date.now(), attempts: 0, format, body };
}

/** A value as the REST API takes it: strings travel as text, everything else as JSON. */
export function messageOf(value: unknown): Message {
  return typeof value === "string"
    ? newMessage("text", Buffer.from(value))
    : newMessage("json", Buffer.from(JSON.stringify(value ?? null)));
}

/** Reads the messages of a producer's `send()` or `sendBatch()`. */
export async function readSent(request: IncomingMessage): Promise<Sent[]> {
  const header = request.headers["x-msg-delay-secs"];
  const common = header === undefined ? undefined : Number(header);
  if (!request.url?.endsWith("/batch")) {
    const format = request.headers["x-msg-fmt"];
    return [{ message: newMessage(typeof format === "string" ? format : "v8", await buffer(request)), delay: common }];
  }
  const { messages } = (await json(request)) as {
    messages: { body: string; contentType?: string; delaySecs?: number }[];
  };
  return messages.map(({ body, contentType, delaySecs }) => ({
    message: newMessage(contentType ?? "v8", Buffer.from(body, "base64")),
    delay: delaySecs ?? common,
  }));
}

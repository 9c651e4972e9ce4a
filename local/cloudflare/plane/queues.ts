/** Queues: producers in any version, batches to the active version of the consumer, retries and dead letters. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer, json } from "node:stream/consumers";
import type { Queue, State } from "../model.ts";

/** A message as workerd's producer sends it. */
interface Message {
  id: string;
  timestamp: number;
  attempts: number;
  /** `text`, `json`, `bytes`, or `v8` for structured clones. */
  format: string;
  body: Buffer;
}

/** What a consumer's queue handler answers, in workerd's words. */
export interface BatchResult {
  outcome: string;
  ackAll?: boolean;
  retryBatch?: { retry: boolean; delaySeconds?: number };
  explicitAcks?: string[];
  retryMessages?: { msgId: string; delaySeconds?: number }[];
}

/** A batch on its way to a Worker; bodies as base64. */
export interface Batch {
  queue: string;
  messages: { id: string; timestamp: number; attempts: number; format: string; body: string }[];
}

/** Hands a batch to a Worker; rejects if no version of it can take it now. */
export type Deliver = (worker: string, batch: Batch) => Promise<BatchResult>;

export interface Queues {
  /** Takes what a producer binding sends. `delay` is the binding's own, in seconds. */
  receive(queue: string, delay: number | undefined, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Sends one message; `queue` is a name or an id. Strings travel as text, everything else as JSON. */
  send(queue: string, body: unknown): Promise<void>;
  /** Looks again at consumers that came, went or changed. */
  changed(): void;
  close(): void;
}

interface Backlog {
  messages: Message[];
  timer: NodeJS.Timeout | undefined;
  /** Batches under way. */
  active: number;
}

/** How long until a batch is tried again when its consumer cannot be reached. */
const UNREACHABLE_MS = 1_000;

export function createQueues(state: State, deliver: Deliver): Queues {
  const backlogs = new Map<string, Backlog>();
  const delayed = new Set<NodeJS.Timeout>();

  const find = (name: string): Queue | undefined =>
    [...state.queues.values()].find((queue) => queue.name === name || queue.id === name);

  const backlogOf = (name: string): Backlog => {
    const existing = backlogs.get(name);
    if (existing !== undefined) return existing;
    const backlog: Backlog = { messages: [], timer: undefined, active: 0 };
    backlogs.set(name, backlog);
    return backlog;
  };

  const enqueue = (name: string, messages: Message[], delaySeconds = 0): void => {
    if (delaySeconds > 0) {
      const timer = setTimeout(() => {
        delayed.delete(timer);
        enqueue(name, messages);
      }, delaySeconds * 1000);
      delayed.add(timer);
      return;
    }
    backlogOf(name).messages.push(...messages);
    schedule(name);
  };

  /** Plans the next batch: at once when one is full, else when the oldest message has waited long enough. */
  const schedule = (name: string, wait?: number): void => {
    const backlog = backlogOf(name);
    const consumer = consumerOf(find(name));
    if (consumer === undefined || backlog.messages.length === 0 || backlog.active >= consumer.concurrency) return;
    const full = backlog.messages.length >= consumer.batchSize;
    if (backlog.timer !== undefined && !full) return;
    clearTimeout(backlog.timer);
    backlog.timer = setTimeout(() => void flush(name), wait ?? (full ? 0 : consumer.waitMs));
  };

  const flush = async (name: string): Promise<void> => {
    const backlog = backlogOf(name);
    backlog.timer = undefined;
    const consumer = consumerOf(find(name));
    if (consumer === undefined) return;
    const batch = backlog.messages.splice(0, consumer.batchSize);
    if (batch.length === 0) return;
    backlog.active++;
    for (const message of batch) message.attempts++;
    try {
      settle(name, batch, await deliver(consumer.worker, { queue: name, messages: batch.map(onTheWire) }));
    } catch {
      for (const message of batch) message.attempts--;
      backlog.messages.unshift(...batch);
      backlog.active--;
      return schedule(name, UNREACHABLE_MS);
    }
    backlog.active--;
    schedule(name);
  };

  const settle = (name: string, batch: Message[], result: BatchResult): void => {
    const consumer = consumerOf(find(name));
    const acked = new Set(result.explicitAcks);
    const retried = new Map(result.retryMessages?.map(({ msgId, delaySeconds }) => [msgId, delaySeconds]));
    const failed = result.outcome !== "ok" || result.retryBatch?.retry === true;
    for (const message of batch) {
      if (acked.has(message.id) || !(retried.has(message.id) || (failed && result.ackAll !== true))) continue;
      if (message.attempts <= (consumer?.maxRetries ?? 0)) {
        const delay = retried.get(message.id) ?? result.retryBatch?.delaySeconds ?? consumer?.retryDelay;
        enqueue(name, [message], delay);
      } else if (consumer?.deadLetterQueue !== undefined) {
        enqueue(consumer.deadLetterQueue, [{ ...message, attempts: 0 }]);
      }
    }
  };

  return {
    async receive(name, delay, request, response) {
      const header = request.headers["x-msg-delay-secs"];
      const seconds = header === undefined ? (delay ?? deliveryDelay(find(name))) : Number(header);
      if (request.url?.endsWith("/batch")) {
        const { messages } = (await json(request)) as {
          messages: { body: string; contentType?: string; delaySecs?: number }[];
        };
        for (const { body, contentType, delaySecs } of messages) {
          enqueue(name, [newMessage(contentType ?? "v8", Buffer.from(body, "base64"))], delaySecs ?? seconds);
        }
      } else if (request.method === "POST") {
        const format = request.headers["x-msg-fmt"];
        enqueue(name, [newMessage(typeof format === "string" ? format : "v8", await buffer(request))], seconds);
      }
      const { messages } = backlogOf(name);
      const metrics = {
        backlogCount: messages.length,
        backlogBytes: messages.reduce((sum, { body }) => sum + body.length, 0),
        oldestMessageTimestamp: messages[0]?.timestamp ?? 0,
      };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(request.method === "POST" ? { metadata: { metrics } } : metrics));
    },
    async send(queue, body) {
      const found = find(queue);
      if (found === undefined) throw new Error(`There is no queue "${queue}".`);
      const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
      const message = newMessage(typeof body === "string" ? "text" : "json", Buffer.from(text));
      enqueue(found.name, [message], deliveryDelay(found));
    },
    changed() {
      for (const name of backlogs.keys()) schedule(name);
    },
    close() {
      for (const { timer } of backlogs.values()) clearTimeout(timer);
      for (const timer of delayed) clearTimeout(timer);
    },
  };
}

function newMessage(format: string, body: Buffer): Message {
  return { id: randomBytes(16).toString("hex"), timestamp: Date.now(), attempts: 0, format, body };
}

const onTheWire = (message: Message) => ({ ...message, body: message.body.toString("base64") });

function deliveryDelay(queue: Queue | undefined): number {
  const delay = queue?.settings.delivery_delay;
  return typeof delay === "number" ? delay : 0;
}

/** The Worker that consumes a queue, with Cloudflare's defaults; undefined while there is none or delivery is paused. */
function consumerOf(queue: Queue | undefined) {
  const consumer = queue?.consumers.find(({ type, worker }) => type === "worker" && worker !== undefined);
  if (consumer?.worker === undefined || queue?.settings.delivery_paused === true) return undefined;
  const number = (key: string, otherwise: number) => {
    const value = consumer.settings[key];
    return typeof value === "number" ? value : otherwise;
  };
  return {
    worker: consumer.worker,
    batchSize: Math.max(1, number("batch_size", 10)),
    waitMs: number("max_wait_time_ms", 5_000),
    maxRetries: number("max_retries", 3),
    concurrency: Math.max(1, number("max_concurrency", 10)),
    retryDelay: number("retry_delay", 0),
    deadLetterQueue: consumer.deadLetterQueue,
  };
}

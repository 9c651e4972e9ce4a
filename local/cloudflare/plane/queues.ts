/** Queues: producers in any version, batches to the active version of the consumer, retries and dead letters. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Queue } from "../queues/contract.ts";
import type { PlaneState } from "./contract.ts";
import { type ActiveConsumer, acknowledge, type BatchResult, consumerOf } from "./queue-consumer.ts";
import { type Message, messageOf, readSent } from "./queue-message.ts";

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

/** How long until a batch is tried again when its consumer cannot be reached. */
const UNREACHABLE_MS = 1_000;

/** The messages of one queue that wait for a consumer. */
interface Backlog {
  messages: Message[];
  timer: NodeJS.Timeout | undefined;
  /** Batches under way. */
  active: number;
}

/** The messages that wait, by queue; `flush` takes the next batch when it is time. */
function createBacklogs(consumer: (queue: string) => ActiveConsumer | undefined, flush: (queue: string) => void) {
  const backlogs = new Map<string, Backlog>();
  const delayed = new Set<NodeJS.Timeout>();
  const of = (name: string): Backlog => {
    const backlog = backlogs.get(name) ?? { messages: [], timer: undefined, active: 0 };
    backlogs.set(name, backlog);
    return backlog;
  };
  /** Plans the next batch: at once when one is full, else when the oldest message has waited long enough. */
  const schedule = (name: string, wait?: number): void => {
    const backlog = of(name);
    const taker = consumer(name);
    if (taker === undefined || backlog.messages.length === 0 || backlog.active >= taker.concurrency) return;
    const isFull = backlog.messages.length >= taker.batchSize;
    if (backlog.timer !== undefined && !isFull) return;
    clearTimeout(backlog.timer);
    backlog.timer = setTimeout(() => flush(name), wait ?? (isFull ? 0 : taker.waitMs));
  };
  const arrive = (name: string, message: Message): void => {
    of(name).messages.push(message);
    schedule(name);
  };
  return {
    of,
    schedule,
    add(name: string, message: Message, delaySeconds: number): void {
      if (delaySeconds <= 0) {
        arrive(name, message);
        return;
      }
      const timer = setTimeout(() => {
        delayed.delete(timer);
        arrive(name, message);
      }, delaySeconds * 1000);
      delayed.add(timer);
    },
    scheduleAll() {
      for (const name of backlogs.keys()) schedule(name);
    },
    close() {
      for (const { timer } of backlogs.values()) clearTimeout(timer);
      for (const timer of delayed) clearTimeout(timer);
    },
  };
}

/** No messages at first; the queues and their consumers are the state's. */
export function createQueues(state: PlaneState, deliver: Deliver): Queues {
  const find = (name: string) => [...state.queues.values()].find((queue) => queue.name === name || queue.id === name);
  const consumer = (name: string) => consumerOf(find(name));
  const flush = async (name: string): Promise<void> => {
    const backlog = backlogs.of(name);
    backlog.timer = undefined;
    const taker = consumer(name);
    if (taker === undefined || backlog.messages.length === 0) return;
    const batch = backlog.messages.splice(0, taker.batchSize).map((m) => ({ ...m, attempts: m.attempts + 1 }));
    backlog.active++;
    backlogs.schedule(name);
    try {
      const { again, dead } = acknowledge(batch, await deliver(taker.worker, onTheWire(name, batch)), taker);
      for (const { message, delay } of again) backlogs.add(name, message, delay);
      const graveyard = taker.deadLetterQueue;
      if (graveyard !== undefined) for (const message of dead) backlogs.add(graveyard, { ...message, attempts: 0 }, 0);
      backlog.active--;
      backlogs.schedule(name);
    } catch {
      backlog.messages.unshift(...batch.map((m) => ({ ...m, attempts: m.attempts - 1 })));
      backlog.active--;
      backlogs.schedule(name, UNREACHABLE_MS);
    }
  };
  const backlogs = createBacklogs(consumer, (name) => void flush(name));
  return {
    async receive(name, delay, request, response) {
      const sent = request.method === "POST" ? await readSent(request) : [];
      for (const one of sent) backlogs.add(name, one.message, one.delay ?? delay ?? deliveryDelay(find(name)));
      const metrics = metricsOf(backlogs.of(name).messages);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(request.method === "POST" ? { metadata: { metrics } } : metrics));
    },
    async send(queue, body) {
      const found = find(queue);
      if (found === undefined) throw new Error(`There is no queue "${queue}".`);
      backlogs.add(found.name, messageOf(body), deliveryDelay(found));
    },
    changed: backlogs.scheduleAll,
    close: backlogs.close,
  };
}

const onTheWire = (queue: string, batch: Message[]): Batch => ({
  queue,
  messages: batch.map((message) => ({ ...message, body: message.body.toString("base64") })),
});

const metricsOf = (messages: Message[]) => ({
  backlogCount: messages.length,
  backlogBytes: messages.reduce((sum, { body }) => sum + body.length, 0),
  oldestMessageTimestamp: messages[0]?.timestamp ?? 0,
});

function deliveryDelay(queue: Queue | undefined): number {
  const delay = queue?.settings.delivery_delay;
  return typeof delay === "number" ? delay : 0;
}

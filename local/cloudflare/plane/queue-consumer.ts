/** What a queue's settings and a consumer's answer mean. Pure. */
import type { Queue } from "../queues/contract.ts";
import type { Message } from "./queue-message.ts";

/** A Worker that takes batches. */
export interface ActiveConsumer {
  worker: string;
  batchSize: number;
  /** How long the first message of a batch waits for others. */
  waitMs: number;
  maxRetries: number;
  concurrency: number;
  /** Seconds. */
  retryDelay: number;
  deadLetterQueue: string | undefined;
}

/** What a consumer's queue handler answers, in workerd's words. */
export interface BatchResult {
  outcome: string;
  ackAll?: boolean;
  retryBatch?: { retry: boolean; delaySeconds?: number };
  explicitAcks?: string[];
  retryMessages?: { msgId: string; delaySeconds?: number }[];
}

/** The Worker that consumes a queue, with Cloudflare's defaults; undefined while there is none or delivery is paused. */
export function consumerOf(queue: Queue | undefined): ActiveConsumer | undefined {
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

/** What becomes of a batch: messages to try again, each after a delay in seconds, and those that failed too often. */
export function acknowledge(batch: Message[], result: BatchResult, consumer: ActiveConsumer) {
  const acked = new Set(result.explicitAcks);
  const retried = new Map(result.retryMessages?.map(({ msgId, delaySeconds }) => [msgId, delaySeconds]));
  const failed = (result.outcome !== "ok" || result.retryBatch?.retry === true) && result.ackAll !== true;
  const unsettled = batch.filter(({ id }) => !acked.has(id) && (retried.has(id) || failed));
  const again = unsettled.filter(({ attempts }) => attempts <= consumer.maxRetries);
  return {
    again: again.map((message) => {
      const delay = retried.get(message.id) ?? result.retryBatch?.delaySeconds ?? consumer.retryDelay;
      return { message, delay };
    }),
    dead: unsettled.filter(({ attempts }) => attempts > consumer.maxRetries),
  };
}

import { UserError } from "../../errors.ts";
import { once, repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";

/** Reasons of queues that are not there. */
export const QUEUE_REASONS = ["queue-missing"] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

/** That a Worker (or HTTP clients) takes a queue's messages. */
export interface QueueConsumer {
  queue: string;
  type: "worker" | "http_pull";
  dead_letter_queue?: string;
  settings: { [setting: string]: number };
}

/** A queue with those who take its messages. */
export interface Queue {
  id: string;
  name: string;
  consumers: { id: string; type: string; worker: string | undefined }[];
}

interface RawQueue {
  queue_id?: string;
  queue_name?: string;
  consumers?: { consumer_id?: string; type?: string; script?: string; script_name?: string; service?: string }[];
}

/** Finds queues by name. A missing one throws a `UserError` that names it. */
export async function findQueues(cf: Cloudflare, names: string[]): Promise<Map<string, Queue>> {
  const queues = new Map<string, Queue>();
  for (const name of new Set(names)) {
    // The official client's list has no filter by name.
    const query = { name, page: 1 };
    const path = `/accounts/${cf.account}/queues`;
    const { result } = await repeat(cf, (options) => cf.api.get<{ result?: RawQueue[] }>(path, { ...options, query }));
    const raw = result?.find(({ queue_name }) => queue_name === name);
    if (raw?.queue_id === undefined) {
      throw new UserError<QueueReason>(`The queue \`${name}\` does not exist in this account.`, {
        hint: `Create it first, e.g. with \`wrangler queues create ${name}\`, or correct its name.`,
        reason: "queue-missing",
      });
    }
    queues.set(name, { id: raw.queue_id, name, consumers: (raw.consumers ?? []).map(consumer) });
  }
  return queues;
}

function consumer(raw: NonNullable<RawQueue["consumers"]>[number]): Queue["consumers"][number] {
  return {
    id: raw.consumer_id ?? "",
    type: raw.type ?? "worker",
    worker: raw.script ?? raw.script_name ?? raw.service,
  };
}

/** Registers the Worker as a consumer of the queue, or updates how it consumes. */
export async function setConsumer(cf: Cloudflare, worker: string, queue: Queue, wanted: QueueConsumer): Promise<void> {
  const existing = queue.consumers.find(({ type, worker: owner }) =>
    wanted.type === "worker" ? owner === worker : type === "http_pull",
  );
  const body = {
    type: wanted.type,
    ...(wanted.type === "worker" ? { script_name: worker } : {}),
    ...(wanted.dead_letter_queue === undefined ? {} : { dead_letter_queue: wanted.dead_letter_queue }),
    settings: wanted.settings,
  };
  const path = `/accounts/${cf.account}/queues/${queue.id}/consumers`;
  if (existing !== undefined) {
    await repeat(cf, (options) => cf.api.put(`${path}/${existing.id}`, { ...options, body }));
  } else {
    // A second attempt would meet the first one's consumer: once, and the next run finds and updates it.
    await once(cf, (options) => cf.api.post(path, { ...options, body }));
  }
}

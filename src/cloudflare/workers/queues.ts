import { UserError } from "../../errors.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";
import { writeOnce } from "../client/write.ts";

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
    const queue = await findQueue(cf, name);
    if (queue === undefined) {
      throw new UserError<QueueReason>(`The queue \`${name}\` does not exist in this account.`, {
        hint: `Create it first, e.g. with \`wrangler queues create ${name}\`, or correct its name.`,
        reason: "queue-missing",
      });
    }
    queues.set(name, queue);
  }
  return queues;
}

async function findQueue(cf: Cloudflare, name: string): Promise<Queue | undefined> {
  // The official client's list has no filter by name.
  const query = { name, page: 1 };
  const path = `/accounts/${cf.account}/queues`;
  const raw = await repeat(cf, async (options) => {
    const { result } = await cf.api.get<{ result?: RawQueue[] }>(path, { ...options, query });
    if (!Array.isArray(result)) throw new StrangeAnswer("The answer lists no queues.");
    return result.find(({ queue_name }) => queue_name === name);
  });
  if (raw?.queue_id === undefined) return undefined;
  return { id: raw.queue_id, name, consumers: (raw.consumers ?? []).map(consumer) };
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
  const find = ({ consumers }: Queue) =>
    consumers.find(({ type, worker: owner }) => (wanted.type === "worker" ? owner === worker : type === "http_pull"));
  const existing = find(queue);
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
    await writeOnce<unknown>(cf, {
      what: `the consumer of ${queue.name}`,
      send: (options) => cf.api.post(path, { ...options, body }),
      find: async () => {
        const now = await findQueue(cf, queue.name);
        return now && find(now);
      },
    });
  }
}

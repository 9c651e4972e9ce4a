import type { Product } from "../api/contract.ts";
import { Refusal } from "../api/refusal.ts";
import type { WorkersState } from "../workers/contract.ts";
import type { QueuesPlane, QueuesState } from "./contract.ts";
import { queueEndpoints } from "./endpoints.ts";

/** Queues. */
export const queues: Product<QueuesState & WorkersState, QueuesPlane> = {
  endpoints: queueEndpoints,
  snapshot: ({ queues }) => ({
    queues: new Map([...queues].map(([key, queue]) => [key, { ...queue, consumers: [...queue.consumers] }])),
  }),
  missing({ queues }, { type, queue_name: queue }) {
    if (type !== "queue" || [...queues.values()].some(({ name }) => name === queue)) return undefined;
    return new Refusal(400, 11000, `Queue '${queue ?? ""}' does not exist.`);
  },
  forgetWorker({ queues }, name) {
    for (const queue of queues.values()) {
      queue.consumers = queue.consumers.filter(({ worker }) => worker !== name);
    }
  },
};

/** No queues. */
export function emptyQueues(): QueuesState {
  return { queues: new Map() };
}

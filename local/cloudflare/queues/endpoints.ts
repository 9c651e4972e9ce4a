import { paged } from "../api/answers.ts";
import { hexId } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { isObject, type Json, object, objects, optionalText, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { WorkersState } from "../workers/contract.ts";
import { activeVersion, findWorker } from "../workers/workers.ts";
import type { Consumer, Queue, QueuesPlane, QueuesState } from "./contract.ts";

const endpoint = endpointsOf<QueuesState & WorkersState, QueuesPlane>();

/** Queues, their consumers, and messages sent by hand. */
export const queueEndpoints = [
  endpoint("GET /accounts/:account/queues", "Queues", (call) => {
    // wrangler names the queue twice in one query.
    const names = call.query.getAll("name");
    const queues = [...call.state.queues.values()].filter(({ name }) => names.length === 0 || names.includes(name));
    return paged(
      queues.map((queue) => view(call.state, queue)),
      call.query,
    );
  }),
  endpoint("POST /accounts/:account/queues", "Queues", (call) => {
    const body = object(parseJson(call.body), "The body");
    const name = text(body, "queue_name");
    if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(name)) {
      throw new Refusal(400, 11003, `"${name}" is not a valid queue name.`);
    }
    if (call.state.queues.has(name)) throw new Refusal(409, 11009, `Queue name '${name}' is already taken.`);
    const queue: Queue = {
      id: hexId(),
      name,
      createdOn: new Date().toISOString(),
      settings: isObject(body.settings) ? body.settings : {},
      consumers: [],
    };
    call.state.queues.set(name, queue);
    return view(call.state, queue);
  }),
  endpoint("GET /accounts/:account/queues/:queue", "Queues", (call, params) =>
    view(call.state, findQueue(call.state, params.queue)),
  ),
  endpoint("PATCH /accounts/:account/queues/:queue", "Queues", updateQueue),
  // wrangler 4.0 tells a queue of its producer's delivery delay this way.
  endpoint("PUT /accounts/:account/queues/:queue", "Queues", updateQueue),
  endpoint("DELETE /accounts/:account/queues/:queue", "Queues", async (call, params) => {
    const queue = findQueue(call.state, params.queue);
    call.state.queues.delete(queue.name);
    for (const { worker } of queue.consumers) if (worker !== undefined) await call.plane.changed(worker);
    return null;
  }),
  endpoint("GET /accounts/:account/queues/:queue/consumers", "Queues", (call, params) => {
    const queue = findQueue(call.state, params.queue);
    return queue.consumers.map((consumer) => consumerView(queue, consumer));
  }),
  endpoint("POST /accounts/:account/queues/:queue/consumers", "Queues", async (call, params) => {
    const queue = findQueue(call.state, params.queue);
    const consumer = readConsumer(call.state, object(parseJson(call.body), "The body"), hexId());
    if (consumer.type === "worker" && queue.consumers.some(({ type }) => type === "worker")) {
      throw new Refusal(409, 11004, `Queue '${queue.name}' already has a consumer.`);
    }
    queue.consumers.push(consumer);
    if (consumer.worker !== undefined) await call.plane.changed(consumer.worker);
    return consumerView(queue, consumer);
  }),
  endpoint("PUT /accounts/:account/queues/:queue/consumers/:consumer", "Queues", async (call, params) => {
    const queue = findQueue(call.state, params.queue);
    const before = findConsumer(queue, params.consumer);
    const after = readConsumer(call.state, object(parseJson(call.body), "The body"), before.id);
    queue.consumers = queue.consumers.map((consumer) => (consumer === before ? after : consumer));
    for (const worker of new Set([before.worker, after.worker])) if (worker) await call.plane.changed(worker);
    return consumerView(queue, after);
  }),
  endpoint("DELETE /accounts/:account/queues/:queue/consumers/:consumer", "Queues", async (call, params) => {
    const queue = findQueue(call.state, params.queue);
    const gone = findConsumer(queue, params.consumer);
    queue.consumers = queue.consumers.filter((consumer) => consumer !== gone);
    if (gone.worker !== undefined) await call.plane.changed(gone.worker);
    return null;
  }),
  endpoint("POST /accounts/:account/queues/:queue/messages", "Queues", async (call, params) => {
    const queue = findQueue(call.state, params.queue);
    await call.plane.send(queue.name, object(parseJson(call.body), "The body").body);
    return null;
  }),
  endpoint("POST /accounts/:account/queues/:queue/messages/batch", "Queues", async (call, params) => {
    const queue = findQueue(call.state, params.queue);
    const { messages } = object(parseJson(call.body), "The body");
    for (const { body } of objects(messages, "messages")) await call.plane.send(queue.name, body);
    return null;
  }),
];

function updateQueue(
  call: { state: QueuesState & WorkersState; body: Parameters<typeof parseJson>[0] },
  params: { queue: string },
): unknown {
  const queue = findQueue(call.state, params.queue);
  const body = object(parseJson(call.body), "The body");
  if ((optionalText(body, "queue_name") ?? queue.name) !== queue.name)
    throw new Refusal(501, 10001, "The local Cloudflare does not rename queues.");
  queue.settings = { ...queue.settings, ...object(body.settings ?? {}, "settings") };
  return view(call.state, queue);
}

function findQueue(state: QueuesState, id: string): Queue {
  const queue = [...state.queues.values()].find((candidate) => candidate.id === id);
  if (queue === undefined) throw new Refusal(404, 11000, `Queue '${id}' does not exist.`);
  return queue;
}

function findConsumer(queue: Queue, id: string): Consumer {
  const consumer = queue.consumers.find((candidate) => candidate.id === id);
  if (consumer === undefined) throw new Refusal(404, 11002, `Consumer '${id}' does not exist on '${queue.name}'.`);
  return consumer;
}

function readConsumer(state: QueuesState & WorkersState, body: Json, id: string): Consumer {
  const type = text(body, "type");
  if (type !== "worker" && type !== "http_pull") throw new Refusal(400, 11001, `"${type}" is not a consumer's type.`);
  const worker = type === "worker" ? text(body, "script_name") : undefined;
  if (worker !== undefined) findWorker(state, worker);
  const deadLetterQueue = optionalText(body, "dead_letter_queue");
  return { id, type, worker, deadLetterQueue, settings: object(body.settings ?? {}, "settings") };
}

function consumerView(queue: Queue, consumer: Consumer): Json {
  return {
    consumer_id: consumer.id,
    type: consumer.type,
    queue_name: queue.name,
    created_on: queue.createdOn,
    settings: consumer.settings,
    // Both names are in use: wrangler compares `script` or `service`, the API reference says `script_name`.
    ...(consumer.worker === undefined ? {} : { script_name: consumer.worker, script: consumer.worker }),
    ...(consumer.deadLetterQueue === undefined ? {} : { dead_letter_queue: consumer.deadLetterQueue }),
  };
}

function view(state: QueuesState & WorkersState, queue: Queue): Json {
  const producers = [...state.workers.values()].filter((worker) =>
    activeVersion(worker)?.bindings.some((binding) => binding.type === "queue" && binding.queue_name === queue.name),
  );
  return {
    queue_id: queue.id,
    queue_name: queue.name,
    created_on: queue.createdOn,
    modified_on: queue.createdOn,
    settings: queue.settings,
    producers: producers.map(({ name }) => ({ type: "worker", script: name })),
    producers_total_count: producers.length,
    consumers: queue.consumers.map((consumer) => consumerView(queue, consumer)),
    consumers_total_count: queue.consumers.length,
  };
}

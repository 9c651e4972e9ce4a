import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { acknowledge, type BatchResult, consumerOf } from "./queue-consumer.ts";
import { newMessage } from "./queue-message.ts";
import { type Batch, createQueues } from "./queues.ts";
import { emptyState } from "./test-plane.ts";

const queue = (name: string, settings?: Record<string, unknown>, deadLetterQueue?: string) => ({
  id: `id-${name}`,
  name,
  createdOn: "",
  settings: {},
  consumers: settings === undefined ? [] : [{ id: "c", type: "worker", worker: "w", deadLetterQueue, settings }],
});

test("Cloudflare's defaults; paused and pull queues deliver nothing", () => {
  expect(consumerOf(queue("q", {}))).toMatchObject({ batchSize: 10, waitMs: 5_000, maxRetries: 3, retryDelay: 0 });
  expect(consumerOf(queue("q"))).toBeUndefined();
  expect(consumerOf({ ...queue("q", {}), settings: { delivery_paused: true } })).toBeUndefined();
  const pull = { id: "p", type: "http_pull", worker: undefined, deadLetterQueue: undefined, settings: {} };
  expect(consumerOf({ ...queue("q"), consumers: [pull] })).toBeUndefined();
});

test.each<[string, BatchResult, string[], string[]]>([
  ["a good batch", { outcome: "ok" }, [], []],
  ["an exception", { outcome: "exception" }, ["fresh"], ["tired"]],
  ["an exception after explicit acks", { outcome: "exception", explicitAcks: ["tired"] }, ["fresh"], []],
  ["retryAll", { outcome: "ok", retryBatch: { retry: true } }, ["fresh"], ["tired"]],
  ["one retry", { outcome: "ok", retryMessages: [{ msgId: "fresh" }] }, ["fresh"], []],
  ["ackAll before an exception", { outcome: "exception", ackAll: true }, [], []],
])("%s", (_, result, again, dead) => {
  const consumer = consumerOf(queue("q", { max_retries: 1 }));
  if (consumer === undefined) throw new Error("no consumer");
  const batch = [
    { ...newMessage("text", Buffer.from("")), id: "fresh", attempts: 1 },
    { ...newMessage("text", Buffer.from("")), id: "tired", attempts: 2 },
  ];
  const outcome = acknowledge(batch, result, consumer);
  expect(outcome.again.map(({ message }) => message.id)).toEqual(again);
  expect(outcome.dead.map(({ id }) => id)).toEqual(dead);
});

test("messages are batched by size and time, kept while nobody can take them, and retried", async () => {
  const state = emptyState();
  const batches: Batch[] = [];
  let answer: () => BatchResult = () => {
    throw new Error("not deployed");
  };
  const queues = createQueues(state, async (_, batch) => {
    const result = answer();
    batches.push(batch);
    return result;
  });
  state.queues.set("q", queue("q"));
  for (let i = 0; i < 5; i++) await queues.send("id-q", i);
  state.queues.set(
    "q",
    queue("q", { batch_size: 2, max_wait_time_ms: 30, max_retries: 1, max_concurrency: 1 }, "dead"),
  );
  queues.changed();
  await sleep(50);
  expect(batches).toEqual([]);

  answer = () => ({ outcome: "ok" });
  await expect.poll(() => batches.length, { timeout: 5_000 }).toBe(3);
  const bodies = batches.map(({ messages }) => messages.map(({ body, attempts }) => `${atob(body)}/${attempts}`));
  expect(bodies).toEqual([["0/1", "1/1"], ["2/1", "3/1"], ["4/1"]]);

  batches.length = 0;
  state.queues.set("dead", queue("dead", { max_wait_time_ms: 0 }));
  let failures = 0;
  answer = () => (failures++ < 2 ? { outcome: "exception" } : { outcome: "ok" });
  await queues.send("q", "poison");
  await expect
    .poll(() => batches.map((batch) => `${batch.queue} ${batch.messages[0]?.attempts}`))
    .toEqual(["q 1", "q 2", "dead 1"]);
  queues.close();
});

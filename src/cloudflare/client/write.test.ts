import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../../errors.ts";
import { repeat } from "./calls.ts";
import type { Cloudflare } from "./client.ts";
import type { ApiReason } from "./explain.ts";
import { writeOnce } from "./write.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

function account(timeout = 60_000): Cloudflare {
  const signal = new AbortController().signal;
  const [deadline, moment] = [Date.now() + timeout, Date.now];
  return { api: {} as Cloudflare["api"], account: "a", signal, deadline, log: () => {}, moment };
}

const refusal = (status: number | undefined, retryAfterMs?: number) =>
  new ApiError<ApiReason>({
    service: "Cloudflare",
    method: "POST",
    path: "/x",
    status,
    detail: "words",
    reason: "api-error",
    retryAfterMs,
  });

/** Runs a promise while the clock is moved on. */
async function settle<T>(work: Promise<T>): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([work]);
  await vi.advanceTimersByTimeAsync(400_000);
  return (await settled)[0];
}

/** Takes its answers one by one; an error is thrown. */
function answers(...list: (string | undefined | Error)[]) {
  return vi.fn(async () => {
    const next = list.shift();
    if (next instanceof Error) throw next;
    return next as string;
  });
}

test("an answered write is sent once and not looked for", async () => {
  const [send, find] = [answers("id"), answers()];
  const result = await settle(writeOnce(account(), { what: "it", send, find }));
  expect(result).toMatchObject({ value: { value: "id", applied: "answered" } });
  expect(find).not.toHaveBeenCalled();
});

test("a lost answer is looked for twice, two seconds apart, before anything is sent again", async () => {
  const send = answers(refusal(undefined), "second");
  const find = answers(undefined, undefined);
  const work = writeOnce(account(), { what: "it", send, find });
  await vi.advanceTimersByTimeAsync(1_999);
  expect(find).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(find).toHaveBeenCalledTimes(1);
  expect(send).toHaveBeenCalledTimes(1);
  expect(await settle(work)).toMatchObject({ value: { value: "second", applied: "answered" } });
  expect(find).toHaveBeenCalledTimes(2);
});

test("what shows up late is found, and nothing is sent again", async () => {
  const send = answers(refusal(500), "never");
  const find = answers(undefined, "landed");
  const result = await settle(writeOnce(account(), { what: "it", send, find }));
  expect(result).toMatchObject({ value: { value: "landed", applied: "read-back" } });
  expect(send).toHaveBeenCalledTimes(1);
});

test("a refusal is final, and a look that throws ends everything", async () => {
  const refused = await settle(writeOnce(account(), { what: "it", send: answers(refusal(403)), find: answers() }));
  expect(refused).toMatchObject({ reason: { status: 403 } });
  const send = answers(refusal(502), "never");
  const drift = await settle(writeOnce(account(), { what: "it", send, find: answers(new Error("drifted")) }));
  expect(drift).toMatchObject({ reason: { message: "drifted" } });
  expect(send).toHaveBeenCalledTimes(1);
});

test("it is sent three times at most", async () => {
  const send = answers(refusal(500), refusal(500), refusal(500), "fourth");
  const find = answers();
  expect(await settle(writeOnce(account(), { what: "it", send, find }))).toMatchObject({ reason: { status: 500 } });
  expect(send).toHaveBeenCalledTimes(3);
});

test("a read is repeated with growing pauses, a rate limit for as long as it asks", async () => {
  const call = answers(refusal(500), refusal(429, 30_000), refusal(undefined), "value");
  const started = Date.now();
  let ended = 0;
  const work = repeat(account(120_000), call).finally(() => {
    ended = Date.now();
  });
  expect(await settle(work)).toMatchObject({ value: "value" });
  expect(ended - started).toBeGreaterThanOrEqual(500 + 30_000 + 2_000);
});

test("a wait that the deadline does not allow is not begun", async () => {
  const call = answers(refusal(429, 280_000), "never");
  const result = await settle(repeat(account(), call));
  expect(result).toMatchObject({ reason: { status: 429, message: expect.stringMatching(/wait 280 s, longer than/) } });
  expect(call).toHaveBeenCalledTimes(1);
});

test("a cancelled run ends a wait with the signal's reason", async () => {
  const controller = new AbortController();
  const work = repeat({ ...account(), signal: controller.signal }, answers(refusal(429, 30_000), "never"));
  const settled = Promise.allSettled([work]);
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort(new Error("cancelled"));
  expect((await settled)[0]).toMatchObject({ reason: { message: "cancelled" } });
});

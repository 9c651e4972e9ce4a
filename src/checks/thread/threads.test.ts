import { afterAll, expect, test } from "vitest";
import type { Expectation } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import { pack, type Task } from "./task.ts";
import { createThreads } from "./threads.ts";

const threads = createThreads({ width: 2 });
afterAll(() => threads.close());

function task(body: string, expect: Expectation): Task {
  const answer: Answer = {
    url: new URL("https://shop.example/"),
    status: 200,
    protocol: "http/1.1",
    headers: {},
    setCookies: [],
    body,
    truncated: false,
    unreadable: undefined,
    durationMs: 1,
    certificate: undefined,
  };
  return {
    expect,
    chain: pack({ first: answer, last: answer, hops: [answer], stopped: undefined }, { hops: false }),
    identity: undefined,
  };
}

const signal = new AbortController().signal;
const hang = () => task(`${"a".repeat(50)}!`, { body: { matches: "^(a+)+$" } });
const fine = () => task("aaa", { body: { matches: "^a+$" } });
const wrong = () => task("bbb", { body: { matches: "^a+$" } });

test("a verdict, and the next one by the same thread", async () => {
  expect(await threads.judge(fine(), { limitMs: 5_000, signal })).toEqual({ findings: [], version: undefined });
  const started = performance.now();
  const verdicts = await Promise.all(
    Array.from({ length: 200 }, (_, n) => threads.judge(n % 2 === 0 ? fine() : wrong(), { limitMs: 5_000, signal })),
  );
  expect(verdicts.filter(({ findings }) => findings.length === 1)).toHaveLength(100);
  expect(performance.now() - started, "no thread is started for each").toBeLessThan(2_000);
});

test("what exceeds its limit is a finding that names the pattern, while everything else goes on", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  const verdict = await threads.judge(hang(), { limitMs: 200, signal });
  clearInterval(timer);
  expect(verdict.findings).toEqual([
    {
      what: "body",
      expected: 'matches "^(a+)+$"',
      actual: "no verdict: it takes longer than 200 ms, the limit for one answer",
    },
  ]);
  expect(verdict.fix).toMatch(/repetition/);
  expect(ticks).toBeGreaterThan(10);
});

test("those who wait get their turn after it, and the end of the run ends all", async () => {
  const all = await Promise.all(
    [hang(), hang(), fine(), hang(), wrong()].map((one) => threads.judge(one, { limitMs: 100, signal })),
  );
  expect(all.map(({ findings }) => findings[0]?.actual.slice(0, 10))).toEqual([
    "no verdict",
    "no verdict",
    undefined,
    "no verdict",
    '"bbb"',
  ]);
  const run = new AbortController();
  setTimeout(() => run.abort(), 100);
  const ended = await Promise.all(
    [hang(), hang(), fine()].map((one) => threads.judge(one, { limitMs: 30_000, signal: run.signal })),
  );
  expect(ended.map((verdict) => verdict.ended)).toEqual([true, true, true]);
});

test("what needs more memory than there is ends as a finding, not as the end of the process", async () => {
  const small = createThreads({ width: 1, memoryMb: 32 });
  const body = `[${Array.from({ length: 60_000 }, () => '{"a":[1,2]}').join(",")}]`;
  const many = Array(8).fill("*").join(",");
  const greedy = task(body, { jsonpath: { [`$[${many}][${many}]`]: { count: 1 } } });
  const { findings } = await small.judge(greedy, { limitMs: 60_000, signal });
  expect(findings).toMatchObject([
    { what: `jsonpath $[${many}][${many}]`, actual: "no verdict: it needs more than 32 MB, the limit for one answer" },
  ]);
  expect((await small.judge(fine(), { limitMs: 5_000, signal })).findings).toEqual([]);
  small.close();
});

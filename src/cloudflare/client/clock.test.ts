import { expect, test } from "vitest";
import { createClock } from "./clock.ts";

const NOON = Date.UTC(2026, 10, 1, 12);

function clock(wallAhead: number) {
  const told: string[] = [];
  const world = { passed: 1_000, wallAhead };
  const wall = () => NOON + world.passed + world.wallAhead;
  const made = createClock({ wall, steady: () => world.passed, warn: (message) => told.push(message) });
  const answer = (late = 0) => made.saw(new Date(NOON + world.passed - late).toUTCString());
  return { ...made, world, told, answer };
}

test("shows the platform's time, whatever the runner's clock says and however it is set", () => {
  const { moment, world, answer } = clock(10 * 60_000);
  expect(moment()).toBe(NOON + 1_000 + 10 * 60_000);
  answer();
  expect(moment()).toBe(NOON + 1_000);
  world.wallAhead = -3_600_000;
  world.passed += 90_000;
  expect(moment()).toBe(NOON + 91_000);
});

test("an answer that was overtaken does not set it back, and one without a date teaches nothing", () => {
  const { moment, saw, world, answer } = clock(0);
  answer();
  world.passed += 500;
  answer(1_500);
  saw(null);
  saw("yesterday");
  expect(moment()).toBe(NOON + 1_500);
  answer(60_500);
  expect(moment()).toBe(NOON - 59_000);
});

test.each([
  [10 * 60_000, ["The runner's clock is 10 min ahead of Cloudflare's"]],
  [-31_000, ["The runner's clock is 31 s behind Cloudflare's"]],
  [29_000, []],
])("a clock that is %i ms ahead is told of once, or not at all", (ahead, expected) => {
  const { told, world, answer } = clock(ahead);
  answer();
  world.passed += 5_000;
  answer();
  expect(told).toEqual(expected.map((beginning) => expect.stringContaining(beginning)));
});

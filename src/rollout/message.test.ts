import fc from "fast-check";
import { expect, it } from "vitest";
import { type Mark, readMark, writeMark } from "./message.ts";

const mark: fc.Arbitrary<Mark> = fc.record({
  rollout: fc.stringMatching(/^[a-z0-9]{10}$/),
  seq: fc.integer({ min: 1, max: 99 }),
  state: fc.constantFrom("STAGE", "RAMP", "CUTOVER", "FINALIZE", "ABORT"),
  nonce: fc.stringMatching(/^[0-9a-f]{4}$/),
  // GitHub's run ids passed 10¹⁰ in 2024; base 36 stays short for a long time.
  run: fc.bigInt({ min: 1n, max: 2_800_000_000_000n }).map(String),
});

it("survives a cut at 50 characters without losing what recovery needs", () => {
  fc.assert(
    fc.property(mark, fc.integer({ min: 50, max: 200 }), (given, cut) => {
      const message = writeMark({
        ...given,
        attempt: "2",
        repository: "octo/hello",
        commit: "8f2c1d3e4b",
        text: "a | b",
      });
      expect(readMark(message)).toEqual({
        ...given,
        attempt: "2",
        repository: "octo/hello",
        commit: "8f2c1d3",
        text: "a | b",
      });
      const { rollout, seq, state, nonce, run } = readMark(message.slice(0, cut)) ?? {};
      expect({ rollout, seq, state, nonce, run }).toEqual(given);
    }),
  );
});

it.each([
  ["nothing", ""],
  ["a person's message", "fix the checkout button"],
  ["a deploy of ours that is no rollout", "slipway/1 n=1a2b3c4d d=sha256:00 run=17/1 | Deploy"],
  ["a format that we do not know", "slipway/2 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
  ["a letter that stands for nothing", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=X u=7x10loy"],
  ["a rollout's name that is too short", "slipway/1 n=7f3a r=k3f9a0c2d s=3 t=R u=7x10loy"],
  ["a mark inside of other words", "see slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
])("does not take %s for its own", (_, message) => {
  expect(readMark(message)).toBeUndefined();
});

it("reads as one line for people", () => {
  const message = writeMark({
    rollout: "k3f9a0c2d1",
    seq: 3,
    state: "RAMP",
    nonce: "7f3a",
    run: "17234567890",
    attempt: "1",
    repository: "octo/hello",
    commit: "8f2c1d3e4b5a",
    text: "1a2b3c4d 75 %, 9f8e7d6c 25 %",
  });
  expect(message).toBe(
    "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy run=17234567890/1 repo=octo/hello sha=8f2c1d3 | 1a2b3c4d 75 %, 9f8e7d6c 25 %",
  );
});

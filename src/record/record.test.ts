import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { KEYS } from "./grammar.ts";
import { formatRecord, isRollout, newNonce, parseRecord, sameWrite } from "./record.ts";
import { KINDS, type Kind, ROLLOUT_KINDS, type RolloutRecord, type SlipwayRecord } from "./words.ts";

// GitHub's run ids passed 10¹⁰ in 2024; base 36 stays short for a long time.
const run = fc.bigInt({ min: 1n, max: 2_800_000_000_000n }).map(String);
const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));

const rollout: fc.Arbitrary<RolloutRecord> = fc.record({
  kind: fc.constantFrom(...ROLLOUT_KINDS),
  rollout: fc.stringMatching(/^[a-z0-9]{10}$/),
  seq: fc.integer({ min: 1, max: 99 }),
  nonce: hex(4),
  run,
});

const anyRecord: fc.Arbitrary<SlipwayRecord> = fc.record(
  {
    kind: fc.constantFrom<Kind>("UPLOAD", "DEPLOY", "ROLLBACK"),
    nonce: hex(8),
    run,
    attempt: fc.integer({ min: 1, max: 30 }).map(String),
    takenBack: fc.array(hex(8), { minLength: 1, maxLength: 2 }),
    digest: hex(64),
    secrets: hex(16),
    snapshot: hex(64),
    stamp: hex(16),
    manifest: hex(64),
    repository: fc.constantFrom("octo/hello", "a/b.c-d_e"),
    commit: hex(7),
    text: fc.string({ minLength: 1, unit: "grapheme" }),
  },
  { requiredKeys: ["kind", "nonce"] },
);

/** Members that a run id alone brings, and what a run without attempt cannot say. */
const asWritten = ({ attempt, ...record }: SlipwayRecord): SlipwayRecord =>
  record.run === undefined || attempt === undefined ? record : { ...record, attempt };

describe("what was written is read back", () => {
  it("whole, whatever is in it", () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, rollout), (record) => {
        expect(parseRecord(formatRecord(record))).toEqual(asWritten(record));
      }),
    );
  });

  it("cut at 50 characters, a rollout without losing what recovery needs", () => {
    fc.assert(
      fc.property(rollout, fc.integer({ min: 50, max: 200 }), (given, cut) => {
        const rest = { attempt: "2", repository: "octo/hello", commit: "8f2c1d3e4b", text: "a | b" };
        const message = formatRecord({ ...given, ...rest });
        expect(parseRecord(message)).toEqual({ ...given, ...rest, commit: "8f2c1d3" });
        // Cut at another length than the platform's it is no text of ours any more, unless it still reads the same.
        const found = parseRecord(message.slice(0, cut));
        if (cut !== 50 && found === undefined) return;
        expect(found).toMatchObject(given);
      }),
    );
  });

  it("cut at 50 characters, every other record with its kind, its nonce and its run", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const message = formatRecord(record);
        const found = parseRecord(message.slice(0, 50));
        expect(found).toMatchObject({ kind: record.kind, nonce: record.nonce });
        expect(found?.run).toBe(record.run);
        // A rollback keeps every version that it took back, were it with a digit less.
        const ids = record.run === undefined ? (record.takenBack ?? []) : (record.takenBack ?? []).slice(0, 1);
        for (const id of ids) expect(found?.takenBack?.some((short) => id.startsWith(short))).toBe(true);
      }),
    );
  });
});

test("a rollback of two versions, cut, still names both", () => {
  const takenBack = ["8f2c1d3e", "1a2b3c4d"];
  const message = formatRecord({ kind: "ROLLBACK", nonce: "7f3a", run: "17234567890", attempt: "1", takenBack });
  expect(message.slice(0, 50)).toBe("slipway/1 n=7f3a t=B u=7x10loy x=8f2c1d3e,1a2b3c4d");
  expect(parseRecord(message.slice(0, 50))?.takenBack).toEqual(takenBack);
});

test("half a value is dropped with its key", () => {
  const message = formatRecord({ kind: "UPLOAD", nonce: "3f2a91bc", run: "1001", digest: "d".repeat(64) });
  expect(parseRecord(message.slice(0, 50))).toEqual({ kind: "UPLOAD", nonce: "3f2a91bc", run: "1001" });
});

describe("nobody else's text is a record", () => {
  it.each([
    ["nothing", ""],
    ["a person's message", "fix the checkout button"],
    ["no kind", "slipway/1 n=1a2b3c4d u=rt | Deploy"],
    ["no nonce", "slipway/1 t=D u=rt"],
    ["a rollout's kind without its rollout", "slipway/1 n=7f3a t=R u=7x10loy"],
    ["a format that we do not know", "slipway/2 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
    ["a letter that stands for nothing", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=X u=7x10loy"],
    ["a rollout's name that is too short", "slipway/1 n=7f3a r=k3f9a0c2d s=3 t=R u=7x10loy"],
    ["a record inside of other words", "see slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
    ["another order of keys", "slipway/1 n=7f3a s=3 r=k3f9a0c2d1 t=R u=7x10loy"],
    ["a key twice", "slipway/1 n=7f3a n=7f3b r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
    ["a key that we do not know", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy q=1"],
    ["two runs", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy run=5/1"],
    ["a number that we would spell otherwise", "slipway/1 n=7f3a r=k3f9a0c2d1 s=03 t=R u=7x10loy"],
    ["a run that we would spell otherwise", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=07x10loy"],
    ["two spaces", "slipway/1  n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
    ["another white space", "slipway/1\tn=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy"],
    ["a line break behind it", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy\n"],
    ["a way out of the repository", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy run=17234567890/1 repo=../../x"],
    ["a repository of dots", "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy run=17234567890/1 repo=x/.."],
    ["half a record of 49 characters", "slipway/1 n=3f2a91bc t=U u=rt d=ddddddddddddddddd"],
  ])("%s", (_, message) => {
    expect(parseRecord(message)).toBeUndefined();
  });

  it("and undefined is none", () => expect(parseRecord(undefined)).toBeUndefined());

  it("whatever is read would be written the same", () => {
    const piece = fc.oneof(
      fc.constantFrom(...KEYS.map(({ key }) => key)).chain((key) => fc.string().map((value) => `${key}=${value}`)),
      fc.constantFrom("|", "", "slipway/1", "t=R", "t=D", "n=7f3a", "u=rt", "s=3", "r=k3f9a0c2d1", "run=1001/1"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const message = ["slipway/1", ...pieces].join(" ");
        const record = parseRecord(message);
        if (record !== undefined && message.length !== 50) expect(formatRecord(record)).toBe(message);
      }),
    );
  });

  it("a person's text never becomes a part of the record", () => {
    const text = "slipway/1 n=ffffffff t=A u=1 x=aaaaaaaa | d=1";
    expect(parseRecord(formatRecord({ kind: "DEPLOY", nonce: "3f2a91bc", text }))).toEqual({
      kind: "DEPLOY",
      nonce: "3f2a91bc",
      text,
    });
  });
});

test("a value that could not be read back is left out", () => {
  const message = formatRecord({ kind: "DEPLOY", nonce: "3f2a91bc", repository: "../x", run: "1 n=1", attempt: "1" });
  expect(message).toBe("slipway/1 n=3f2a91bc t=D");
});

test("a long text is cut, and nothing else", () => {
  const message = formatRecord({ kind: "UPLOAD", nonce: "3f2a91bc", digest: "d".repeat(64), text: "é".repeat(5000) });
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(1000);
  expect(parseRecord(message)).toMatchObject({ digest: "d".repeat(64), text: expect.stringMatching(/^é+$/) });
});

test("it reads as one line for people", () => {
  const message = formatRecord({
    rollout: "k3f9a0c2d1",
    seq: 3,
    kind: "RAMP",
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

test("letters and keys stand for one thing each", () => {
  expect(new Set(Object.values(KINDS)).size).toBe(Object.keys(KINDS).length);
  expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
});

test("the same intent counts once, another process's or number's is another", () => {
  const one = parseRecord("slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy");
  expect(isRollout(one)).toBe(true);
  expect(sameWrite(one, parseRecord("slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=R u=7x10loy | again"))).toBe(true);
  for (const other of ["n=7f3b r=k3f9a0c2d1 s=3 t=R", "n=7f3a r=k3f9a0c2d2 s=3 t=R", "n=7f3a r=k3f9a0c2d1 s=4 t=R"])
    expect(sameWrite(one, parseRecord(`slipway/1 ${other} u=7x10loy`))).toBe(false);
  expect(sameWrite(undefined, undefined)).toBe(false);
  expect(newNonce()).toMatch(/^[0-9a-f]{8}$/);
});

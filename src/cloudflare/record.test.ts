import { expect, test } from "vitest";
import { cut, formatRecord, newNonce, parseRecord } from "./record.ts";

test("a record survives the way through a message", () => {
  const record = {
    nonce: newNonce(),
    notes: { d: "a".repeat(64), run: "1001/2" },
    text: "Deploy 8f2c | with = signs\nand lines",
  };
  expect(parseRecord(formatRecord(record))).toEqual(record);
});

test("the nonce stands within the first fifty characters, whatever else is there", () => {
  const message = formatRecord({
    nonce: "3f2a91bc",
    notes: { d: "d".repeat(64), s: "s".repeat(16) },
    text: "x".repeat(5000),
  });
  expect(message.slice(0, 50)).toContain("n=3f2a91bc");
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(1000);
  expect(parseRecord(message.slice(0, 50))?.nonce).toBe("3f2a91bc");
});

test("notes cannot break out of their place", () => {
  const message = formatRecord({ nonce: "3f2a91bc", notes: { run: "1 n=ffffffff" }, text: "" });
  expect(parseRecord(message)).toEqual({ nonce: "3f2a91bc", notes: { run: "1_n=ffffffff" }, text: "" });
});

test.each([undefined, "", "Fix the header", "slipway/2 n=1", "slipway/1 run=5"])("%j is nobody's record", (message) => {
  expect(parseRecord(message)).toBeUndefined();
});

test("a cut never splits a character", () => {
  expect(cut("aé", 2)).toBe("a");
  expect(cut("😀😀", 7)).toBe("😀");
  expect(cut("short", 100)).toBe("short");
});

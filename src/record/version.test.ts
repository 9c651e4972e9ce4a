import { expect, test } from "vitest";
import { parseRecord } from "./record.ts";
import { commitOf, sameCommit } from "./version.ts";

const named = ({ commit, tag, message }: { commit?: string; tag?: string; message?: string }) => ({
  commit,
  tag,
  record: parseRecord(message),
});

test("commits come from the annotation, the record, or a tag that can be nothing else", () => {
  expect(commitOf(named({ commit: "8F2C1D3" }))).toBe("8f2c1d3");
  expect(commitOf(named({ message: "slipway/1 n=00000000 t=U sha=8f2c1d3 | x" }))).toBe("8f2c1d3");
  expect(commitOf(named({ tag: "8f2c1d3e4b5a" }))).toBe("8f2c1d3e4b5a");
  expect(commitOf(named({ tag: "20261102" }))).toBeUndefined();
  expect(sameCommit("8f2c1d3e4b5a", "8f2c1d3")).toBe(true);
  expect(sameCommit("8f2c1d", "8f2c1d")).toBe(false);
  expect(sameCommit(undefined, undefined)).toBe(false);
});

import { expect, it } from "vitest";
import { alone, deploymentOf, overwrittenBy } from "./deployment.ts";
import { formatRecord } from "./record.ts";
import type { RolloutRecord } from "./words.ts";

const RECORD = {
  nonce: "9a0c",
  rollout: "k3f9a0c2d1",
  run: "1001",
  repository: "octo/shop",
  commit: "8f2c1d3",
} satisfies Partial<RolloutRecord>;

const ours = (id: string, kind: RolloutRecord["kind"], said: { seq: number; onto?: string }) =>
  deploymentOf({ id, table: alone("b"), message: formatRecord({ ...RECORD, kind, ...said }) });
const theirs = (id: string) => deploymentOf({ id, table: alone("a"), message: "by hand" });

it.each(["ABORT", "HALT", "RESTORE", "RAMP"] as const)("what a %s overwrote is what it was not sent upon", (kind) => {
  const first = ours("11111111-1", "STAGE", { seq: 1 });
  const last = ours("33333333-3", kind, { seq: 2, onto: "11111111" });
  const came = theirs("22222222-2");
  expect(overwrittenBy([last, came, first])).toBe(came);
  expect(overwrittenBy([last, last, came, first])).toBe(came);
  expect(overwrittenBy([last, first, came])).toBeUndefined();
  expect(overwrittenBy([ours("33333333-3", kind, { seq: 2, onto: "22222222" }), came, first])).toBeUndefined();
});

it("what was put back without a word upon what, may have replaced anybody's", () => {
  const first = ours("11111111-1", "STAGE", { seq: 1 });
  expect(overwrittenBy([ours("33333333-3", "RESTORE", { seq: 2 }), theirs("22222222-2"), first])).toBeUndefined();
});

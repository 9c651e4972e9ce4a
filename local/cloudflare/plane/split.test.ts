import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose, overrideOf, type Share } from "./split.ts";

const shares = (oldShare: number, newShare: number): Share[] => [
  { id: "old", number: 1, percentage: oldShare },
  { id: "new", number: 2, percentage: newShare },
];
const idFor = (key: string, split: Share[]) => choose("shop", split, { key })?.id;

describe("choose", () => {
  test("an override of a version in the deployment wins, also at 0 %", () => {
    expect(choose("shop", shares(100, 0), { overrides: 'shop="new"' })).toEqual({ id: "new", overridden: true });
    expect(choose("shop", shares(100, 0), { overrides: 'shop="gone"' })).toEqual({ id: "old", overridden: false });
    expect(choose("shop", shares(100, 0), { overrides: 'other="new"' })).toEqual({ id: "old", overridden: false });
  });

  test("a version at 0 % never gets traffic by chance, and an empty deployment gets none", () => {
    for (const random of [0, 0.5, 0.999999]) expect(choose("shop", shares(100, 0), {}, () => random)?.id).toBe("old");
    expect(choose("shop", [], {})).toBeUndefined();
  });

  test("chance follows the shares", () => {
    const count = (newShare: number) =>
      Array.from({ length: 1000 }, (_, i) =>
        choose("shop", shares(100 - newShare, newShare), {}, () => i / 1000),
      ).filter((choice) => choice?.id === "new").length;
    expect([0.5, 10, 99.99].map(count)).toEqual([5, 100, 1000]);
  });

  test("raising a share never moves a key off that version, in whatever order the deployment lists them", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (key, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (idFor(key, shares(100 - low, low)) === "new") {
          expect(idFor(key, shares(100 - high, high).reverse())).toBe("new");
        }
        if (idFor(key, shares(low, 100 - low)) === "old") expect(idFor(key, shares(high, 100 - high))).toBe("old");
      }),
    );
  });

  test("keys spread evenly", () => {
    const taken = Array.from({ length: 2000 }, (_, i) => idFor(`user-${i}`, shares(75, 25))).filter(
      (id) => id === "new",
    );
    expect(taken.length).toBeGreaterThan(420);
    expect(taken.length).toBeLessThan(580);
  });
});

test.each([
  ['shop="a1", other="b2"', "a1"],
  ['other="b2",shop="A1"', "a1"],
  ["shop=token", undefined],
  ["shop=a1-", undefined],
  ['shop="a1" other', undefined],
  ["", undefined],
])("override %s", (header, id) => {
  expect(overrideOf(header, "shop")).toBe(id);
});

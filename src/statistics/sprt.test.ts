import { describe, expect, it } from "vitest";
import { sprt } from "./sprt.ts";

describe("sequential probability ratio test", () => {
  it.each([
    [0.01, 0.05, 55],
    [0.005, 0.02, 149],
    [0.001, 0.01, 249],
  ])("from %d to %d accepts after %d clean requests and not one earlier", (good, bad, needed) => {
    const options = { good, bad, alpha: 0.05, beta: 0.1 };
    expect(sprt({ requests: needed, errors: 0 }, options).says).toBe("good");
    expect(sprt({ requests: needed - 1, errors: 0 }, options).says).toBe("open");
  });

  it("condemns a broken version after a few requests", () => {
    expect(sprt({ requests: 2, errors: 2 }, { good: 0.01, bad: 0.05, alpha: 0.05, beta: 0.1 }).says).toBe("bad");
  });
});

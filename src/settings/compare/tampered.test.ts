import { describe, expect, test } from "vitest";
import { compareTarget, refuseDifferences } from "./compare.ts";
import { honest, judging } from "./test-release.ts";
import { tampered } from "./test-tampered.ts";

describe.each(tampered)("%s", (_what, name, tamper) => {
  const release = honest();
  tamper(release);

  test("is named", () => {
    expect(compareTarget(judging, release).map((difference) => difference.name)).toContain(name);
    expect(() => refuseDifferences(judging, release)).toThrow(name);
  });

  test(/^(name|account|environment|source)$/.test(name) ? "cannot be allowed" : "can be allowed", () => {
    const allow = { ...judging.allow, differences: [name] };
    const left = compareTarget({ ...judging, allow }, release).map((difference) => difference.name);
    if (/^(name|account|environment|source)$/.test(name)) expect(left).toContain(name);
    else expect(left).not.toContain(name);
  });
});

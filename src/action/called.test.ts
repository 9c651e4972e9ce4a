import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CALLED, inCallersWords } from "./called.ts";

test("a sentence about an input is told in the words of whoever called a workflow, too", () => {
  expect(inCallersWords("Input `api-token` is empty.")).toBe(
    "For callers of Slipway's workflows `api-token` is their secret `CLOUDFLARE_API_TOKEN`: write `CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}` below `secrets:` of the call, with a secret of that name in the repository or the environment.",
  );
  expect(inCallersWords("Line 2 of `worker-secrets` (`WORKER_SECRETS` of `worker.yml`) is empty.")).toBe("");
  expect(inCallersWords("Input `timeout` is `0s`.")).toBe("");
});

test("every secret that a workflow passes under another name is known by both", () => {
  const folder = join(import.meta.dirname, "../../.github/workflows");
  const passed = readdirSync(folder)
    .filter((name) => /^_?[a-z].*\.yml$/.test(name))
    .flatMap((name) => Object.values(parse(readFileSync(join(folder, name), "utf8")).jobs as object))
    .flatMap((job: { steps?: { with?: Record<string, unknown> }[] }) => job.steps ?? [])
    .flatMap((step) => Object.entries(step.with ?? {}))
    .flatMap(([input, value]) => {
      const secret = /^\$\{\{ secrets\.([A-Z_]+) \}\}$/.exec(String(value))?.[1];
      return secret === undefined ? [] : [[input, secret] as const];
    });
  expect(Object.fromEntries(passed)).toEqual(CALLED);
});

/** The plan as a check of the commit: what reviewers see there, by the shipped plan. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addCommit } from "../../local/github/state/state.ts";
import { BASE, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

const COMMIT = "8f2c1d3e4b5a69788776655443322110ffeeddcc";
let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
  addCommit(shop.github.repository, { sha: COMMIT });
}, 120_000);
afterAll(() => shop?.[Symbol.asyncDispose]());

const last = () => shop.github.repository.checkRuns.at(-1);
const changed = () => shop.next({ script: BASE.script?.replace("price)", "price + 1)") ?? "" });

test("what would change stands at the commit, with a title of its own and no secret", async () => {
  const { exitCode, stdout, outputs } = await shop.plan(await changed());
  expect(exitCode, stdout).toBe(0);
  expect(outputs.changes).toBe("1");
  expect(last()).toMatchObject({ name: "Plan of shop (production)", sha: COMMIT, conclusion: "success" });
  const text = JSON.stringify(last());
  expect(text).toContain("1 change");
  expect(text).toContain("index.js");
  expect(text).not.toContain("a-secret-of-the-shop");
});

test("what the policy refuses is a failed check, and what nobody could read a neutral one", async () => {
  const written = { gates: { "fail-on": ["destructive" as const] } };
  const { script: _, ...others } = BASE;
  const refused = await shop.plan(
    await shop.next({ ...others, script: BASE.script ?? "", bindings: [], config: { ...BASE.config, crons: [] } }),
    { written },
  );
  expect(refused.outputs["failure-reason"]).toBe("plan-refused");
  expect(last()).toMatchObject({ conclusion: "failure" });
  await shop.plan(await changed(), { inputs: { "read-token": "" } });
  expect(last()).toMatchObject({ conclusion: "neutral" });
});

test("a token that may write no checks changes nothing, and the log says what it takes", async () => {
  const before = shop.github.repository.checkRuns.length;
  const token = shop.github.issueToken({ kind: "integration", permissions: { actions: "read" } });
  const { exitCode, stdout } = await shop.plan(await changed(), { inputs: { "github-token": token } });
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toContain("not shown at the commit (that takes `checks: write`)");
  expect(shop.github.repository.checkRuns.length).toBe(before);
});

/** Which commit may replace which: the shipped preflight on what GitHub compares. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addCommit } from "../../local/github/state/state.ts";
import { LIVE, NEXT, preflight, release, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.[Symbol.asyncDispose]());
describe("the order of commits", () => {
  const SIDE = "5".repeat(40);
  const serve = (commit: string, id: number) => release(shop, { commit, id });
  const allowed = { rollout: { "allow-downgrade": "staging takes any branch" } };

  test("an older commit never replaces a newer one", async () => {
    const newer = addCommit(shop.github.repository, { parents: [NEXT] }).sha;
    await serve(newer, 950);
    const out = await preflight(shop);
    expect(out.reason, out.stdout).toBe("superseded");
    expect(out.stdout).toContain("which contains it");
    expect((await preflight(shop, { written: allowed })).exitCode).toBe(0);
  });

  test("nor does another branch's, or one that GitHub does not know, unless it is said why", async () => {
    addCommit(shop.github.repository, { sha: SIDE, branch: "side", parents: [LIVE] });
    await serve(SIDE, 951);
    const side = await preflight(shop);
    expect(side.reason, side.stdout).toBe("unrelated");
    expect(side.stdout).toMatch(/is no ancestor of it.*merge or rebase.*rollout\.allow-downgrade/);
    await serve("9".repeat(40), 952);
    const gone = await preflight(shop);
    expect(gone.reason, gone.stdout).toBe("unrelated");
    expect(gone.stdout).toContain("GitHub does not know any more");
    expect((await preflight(shop, { written: allowed })).exitCode).toBe(0);
  });

  test("nor one of another repository", async () => {
    const out = await preflight(shop, { env: { GITHUB_REPOSITORY: "octo/other" }, inputs: { "github-token": "" } });
    expect(out.reason, out.stdout).toBe("unrelated");
    expect(out.stdout).toContain("is a commit of octo/hello");
  });
});

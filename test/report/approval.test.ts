/** The shipped report on who let a release go, and who did not. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "../../local/github/state/model.ts";
import { addEnvironment } from "../../local/github/state/state.ts";
import { createTestRun } from "../../local/github/test-client.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";

let world: World;
let run: Run;
beforeAll(async () => {
  world = await startWorld();
  run = createTestRun(world.github);
  addEnvironment(world.github.state, world.github.repository, { name: "production" });
});
afterAll(() => world?.[Symbol.asyncDispose]());

const report = (inputs: Record<string, string>) =>
  runBundle(world, "report", {
    inputs: { worker: "shop", environment: "production", ...inputs },
    env: { GITHUB_RUN_ID: String(run.id) },
  });

let count = 0;
/** What the step Preflight left; its path as a line of `results`. */
async function left(result: object): Promise<string> {
  const path = join(world.directory, `preflight-${++count}`, "result.json");
  await mkdir(dirname(path));
  await writeFile(path, JSON.stringify({ durationMs: 900, ...result }));
  return `preflight=${path}`;
}

test("a rejection is told by name, and is no failure of the release", async () => {
  run.approvals = [{ environment: "Production", user: "ada", state: "rejected", comment: "Not on <b>Friday</b>" }];
  const { exitCode, outputs, summary, stdout } = await report({ "github-token": world.github.token });
  expect(exitCode, stdout).toBe(0);
  expect(outputs).toMatchObject({ verdict: "rejected", "rejected-by": "ada" });
  expect(summary.split("\n")[0]).toBe("## ✋ Not released: ada rejected it, and nothing of `shop` was changed");
  expect(summary).toContain("ada wrote: Not on &lt;b>Friday&lt;/b>");
  expect(summary).toContain("there is nothing to mend or to settle");
});

test("who approved before has not rejected, and what GitHub does not tell is not made up", async () => {
  run.approvals = [{ environment: "production", user: "ada", state: "approved", comment: "" }];
  const approved = await report({ "github-token": world.github.token });
  expect(approved.outputs).not.toHaveProperty("rejected-by");
  expect(approved.outputs.verdict).toBe("unknown");
  const token = world.github.issueToken({ permissions: { contents: "read" } });
  const silent = await report({ "github-token": token });
  expect(silent.exitCode).toBe(0);
  expect(silent.outputs.verdict).toBe("unknown");
});

test("what preflight refuses is why, with what to do, and nothing was changed", async () => {
  const failure = { reason: "frozen", message: "Nothing is released now: Holidays.", hint: "Set `RELEASE_ANYWAY`." };
  const { outputs, summary } = await report({
    outcomes: "preflight=failure\nstage=skipped",
    results: await left({ outputs: { approval: "approved by ada" }, failure }),
  });
  expect(outputs.verdict).toBe("not-released");
  expect(summary.split("\n")[0]).toBe("## ❌ Not released: nothing was changed");
  expect(summary).toContain("> Nothing is released now: Holidays.");
  expect(summary).toContain("- Set `RELEASE_ANYWAY`.");
  expect(summary).toContain("| Approval | Approved by ada |");
});

test("who let it go, and what is to know, stands in the summary of a release that went through", async () => {
  const outputs = { approval: "nobody is asked, because one person works here", notes: "One thing.\nAnother `thing`." };
  const { summary } = await report({
    outcomes: "preflight=success\nstage=success",
    results: await left({ outputs }),
  });
  expect(summary).toContain("| Approval | Nobody is asked, because one person works here |");
  expect(summary).toContain("| To know | One thing.<br>Another `thing`. |");
});

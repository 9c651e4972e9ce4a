import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunResult } from "../../../runner/contract/result.ts";
import { ROOT } from "../../world/root.ts";
import type { WorkflowRuns } from "../scenario.ts";

const ROLLBACK = ".github/workflows/rollback.yml";

/** Somebody starts the caller's rollback by hand; one who has none gets that of the examples. */
export async function goBack({ caller, start }: WorkflowRuns, inputs: Record<string, string> = {}): Promise<RunResult> {
  if (!existsSync(join(caller.directory, ROLLBACK)))
    await caller.write(ROLLBACK, await readFile(join(ROOT, "examples/hello-worker", ROLLBACK), "utf8"));
  return await start({
    workflow: ROLLBACK,
    event: "workflow_dispatch",
    inputs: { "dry-run": "false", ...inputs },
  });
}

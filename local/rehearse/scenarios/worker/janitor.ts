import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Caller } from "../../caller/caller.ts";
import { ROOT } from "../../caller/root.ts";

/** The caller's workflow that looks after what dead runs left. */
export const JANITOR = ".github/workflows/rehearsed-janitor.yml";

const EXAMPLE = join(ROOT, "examples/hello-worker/.github/workflows/janitor.yml");

/** Gives the caller such a workflow, for its own Worker. */
export async function addJanitor(caller: Caller): Promise<void> {
  const text = await readFile(EXAMPLE, "utf8");
  await caller.write(JANITOR, text.replace(/workers: .*/, `workers: ${caller.worker}`));
}

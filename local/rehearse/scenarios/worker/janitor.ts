import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Caller } from "../../caller/caller.ts";
import { ROOT } from "../../caller/root.ts";

/** The caller's workflow that looks after what dead runs left. */
export const JANITOR = ".github/workflows/rehearsed-janitor.yml";

const EXAMPLE = join(ROOT, "examples/hello-worker/.github/workflows/janitor.yml");

/** Gives the caller such a workflow, for its own Worker. */
export async function addJanitor(caller: Caller): Promise<void> {
  await caller.write(JANITOR, await exampleFor(caller));
}

/** The same, and it may tell on the deployment of a release how that stands. */
export async function addLeadingJanitor(caller: Caller): Promise<void> {
  const text = await exampleFor(caller);
  await caller.write(JANITOR, text.replace(/^( +)actions: read.*$/m, "$1actions: read\n$1deployments: write"));
}

async function exampleFor({ worker }: Caller): Promise<string> {
  return (await readFile(EXAMPLE, "utf8")).replace(/workers: .*/, `workers: ${worker}`);
}

import { dirname, join } from "node:path";
import { runAction } from "../../src/action/run.ts";
import { openRepository } from "../../src/github/client.ts";
import { readProtection } from "../../src/github/environments.ts";
import { doctor } from "./doctor.ts";
import { readInputs } from "./inputs.ts";

const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
// The bundle lies in dist/doctor of the repository that holds the workflows, at the same commit.
const workflows = join(dirname(process.argv[1] ?? ""), "../../.github/workflows");

await runAction(readInputs, (inputs, run) => {
  const ask = (token: string, repository: string) => (environment: string) =>
    readProtection(openRepository(token, repository, run.signal), environment);
  return doctor(inputs, { workspace, workflows, ask }, run);
});

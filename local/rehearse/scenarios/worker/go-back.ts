import { stringify } from "yaml";
import type { RunResult } from "../../../runner/contract/result.ts";
import type { WorkflowRuns } from "../scenario.ts";

const ROLLBACK = ".github/workflows/rehearsed-rollback.yml";

/** Somebody starts a rollback of the caller's Worker by hand, with these inputs of rollback.yml. */
export async function goBack({ caller, start }: WorkflowRuns, inputs: Record<string, string> = {}): Promise<RunResult> {
  const { directory, configFile, namedSettings, environment } = caller.target;
  const call = {
    permissions: { contents: "read", actions: "read", deployments: "write" },
    uses: "slipway-actions/slipway/.github/workflows/rollback.yml@v1",
    with: {
      "account-id": "${{ vars.CLOUDFLARE_ACCOUNT_ID }}",
      ...{ environment, "working-directory": directory, config: configFile, "settings-file": namedSettings },
      ...inputs,
    },
    secrets: { CLOUDFLARE_API_TOKEN: "${{ secrets.CLOUDFLARE_API_TOKEN }}" },
  };
  const workflow = { name: "Rehearsed rollback", on: "workflow_dispatch", permissions: {}, jobs: { rollback: call } };
  await caller.write(ROLLBACK, stringify(workflow));
  return await start({ workflow: ROLLBACK, event: "workflow_dispatch", inputs: {} });
}

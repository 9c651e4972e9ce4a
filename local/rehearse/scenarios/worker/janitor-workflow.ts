import { stringify } from "yaml";
import type { Caller } from "../../caller/caller.ts";
import { concludes, noVisitorFails } from "../expectations.ts";
import { isRelease } from "../witness.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, nothingChanges, notOneWrite, oldVersionServes } from "./expectations.ts";
import { whenShareIs } from "./moment.ts";

const DEPLOY = ".github/workflows/rehearsed-deploy.yml";

/** A release of the caller's project, for whoever has only a janitor in the workflow that is rehearsed. */
async function addDeploy({ write, target }: Caller): Promise<void> {
  const { directory, configFile, namedSettings, environment } = target;
  const call = {
    permissions: { contents: "read" },
    uses: "slipway-actions/slipway/.github/workflows/worker.yml@v1",
    with: {
      "account-id": "${{ vars.CLOUDFLARE_ACCOUNT_ID }}",
      ...{ environment, "working-directory": directory, config: configFile, "settings-file": namedSettings },
    },
    secrets: { CLOUDFLARE_API_TOKEN: "${{ secrets.CLOUDFLARE_API_TOKEN }}" },
  };
  await write(DEPLOY, stringify({ name: "Rehearsed deploy", on: "push", permissions: {}, jobs: { deploy: call } }));
}

/** Most of the time there is nothing to do. */
export const janitorIdle: WorkerScenario = {
  name: "janitor-idle",
  title: "Nothing was left behind: your janitor only reads.",
  example: "hello-worker",
  running: true,
  expectations: [concludes("success"), notOneWrite, nothingChanges, oldVersionServes, noVisitorFails],
};

/** What it is for. */
export const janitorSettles: WorkerScenario = {
  name: "janitor-settles",
  title: "The machine of a release dies at 25 %: your janitor finds the split and gives everything back.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: "25@10s" } },
  change: addDeploy,
  async play(runs) {
    let lose = () => {};
    whenShareIs(25, runs, () => lose());
    await runs.start({
      workflow: DEPLOY,
      event: "push",
      inputs: {},
      onEvent: (event) => {
        if (event.type === "job-started" && isRelease(event.job)) lose = event.lose;
      },
    });
    return await runs.start();
  },
  expectations: [concludes("success"), oldVersionServes, noVisitorFails, goes("0 %", "25 %", "gone")],
};

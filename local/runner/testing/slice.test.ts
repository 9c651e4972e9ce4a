import { expect, test } from "vitest";
import { nodeAction, run } from "./run.ts";

const suite = {
  ".github/workflows/worker.yml": `
on:
  workflow_call:
    inputs: { name: { type: string, required: true } }
    secrets: { TOKEN: { required: true } }
    outputs: { url: { value: "\${{ jobs.release.outputs.url }}" } }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v7
      - run: mkdir -p release && tr a-z A-Z < index.txt > release/out.txt
      - uses: actions/upload-artifact@v7
        with: { name: release, path: release }
  release:
    needs: build
    runs-on: ubuntu-24.04
    environment: { name: production, url: "\${{ steps.deploy.outputs.url }}" }
    outputs: { url: "\${{ steps.deploy.outputs.url }}" }
    steps:
      - uses: actions/download-artifact@v8
        with: { name: release, path: release }
      - id: deploy
        uses: $/actions/deploy
        with: { api-token: "\${{ secrets.TOKEN }}", worker: "\${{ inputs.name }}" }
`,
  ...nodeAction("actions/deploy", {
    inputs: 'inputs: { api-token: {}, worker: {}, token: { default: "${{ github.token }}" } }',
    main: `
import { appendFileSync, readFileSync } from "node:fs";
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, "url=https://" + env.INPUT_WORKER + ".example.com\\n");
appendFileSync(env.GITHUB_STEP_SUMMARY, "Deployed " + readFileSync("release/out.txt", "utf8"));
console.log("token is " + env["INPUT_API-TOKEN"], env.INPUT_TOKEN === "ghs_token_of_the_test");
`,
  }),
};

test("a caller's workflow travels through a reusable workflow and an action of the suite", async () => {
  const caller = {
    "index.txt": "hello\n",
    ".github/workflows/main.yml": `
on: push
permissions: { contents: read }
jobs:
  ship:
    uses: slip/way/.github/workflows/worker.yml@v1
    with: { name: shop }
    secrets: { TOKEN: "\${{ secrets.CF_TOKEN }}" }
  after:
    needs: ship
    runs-on: ubuntu-24.04
    steps:
      - run: echo "released $URL"
        env: { URL: "\${{ needs.ship.outputs.url }}" }
`,
  };
  const result = await run({ caller, suite }, { secrets: { CF_TOKEN: "very-secret-token" } });
  expect(result.messages("error")).toEqual([]);
  expect(result.conclusion).toBe("success");
  expect(result.jobs.map((job) => job.name)).toEqual(["ship / build", "ship / release", "after"]);
  expect(result.job("ship / release").environmentUrl).toBe("https://shop.example.com");
  expect(result.summaries).toEqual([{ job: "ship / release", markdown: "Deployed HELLO\n" }]);
  expect(result.log("ship / release")).toContain("token is *** true");
  expect(result.log("after")).toContain("released https://shop.example.com");
  expect(result.deployments).toMatchObject([
    { environment: "production", state: "success", environmentUrl: "https://shop.example.com" },
  ]);
});

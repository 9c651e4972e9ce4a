import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import type { Outputs, Run } from "../../src/action/run.ts";
import { readCommit } from "../../src/caller/commit.ts";
import { FileError, problemSentence } from "../../src/document/problems.ts";
import { Repository } from "../../src/settings/files/repository.ts";
import { settingsText } from "../../src/settings/format/seal.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import type { Inputs } from "./inputs.ts";
import { summarize, withoutHttp } from "./report.ts";

/** What `validate` is given of the world. */
export interface Surroundings {
  /** The checked-out repository. */
  workspace: string;
  variables: Record<string, string | undefined>;
}

/** Largest settings that become an output, bytes: as an input they are a variable of the step, of which Linux takes 128 KiB. */
const LARGEST_OUTPUT = 100_000;

/** Reads what the commit says of a release, and hands it on. Runs nothing of the repository's and asks nobody. */
export async function validate(inputs: Inputs, surroundings: Surroundings, run: Run): Promise<Outputs> {
  const settings = await readSettings(inputs, surroundings, run).catch((error: unknown) => {
    if (error instanceof FileError) annotate(error, run);
    throw error;
  });
  const text = settingsText(settings);
  const file = await run.file("settings.json", `${text}\n`);
  await run.summary(summarize(settings));
  const { target, environment, url, smokeTest, digest } = settings;
  if (!smokeTest) run.info(`${withoutHttp(settings.rollout)}.`);
  run.notice(`What the commit says of "${target.worker}" in "${environment}": ${digest}`);
  return {
    settings: Buffer.byteLength(text) > LARGEST_OUTPUT ? "" : text,
    "settings-digest": digest,
    "settings-file": file,
    worker: target.worker,
    "account-id": target.account ?? undefined,
    environment,
    "wrangler-environment": target.wranglerEnvironment,
    url: url ?? "",
    "smoke-test": smokeTest,
  };
}

async function readSettings(inputs: Inputs, { workspace, variables }: Surroundings, run: Run): Promise<Settings> {
  const { repository = null, commit = null, ref = null } = readWorkflow(variables);
  return await readCommit(await Repository.at(workspace), { asked: inputs, source: { repository, commit, ref } }, run);
}

function annotate({ file, problems }: FileError, run: Run): void {
  for (const problem of problems) {
    const line = problem.line ?? 1;
    run.annotate(`${problemSentence(file, problem)}. ${problem.fix}`, { file, line, title: "Slipway validate" });
  }
}

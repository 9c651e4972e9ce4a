import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import type { Outputs, Run } from "../../src/action/run.ts";
import { findFiles, readCommit } from "../../src/caller/commit.ts";
import { type Finding, findingSentence } from "../../src/caller/findings/finding.ts";
import { type Packages, readPackages } from "../../src/caller/packages/packages.ts";
import { FileError, problemSentence } from "../../src/document/problems.ts";
import { Repository } from "../../src/settings/files/repository.ts";
import { settingsText } from "../../src/settings/format/seal.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import type { Inputs } from "./inputs.ts";
import { noToken, summarize, withoutHttp } from "./report.ts";

/** What `validate` is given of the world. */
export interface Surroundings {
  /** The checked-out repository. */
  workspace: string;
  variables: Record<string, string | undefined>;
}

/** Largest settings that become an output, bytes: as an input they are a variable of the step, of which Linux takes 128 KiB. */
const LARGEST_OUTPUT = 100_000;

/** Reads what the commit says of a release, and hands it on. Runs nothing of the repository's and asks nobody. */
export async function validate(inputs: Inputs, { workspace, variables }: Surroundings, run: Run): Promise<Outputs> {
  const repository = await Repository.at(workspace);
  const settings = await readSettings(repository, { inputs, variables }, run).catch((error: unknown) => {
    if (error instanceof FileError) annotate(error, run);
    throw error;
  });
  const { directory } = findFiles(repository, inputs);
  const packages = await readPackages(repository, directory, inputs.commands);
  for (const finding of packages.findings) warn(finding, run);
  const text = settingsText(settings);
  const file = await run.file("settings.json", `${text}\n`);
  await run.summary(summarize(settings, packages, inputs.authorized));
  if (inputs.authorized === false) run.info(noToken(settings.environment));
  const { target, environment, digest } = settings;
  if (!settings.smokeTest) run.info(`${withoutHttp(settings)}.`);
  run.notice(`What the commit says of "${target.worker}" in "${environment}": ${digest}`);
  return { ...outputsOf(settings, text), ...commandsOf(packages), "settings-file": file };
}

function outputsOf({ target, environment, url, smokeTest, test, digest, gates }: Settings, text: string): Outputs {
  return {
    settings: Buffer.byteLength(text) > LARGEST_OUTPUT ? "" : text,
    "settings-digest": digest,
    worker: target.worker,
    "account-id": target.account ?? undefined,
    environment,
    "wrangler-environment": target.wranglerEnvironment,
    url: url ?? "",
    "smoke-test": test ? "after" : smokeTest,
    "freeze-lifted-by": gates.freezeLiftedBy ?? "",
  };
}

const commandsOf = ({ setup, install, directory, build }: Packages): Outputs => ({
  "setup-command": setup,
  "install-command": install,
  "install-directory": directory,
  "build-command": build,
});

async function readSettings(
  repository: Repository,
  { inputs, variables }: { inputs: Inputs; variables: Surroundings["variables"] },
  run: Run,
): Promise<Settings> {
  const { repository: name = null, commit = null, ref = null } = readWorkflow(variables);
  return await readCommit(repository, { asked: inputs, source: { repository: name, commit, ref } }, run);
}

function warn(finding: Finding, run: Run): void {
  const { file, line = 1 } = finding;
  run.warning(findingSentence(finding), file === undefined ? undefined : { file, line, title: "Slipway validate" });
}

function annotate({ file, problems }: FileError, run: Run): void {
  for (const problem of problems) {
    const line = problem.line ?? 1;
    run.annotate(`${problemSentence(file, problem)}. ${problem.fix}`, { file, line, title: "Slipway validate" });
  }
}

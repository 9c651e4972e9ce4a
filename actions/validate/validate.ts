import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import type { Outputs, Run } from "../../src/action/run.ts";
import { FileError, problemSentence } from "../../src/document/problems.ts";
import { type InputReason, UserError } from "../../src/errors.ts";
import { findConfig, findSettings, type SettingsReason } from "../../src/settings/files/find.ts";
import { Repository } from "../../src/settings/files/repository.ts";
import { sealSettings, settingsText } from "../../src/settings/format/seal.ts";
import type { Settings, Target } from "../../src/settings/format/settings.ts";
import { NO_FILE, policyOf, readSlipway, type Slipway } from "../../src/settings/slipway/read.ts";
import { readChecks } from "./checks.ts";
import type { Inputs } from "./inputs.ts";
import { summarize, withoutHttp } from "./report.ts";
import { readTarget } from "./target.ts";

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
  const repository = await Repository.at(workspace);
  const { directory, config, file } = find(repository, inputs);
  run.info(`wrangler configuration: ${config ?? "none"}`);
  run.info(`Settings: ${file ?? "none, the defaults hold"}`);
  const slipway = file === undefined ? NO_FILE : await read(repository, file, inputs.environment);
  if (slipway.meant !== undefined)
    run.warning(
      `${slipway.file} says nothing of the environment "${inputs.environment}": did you mean "${slipway.meant}" there?`,
    );
  const policy = policyOf(slipway);
  const target = await readTarget(repository, slipway, { directory, config, account: inputs.accountId });
  refuseUnaskable(target, policy);
  const checks = await readChecks(repository, slipway, policy);
  const { repository: name = null, commit = null, ref = null } = readWorkflow(variables);
  const source = { repository: name, commit, ref };
  return sealSettings({ source, environment: inputs.environment, file: slipway.file, target, ...policy, checks });
}

/** A version is asked by a header whose keys begin with a small letter: what no request can name must not be staged. */
function refuseUnaskable({ worker }: Target, { smokeTest, rollout }: Pick<Settings, "smokeTest" | "rollout">): void {
  if (!smokeTest || rollout.identity === "absent-ok" || /^[a-z]/.test(worker)) return;
  throw new UserError<SettingsReason>(
    `No request can name a version of the Worker "${worker}": Cloudflare's override header carries only names that begin with a small letter.`,
    {
      hint: "Give the Worker another name, or write into slipway.yml `rollout: { identity: absent-ok }`, which tests each version at its own preview URL, or `smoke-test: false`.",
      reason: "invalid-settings",
    },
  );
}

/** The files that count, each relative to the repository. */
function find(repository: Repository, inputs: Inputs) {
  const named = (words: string) => ({ words, reason: "invalid-input" as const });
  const directory = repository.within(".", inputs.workingDirectory, named("Input `working-directory`"));
  if (!repository.isDirectory(directory))
    throw new UserError<InputReason>(
      `Input \`working-directory\` names "${inputs.workingDirectory}", which is no directory.`,
      {
        hint: "Give a directory relative to the workspace, and check the repository out before.",
        reason: "invalid-input",
      },
    );
  const below = (path: string, words: string) => repository.within(directory, path, named(words));
  const config =
    inputs.config === undefined ? findConfig(repository, directory) : below(inputs.config, "Input `config`");
  const file =
    inputs.settingsFile === undefined
      ? findSettings(repository, directory, config)
      : below(inputs.settingsFile, "Input `settings-file`");
  return { directory, config, file };
}

async function read(repository: Repository, file: string, environment: string): Promise<Slipway> {
  const bytes = await repository.read(file, { words: "The file of settings", reason: "invalid-settings" });
  return await readSlipway(file, bytes, environment);
}

function annotate({ file, problems }: FileError, run: Run): void {
  for (const problem of problems) {
    const line = problem.line ?? 1;
    run.annotate(`${problemSentence(file, problem)}. ${problem.fix}`, { file, line, title: "Slipway validate" });
  }
}

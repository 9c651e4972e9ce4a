import { nearest } from "../document/nearest.ts";
import type { InputReason } from "../errors.ts";
import { UserError } from "../errors.ts";
import { type Place, refuseUnacceptablePlace } from "../release/worker/acceptable.ts";
import { findConfig, findSettings, type SettingsReason } from "../settings/files/find.ts";
import type { Repository } from "../settings/files/repository.ts";
import { sealSettings } from "../settings/format/seal.ts";
import type { Settings, Target } from "../settings/format/settings.ts";
import { NO_FILE, policyOf, readSlipway, type Slipway } from "../settings/slipway/read.ts";
import { refuseUnreachableCommit } from "./address.ts";
import { readChecks } from "./checks.ts";
import { refuseProductionsWorker } from "./pull-requests.ts";
import { readTarget } from "./target.ts";

/** Which release of a repository is meant, in the words of whoever calls a workflow. */
export interface Asked {
  environment: string;
  workingDirectory: string;
  config: string | undefined;
  settingsFile: string | undefined;
  accountId: string | undefined;
  /** True if an account will be given that only a run knows. */
  accountIsSaidLater?: boolean;
}

/** The files of a commit that count, each relative to the repository. */
export interface Files {
  directory: string;
  /** The wrangler configuration; undefined if none is committed. */
  config: string | undefined;
  /** The file of settings; undefined if there is none. */
  settings: string | undefined;
}

/** Where people read what was found. */
export interface Say {
  info(message: string): void;
  warning(message: string): void;
}

/** Reads everything that the commit says of one release. Runs nothing of the repository's and asks nobody. */
export async function readCommit(
  repository: Repository,
  { asked, source }: { asked: Asked; source: Settings["source"] },
  say: Say,
): Promise<Settings> {
  const { directory, config, settings: file } = findFiles(repository, asked);
  say.info(`wrangler configuration: ${config ?? "none"}`);
  say.info(`Settings: ${file ?? "none, the defaults hold"}`);
  const slipway = file === undefined ? NO_FILE : await read(repository, file, asked.environment);
  if (slipway.meant !== undefined)
    say.warning(
      `${slipway.file} says nothing of the environment "${asked.environment}": did you mean "${slipway.meant}" there?`,
    );
  const policy = policyOf(slipway);
  const where = { directory, config, account: asked.accountId };
  const target = await readTarget(repository, slipway, where);
  if (policy.gates.pullRequests && file !== undefined) {
    const production = () => read(repository, file, "production");
    await refuseProductionsWorker(repository, { environment: asked.environment, target, production, where });
  }
  if (asked.accountIsSaidLater !== true) refuseNoAccount(target, slipway);
  refuseUnacceptablePlace(placeOf(target));
  refuseUnaskable(target, policy);
  const checks = await readChecks(repository, slipway, policy);
  const { environment } = asked;
  const settings = sealSettings({ source, environment, file: slipway.file, target, ...policy, checks });
  refuseUnreachableCommit(settings);
  return settings;
}

const placeOf = ({ worker, crons, routes, workersDev }: Target): Place => ({
  name: worker,
  config: { crons: crons ?? [], routes, workers_dev: workersDev },
});

function refuseNoAccount({ account, config }: Target, { file }: Slipway): void {
  if (account !== null) return;
  throw new UserError<InputReason>(
    `Nothing says which account is meant: the input \`account-id\` is empty, and "${config ?? file}" has no \`account_id\`.`,
    {
      hint: "Give it in one of the two. A variable that does not exist, as in `account-id: ${{ vars.CLOUDFLARE_ACCOUNT_ID }}`, arrives as an empty text, and a variable of an environment is not seen there: make one of the repository or the organization.",
      reason: "invalid-input",
    },
  );
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
export function findFiles(repository: Repository, asked: Asked): Files {
  const named = (words: string) => ({ words, reason: "invalid-input" as const });
  const directory = repository.within(".", asked.workingDirectory, named("Input `working-directory`"));
  if (!repository.isDirectory(directory)) throw noDirectory(repository, asked.workingDirectory);
  const below = (path: string, words: string) => repository.within(directory, path, named(words));
  const config = asked.config === undefined ? findConfig(repository, directory) : below(asked.config, "Input `config`");
  const settings =
    asked.settingsFile === undefined
      ? findSettings(repository, directory, config)
      : below(asked.settingsFile, "Input `settings-file`");
  return { directory, config, settings };
}

function noDirectory(repository: Repository, directory: string): UserError<InputReason> {
  const near = nearest(directory.replace(/\/+$/, ""), repository.directories());
  return new UserError<InputReason>(
    `There is no directory "${directory}" in the repository, which the input \`working-directory\` names.`,
    {
      hint: `${near === undefined ? "" : `Did you mean "${near}"? `}Give it relative to the repository's root, as it is committed; and check the repository out before.`,
      reason: "invalid-input",
    },
  );
}

async function read(repository: Repository, file: string, environment: string): Promise<Slipway> {
  const bytes = await repository.read(file, { words: "The file of settings", reason: "invalid-settings" });
  return await readSlipway(file, bytes, environment);
}

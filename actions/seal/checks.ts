import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Run } from "../../src/action/run.ts";
import { type InputReason, UserError } from "../../src/errors.ts";
import { checkEnvironment, wranglerEnvironment } from "../../src/release/worker/environment.ts";
import {
  type ConfigReason,
  refuseDropped,
  refuseUnknown,
  refuseUnsupported,
} from "../../src/release/worker/support.ts";
import { readWritten, type Written } from "../../src/settings/wrangler/written.ts";
import type { Bundle, FoundConfig } from "../../src/wrangler/bundle.ts";
import type { Inputs } from "./inputs.ts";

/** Reasons of a project that is not the expected one. */
export const SEAL_REASONS = ["config-missing", "worker-mismatch"] as const;
export type SealReason = (typeof SEAL_REASONS)[number];

/** Refuses a directory or a configuration that is not there. */
export function checkPlaces({ workingDirectory, config }: Inputs, directory: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError<InputReason>(
      `Input \`working-directory\` names "${workingDirectory}", which is no directory.`,
      {
        reason: "invalid-input",
        hint: "Give a directory relative to the workspace, and check the repository out before.",
      },
    );
  if (config !== undefined && !statSync(resolve(directory, config), { throwIfNoEntry: false })?.isFile())
    throw new UserError<SealReason>(`Input \`config\` names "${config}", which is no file in "${directory}".`, {
      reason: "config-missing",
      hint: "Give wrangler's configuration file relative to `working-directory`.",
    });
}

/** Refuses a configuration that would lose something on its way. */
export async function checkConfig(inputs: Inputs, directory: string, found: FoundConfig): Promise<void> {
  const { config, defaults, dropped, file } = found;
  const own = file === undefined ? undefined : await read(directory, file, inputs);
  // A generated configuration knows what its author's defined; wrangler before 4.37 does not say.
  checkEnvironment(inputs.environment, found.environments ?? own?.environments ?? [], config);
  if (config === undefined) return;
  if (config.configPath === undefined)
    throw new UserError<SealReason>(
      `There is no wrangler configuration in "${directory}" nor in any directory above it.`,
      {
        reason: "config-missing",
        hint: "Add a `wrangler.jsonc`, or point the input `working-directory` or `config` to it.",
      },
    );
  refuseUnsupported(config, defaults);
  const used = config.configPath === file ? own : await read(directory, config.configPath as string, inputs);
  refuseUnknown(used?.settings ?? []);
  refuseDropped(dropped);
}

/** A file of settings as it is written: wrangler drops what it does not know, with a warning. */
async function read(directory: string, file: string, { environment }: Inputs): Promise<Written> {
  // wrangler keeps the path of a configuration that it was given as it was given.
  const bytes = await readFile(resolve(directory, file));
  return await readWritten(relative(directory, resolve(directory, file)), bytes, wranglerEnvironment(environment));
}

/** The Worker's name, if wrangler, the configuration and the caller agree on it. */
export function checkWorker(inputs: Inputs, { config, worker }: Bundle, run: Run): string {
  const { expectWorker: expected, settings } = inputs;
  run.info(`Worker: ${worker}`);
  if (config.name !== worker)
    throw new UserError<SealReason>(
      `wrangler would deploy "${worker}" where the configuration says "${String(config.name)}".`,
      {
        reason: "worker-mismatch",
        hint: "A `.env` file sets `WRANGLER_CI_OVERRIDE_NAME`: remove it.",
      },
    );
  if (!/^[a-z0-9_][a-z0-9_-]{0,254}$/.test(worker))
    throw new UserError<ConfigReason>(`The Worker would be called "${worker}", which is no name of a Worker.`, {
      reason: "unsupported-config",
      hint: "Use small letters, digits, `-` and `_` in `name` and in the names of environments.",
    });
  if (expected !== undefined && expected !== worker)
    throw new UserError<SealReason>(
      `The configuration resolves to the Worker "${worker}", but "${expected}" is expected.`,
      {
        reason: "worker-mismatch",
        hint: "Check the input `environment` and the `name` in the configuration; `expect-worker` must be the full name.",
      },
    );
  // How it will be tested is not known here; with settings it is, and `validate` has refused what cannot be.
  if (settings === undefined && !/^[a-z]/.test(worker))
    run.warning(
      `No request can name a version of "${worker}": Cloudflare's override header carries only names that begin with a small letter. Staged at 0 % it can be tested only at its own address (input \`version-url\` of \`smoke-test\`); or give the Worker another \`name\`.`,
    );
  return worker;
}

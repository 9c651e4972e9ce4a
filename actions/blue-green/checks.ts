import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Loaded, loadCheckFile } from "../../src/checks/file/load.ts";
import { counting, loadForWorker } from "../../src/checks/file/of-worker.ts";
import type { ChecksReason } from "../../src/checks/file/problems.ts";
import { problemError } from "../../src/checks/file/problems.ts";
import { simpleCheck } from "../../src/checks/file/simple.ts";
import { type Probers, proberOf } from "../../src/controller/probers.ts";
import { UserError } from "../../src/errors.ts";
import { openChecks } from "../../src/settings/checks/open.ts";
import type { Inputs } from "./inputs.ts";

/** With an address. */
type Asked = Inputs & { url: string };

/** Reads the checks, or makes the simple one. Throws a `UserError` that names every problem of a check file. */
export async function createProbers(inputs: Asked): Promise<Probers> {
  const { checkFile } = inputs;
  const simple = { targets: { production: inputs.url }, path: inputs.path };
  const own = await simpleCheck({ ...simple, status: inputs.expectStatus });
  const checks = checkFile === undefined ? own : counting(await load(inputs, checkFile));
  if (checks.file.checks.length === 0) {
    throw new UserError<ChecksReason>(`${checkFile} has no check with \`request\` and \`expect\` that counts.`, {
      hint: "Add one that asks this Worker, or leave `check-file` (`checks` in slipway.yml) out to check one `path`.",
      reason: "invalid-checks",
    });
  }
  const { url, path, versionHeader, access, aroundCache } = inputs;
  return await proberOf({ own, checks }, { url, path, versionHeader, access, aroundCache });
}

/** Throws a `UserError` that names every problem of the checks. */
async function load(inputs: Asked, name: string): Promise<Loaded> {
  const { settings } = inputs;
  if (settings?.checks) {
    return await loadForWorker(openChecks(settings, settings.checks, inputs), { file: name, worker: inputs.worker });
  }
  const { loaded, problems } = await loadCheckFile(await read(name), {
    variables: inputs.variables,
    secrets: inputs.secrets,
    origins: inputs.origins,
    targets: new Map(),
    url: inputs.url,
  });
  if (loaded === undefined) throw problemError(name, problems);
  return loaded;
}

async function read(name: string): Promise<Uint8Array> {
  return await readFile(resolve(process.env.GITHUB_WORKSPACE ?? ".", name)).catch((cause: unknown) => {
    throw new UserError<ChecksReason>(`The check file "${name}" cannot be read.`, {
      hint: "`check-file` is relative to the workspace; download the artifact that has it first.",
      reason: "invalid-checks",
      cause,
    });
  });
}

import type { Run } from "../../src/action/run.ts";
import type { Loaded } from "../../src/checks/file/load.ts";
import { counting, loadForWorker } from "../../src/checks/file/of-worker.ts";
import { addressCheck } from "../../src/checks/file/simple.ts";
import { createProber } from "../../src/checks/run/probe.ts";
import { createLook } from "../../src/controller/look.ts";
import { UserError } from "../../src/errors.ts";
import type { Health } from "../../src/rollout/words/observed.ts";
import { openChecks } from "../../src/settings/checks/open.ts";
import { sleep } from "../../src/time/sleep.ts";
import type { Inputs } from "./inputs.ts";
import { lookStatuses } from "./settings.ts";

/** So many rounds that find the target unhealthy are believed. */
const ROUNDS = 3;
/** Between two rounds, ms. */
const PAUSE = 2_000;
/** Longest wait for one answer, ms. */
const PATIENCE = 10_000;

/** How users fare with the version that got everything, and why that is not `healthy`. */
export interface Aftermath {
  health: Health;
  says: string;
}

/** Looks at the target as users meet it, once by every check that counts; what fails is looked at twice more. */
export async function lookAfter(
  { inputs, url, target }: { inputs: Inputs; url: string | undefined; target: string },
  run: Run,
): Promise<Aftermath> {
  if (inputs.settings?.smokeTest === false) return { health: "unseen", says: "`smoke-test: false`" };
  const checks =
    (await ownChecks({ inputs, url }, run)) ??
    (url === undefined ? undefined : await addressCheck(url, lookStatuses(inputs.settings)));
  if (checks === undefined) return { health: "unseen", says: "it has no address that is known" };
  const { versionHeader, access, settings } = inputs;
  const aroundCache = settings?.rollout.aroundCache ?? false;
  const prober = createProber({ checks, timeoutMs: PATIENCE, versionHeader, access, aroundCache });
  const look = createLook(inputs.worker, prober);
  const rounds: Aftermath[] = [];
  try {
    while (rounds.length < ROUNDS) {
      if (rounds.length > 0) await sleep(PAUSE, run.signal);
      const { health, says } = await look(target, run.signal);
      rounds.push({ health, says });
      run.info(`Look ${rounds.length}: ${health}${says === "" ? "" : `: ${says}`}`);
      if (health === "healthy") break;
    }
  } finally {
    prober.close();
  }
  const last = rounds.at(-1) ?? { health: "unseen", says: "" };
  const sick = rounds.every(({ health }) => health === "unhealthy");
  return last.health === "unhealthy" && !sick ? { ...last, health: "unseen" } : last;
}

/** The checks that the commit has for this Worker; undefined if there are none, or if they cannot be asked here. */
async function ownChecks(
  { inputs, url }: { inputs: Inputs; url: string | undefined },
  run: Run,
): Promise<Loaded | undefined> {
  const { settings, secrets } = inputs;
  if (!settings?.checks) return undefined;
  try {
    const { file } = settings.checks;
    const opened = openChecks(settings, settings.checks, { secrets, url });
    const checks = counting(await loadForWorker(opened, { file, worker: inputs.worker }));
    return checks.file.checks.length > 0 ? checks : undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    run.warning(`The checks cannot be asked, so the address alone is looked at: ${error.message} ${error.hint ?? ""}`);
    return undefined;
  }
}

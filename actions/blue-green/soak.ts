import { holdsSecret } from "../../src/action/files.ts";
import { refused } from "../../src/action/inputs/invalid.ts";
import type { Run } from "../../src/action/run.ts";
import { formatPlan, planDigest, SOAK_FILE, type SoakPlan } from "../../src/controller/soak-plan.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import { settingsText } from "../../src/settings/format/seal.ts";
import type { Inputs } from "./inputs.ts";
import type { Prepared } from "./prepare.ts";

const MINUTE = 60_000;
/** How often the janitor comes, as its workflow says. */
const EVERY_MS = 15 * MINUTE;
/** A hold must outlast some of its visits. */
const HOLD_MS = 60 * MINUTE;

/** The rollout as it was decided, or as one that others lead on: how is kept in this run's record, bound by its digest. */
export async function soaking(
  config: Config,
  { inputs, prepared, release }: { inputs: Inputs; prepared: Prepared; release: WorkerRelease | undefined },
  run: Run,
): Promise<Config> {
  const { settings, soak, worker } = inputs;
  // A first deployment has no way back, and needs no time for one.
  if (!soak || settings === undefined || config.active === null) return config;
  const lookMs = Math.min(MINUTE, Math.max(2_000, 4 * config.timing.probeEveryMs));
  const soaks: Config = {
    ...config,
    soak: { lookMs, run: inputs.run, digest: "" },
    timing: { ...config.timing, holdMs: Math.max(config.timing.holdMs, HOLD_MS) },
    // Whoever leads on knows no earlier probes: each visit is a look of its own, and all of them share the false alarms.
    thresholds: { ...config.thresholds, alpha: config.thresholds.alpha / visits(config) },
  };
  const plan: SoakPlan = {
    ...{ format: 1, worker, environment: inputs.environment ?? null, config: soaks },
    ...{ settings: settingsText(settings), settingsDigest: settings.digest },
    ...{ url: inputs.url ?? null, versionUrl: inputs.versionUrl ?? null, stamps: [...prepared.stamps] },
    triggers: release?.config ?? null,
  };
  const text = formatPlan(plan);
  if (holdsSecret(text))
    throw refused(
      "`rollout.soak` is `scheduled`, and the settings hold the value of a secret, which must not be kept.",
      "Let the checks name it as `${NAME}`, and pass it on as a secret.",
    );
  await run.file(SOAK_FILE, text);
  run.info("It soaks: this job ends at the first share, and the scheduled janitor leads it on.");
  return { ...soaks, soak: { lookMs, run: inputs.run, digest: planDigest(text) } };
}

function visits({ steps, bakeMs }: Config): number {
  return [...steps.map(({ forMs }) => forMs), bakeMs].reduce((sum, ms) => sum + 1 + Math.ceil(ms / EVERY_MS), 0);
}

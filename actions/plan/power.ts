import { asDuration } from "../../src/action/inputs/duration.ts";
import { asSteps } from "../../src/action/inputs/steps.ts";
import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import type { PowerPreview } from "../../src/plan/words.ts";
import { percent } from "../../src/rollout/judging/counts.ts";
import type { Watched } from "../../src/rollout/judging/power.ts";
import { type Shown, timeToShow } from "../../src/rollout/judging/preview.ts";
import {
  DEFAULT_STEPS,
  DEFAULT_THRESHOLDS,
  DEFAULT_TIMING,
  DURABLE_OBJECT_STEPS,
} from "../../src/rollout/words/config.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { formatDuration } from "../../src/time/duration.ts";
import type { OpenRelease } from "../../src/worker/open-release.ts";
import type { LiveState } from "../../src/worker/state/state.ts";
import { readTrafficBefore } from "../../src/worker/traffic-before.ts";

/** Percentage points of a fault that people ask about. */
const POINTS = [1, 2, 5];

/** How long users' traffic needs to show a fault, by what came in the hour before; null where nothing measures it. */
export async function previewPower(
  cf: Cloudflare,
  { opened, settings, state }: { opened: OpenRelease; settings: Settings | undefined; state: LiveState },
  run: Run,
): Promise<PowerPreview | null> {
  if (settings === undefined || !settings.rollout.analytics || !settings.smokeTest) return null;
  const { rollout } = settings;
  const lagMs = asDuration("settings", rollout.analyticsLag);
  try {
    const active = state.live.active?.id;
    const { traffic, perMinute } = await readTrafficBefore(cf, { worker: opened.release.name, active, lagMs });
    const errors = traffic.requests === 0 ? 0 : traffic.errors / traffic.requests;
    const config = watched(opened, settings);
    return tell(timeToShow(config, { perMinute, errors }, POINTS), { perMinute, errors, gradual: isGradual(settings) });
  } catch (error) {
    run.signal.throwIfAborted();
    if (!(error instanceof ApiError || error instanceof UserError)) throw error;
    run.info(`Users' traffic is not known: ${error.message}`);
    const says =
      "Users' traffic of the hour before may not be read with this token: how long a fault needs is not known.";
    return { perMinute: null, faults: POINTS.map((points) => ({ points, minutes: null })), says };
  }
}

const isGradual = ({ rollout }: Settings) => rollout.strategy === "gradual";

/** The steps of the rollout, or those that a gradual one would have. */
function watched({ metadata }: OpenRelease, { rollout }: Settings): Watched {
  const objects = metadata.bindings?.some(
    ({ type, script_name }) => type === "durable_object_namespace" && script_name === undefined,
  );
  const usual = objects ? DURABLE_OBJECT_STEPS : DEFAULT_STEPS;
  const ms = (text: string) => asDuration("settings", text);
  return {
    steps: rollout.steps === null || rollout.strategy !== "gradual" ? usual : asSteps("settings", rollout.steps),
    timing: { ...DEFAULT_TIMING, warmUpMs: ms(rollout.warmUp), lagMs: ms(rollout.analyticsLag) },
    thresholds: DEFAULT_THRESHOLDS,
    analytics: true,
    comparison: "paired",
  };
}

function tell(
  shown: Shown[],
  { perMinute, errors, gradual }: { perMinute: number; errors: number; gradual: boolean },
): PowerPreview {
  const faults = shown.map(({ points, minutes }) => ({ points, minutes: gradual ? (minutes ?? null) : null }));
  if (perMinute === 0)
    return { perMinute, faults, says: "No users came in the hour before: everything rests on probes." };
  const rate = perMinute < 10 ? perMinute.toFixed(1) : String(Math.round(perMinute));
  const before = `${rate} requests a minute in the hour before, ${percent(errors)} of them failing`;
  const each = shown.map((one) => `${one.points} % more failing ${when(one, gradual)}`).join("; ");
  const strategy = gradual ? "" : " This strategy compares no shares; with `rollout.strategy: gradual`:";
  return { perMinute, faults, says: `${before}.${strategy} ${each[0]?.toUpperCase()}${each.slice(1)}.` };
}

function when({ minutes, alone }: Shown, gradual: boolean): string {
  const time = (of: number) => formatDuration(of * 60_000);
  if (minutes !== undefined) return `shows after ${time(minutes)}`;
  if (alone === undefined) return "does not show";
  return `shows only after ${time(alone)} at the largest share${gradual ? ", which is longer than its steps" : ""}`;
}

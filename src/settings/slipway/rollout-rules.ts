import { formatDuration, parseDuration } from "../../time/duration.ts";
import type { RolloutSettings } from "../format/settings.ts";

/** Notes a problem of a key below `rollout`. */
export type Refuse = (key: string, message: string, fix: string) => void;

const HOUR = 3_600_000;

/** Longest rollout: a job of GitHub ends after six hours, and what takes back must have time. */
const LONGEST_ROLLOUT = 5 * HOUR;

/** Longest of all other durations. */
const LONGEST = 168 * HOUR;

/** What is kept of the rollout's time for turning back. */
const RESERVE = 180_000;

/** The shorter of the two defaults of `steps`, with Durable Objects; which of them it is, only the plan of a rollout knows. */
const SHORTEST_DEFAULT = [{ forMs: 600_000 }];

const STEPS = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";

/** A rollout as far as its parts can contradict each other, from wherever they come. Times in ms. */
export interface Contradictable extends Pick<RolloutSettings, "strategy" | "identity" | "evidence" | "analytics"> {
  reason?: string | null | undefined;
  steps?: readonly { share: number; forMs: number }[] | null | undefined;
  pauseAt: readonly number[];
  pauseMs: number;
  /** No job lasts as long as it: the scheduled janitor leads it on. */
  soak: boolean;
  bakeMs: number;
  timeoutMs: number;
}

/** Every rule for a rollout of slipway.yml. */
export function rolloutRules(rollout: RolloutSettings, refuse: Refuse): void {
  limitRules(rollout, refuse);
  const steps = rollout.steps === null ? null : readSteps(rollout.steps);
  if (steps === undefined) refuse("steps", `is ${JSON.stringify(rollout.steps?.slice(0, 80))}`, STEPS);
  const [bakeMs, timeoutMs] = [parseDuration(rollout.bakeTime) ?? 0, parseDuration(rollout.timeout) ?? 0];
  const pauseMs = parseDuration(rollout.pauseTime) ?? 0;
  const soak = rollout.soak === "scheduled";
  contradictions({ ...rollout, soak, steps: steps === undefined ? [] : steps, pauseMs, bakeMs, timeoutMs }, refuse);
}

/** What the parts of a rollout say against each other: the same for slipway.yml and for the inputs of `blue-green`. */
export function contradictions(rollout: Contradictable, refuse: Refuse): void {
  const { strategy, reason, steps, identity, evidence, analytics } = rollout;
  if (strategy === "direct" && !reason)
    refuse(
      "strategy",
      "is `direct`, and there is no `reason`",
      "Say in `reason` why nothing is compared: it is recorded.",
    );
  if (strategy !== "gradual" && steps)
    refuse("steps", `is set, and \`strategy\` is \`${strategy}\``, "Use `strategy: gradual`, or leave `steps` out.");
  if (identity === "absent-ok" && strategy === "gradual")
    refuse(
      "identity",
      "is `absent-ok`, and `strategy` is `gradual`",
      "With percentages an answer that does not name its version proves nothing: let the Worker show it (`seal` adds that unless slipway.yml says `version-header: off`), or use `blue-green`.",
    );
  if ((evidence === "traffic" || evidence === "both") && !analytics)
    refuse(
      "evidence",
      `is \`${evidence}\`, and \`analytics\` is \`false\``,
      "Turn `analytics` on, or use `evidence: probes`.",
    );
  const unsaid = strategy === "gradual" ? SHORTEST_DEFAULT : [];
  const planMs = plannedMs(steps ?? unsaid, rollout.bakeMs);
  if (rollout.soak && identity === "absent-ok")
    refuse(
      "soak",
      "is `scheduled`, and `identity` is `absent-ok`",
      "Whoever leads on must be able to tell both versions apart: let answers show their version, or use `soak: runner`.",
    );
  const timeoutMs = rollout.soak ? Number.POSITIVE_INFINITY : rollout.timeoutMs;
  planRule({ planMs, timeoutMs }, refuse);
  if (strategy !== "gradual" || steps) pauseRule({ ...rollout, planMs, timeoutMs, steps: steps ?? [] }, refuse);
}

/** A pause must be at a share that the rollout has, and the rollout's time must hold all of them. */
export function pauseRule(
  { pauseAt, pauseMs, steps, planMs, timeoutMs }: Pauses & { planMs: number; timeoutMs: number },
  refuse: Refuse,
): void {
  const shares = [0, ...steps.map(({ share }) => share)];
  const other = pauseAt.find((share) => !shares.includes(share));
  if (other !== undefined)
    refuse(
      "pause-at",
      `names ${other} %, which is no share of this rollout`,
      `Name some of ${shares.map((share) => `\`${share}\``).join(", ")}${steps.length === 0 ? "; other shares need `strategy: gradual`" : ""}.`,
    );
  const longest = planMs + pauseAt.length * pauseMs + RESERVE;
  if (pauseAt.length === 0 || longest <= timeoutMs) return;
  const each = formatDuration(Math.max(0, (timeoutMs - planMs - RESERVE) / pauseAt.length));
  refuse(
    "pause-time",
    `is ${formatDuration(pauseMs)}, and with ${pauseAt.length === 1 ? "a pause" : `${pauseAt.length} pauses`} the rollout may take ${formatDuration(longest)}, which its \`timeout\` of ${formatDuration(timeoutMs)} does not hold`,
    longest > LONGEST_ROLLOUT
      ? `Shorten it to ${each}, or pause at fewer shares: no rollout of one job lasts longer than 5h.`
      : `Raise \`timeout\` to \`${Math.ceil(longest / 60_000)}m\` at least (and the job's \`timeout-minutes\` above it), or shorten \`pause-time\` to ${each}.`,
  );
}

interface Pauses {
  pauseAt: readonly number[];
  pauseMs: number;
  steps: readonly { share: number }[];
}

/** How long a plan lasts at least, ms. */
export function plannedMs(steps: readonly { forMs: number }[], bakeMs: number): number {
  return steps.reduce((sum, { forMs }) => sum + forMs, 0) + bakeMs;
}

/** A plan that its time does not hold ends by the runner's hand, in the middle: it is refused, with the longest that fits. */
export function planRule({ planMs, timeoutMs }: { planMs: number; timeoutMs: number }, refuse: Refuse): void {
  if (planMs + RESERVE <= timeoutMs) return;
  const longest = formatDuration(LONGEST_ROLLOUT - RESERVE);
  const fits = formatDuration(Math.max(0, timeoutMs - RESERVE));
  const raised = Math.ceil((planMs + RESERVE) / 60_000);
  refuse(
    "timeout",
    `is ${formatDuration(timeoutMs)}, and the plan takes at least ${formatDuration(planMs)}, with three minutes kept for turning back`,
    planMs + RESERVE > LONGEST_ROLLOUT
      ? `Shorten \`steps\` and \`bake-time\` to ${longest} together, with \`timeout: 5h\`: no rollout lasts longer, because a job ends after six hours.`
      : `Raise it to \`${raised}m\` at least (and the job's \`timeout-minutes\` above it), or shorten \`steps\` and \`bake-time\` to ${fits} together.`,
  );
}

function limitRules(rollout: RolloutSettings, refuse: Refuse): void {
  for (const [key, text] of durations(rollout)) {
    const longest = key === "timeout" ? LONGEST_ROLLOUT : LONGEST;
    if (!((parseDuration(text) ?? Number.NaN) <= longest))
      refuse(key, `is \`${text}\``, `Use at most \`${longest / HOUR}h\`.`);
  }
  if ((parseDuration(rollout.timeout) ?? 0) < 1_000)
    refuse("timeout", `is \`${rollout.timeout}\``, "Use at least `1s`.");
}

const durations = (rollout: RolloutSettings): [string, string][] => [
  ["bake-time", rollout.bakeTime],
  ["timeout", rollout.timeout],
  ["hold-time", rollout.holdTime],
  ["pause-time", rollout.pauseTime],
  ["identity-timeout", rollout.identityTimeout],
  ["smoke-timeout", rollout.smokeTimeout],
  ["probe-interval", rollout.probeInterval],
  ["measure-interval", rollout.measureInterval],
  ["warm-up", rollout.warmUp],
  ["analytics-lag", rollout.analyticsLag],
  ["read-interval", rollout.readInterval],
];

/** Times of shares that rise, from e.g. `5@5m, 25@5m`; undefined if it is written otherwise. */
function readSteps(text: string): { share: number; forMs: number }[] | undefined {
  const items = text.split(/[\s,]+/).filter((item) => item !== "");
  const steps = items
    .map((item) => /^(\d{1,2}(?:\.\d{1,2})?)%?@([^@]+)$/.exec(item))
    .map((match) => ({
      share: Number(match?.[1]),
      forMs: parseDuration(match?.[2] ?? "") ?? Number.NaN,
    }));
  const rise = steps.every(({ share, forMs }, index) => share > (steps[index - 1]?.share ?? 0) && forMs >= 0);
  return rise && steps.length > 0 ? steps : undefined;
}

import type { Counts } from "./observed.ts";

/** `blue-green`: 0 → 100 · `gradual`: 0 → shares → 100 · `direct`: 0 → 100, judged on absolute rules alone. */
export type Strategy = "blue-green" | "gradual" | "direct";

/** One share of the ramp and how long it is at least observed. */
export interface Step {
  /** Percent, 0 < share < 100. */
  share: number;
  forMs: number;
}

/** When evidence is enough to go on. */
export interface Thresholds {
  /** Which evidence must be good to go on: users' traffic, our probes, one of the two, or both. */
  evidence: "either" | "traffic" | "probes" | "both";
  /** How often an equal candidate may be taken back: over a whole rollout, all looks, checks and sources together. */
  alpha: number;
  /** The candidate counts as worse above this many times the active version's error rate. */
  ratio: number;
  /** Fewer candidate errors than this never fail it. */
  minErrors: number;
  /** To go on, the candidate's error rate must be provably below the active version's plus this. */
  margin: number;
  /** Error rate that no release may exceed, whatever the active version does. */
  guard: number;
  /**
   * Latency fails above this ratio, beyond chance, from `latencySamples` per version on, if the medians are at least
   * `latencyFloorMs` apart: that little is noise of network and machine, whatever the ratio.
   */
  latencyRatio: number;
  latencyFloorMs: number;
  latencySamples: number;
}

/** Durations in ms and counts; every one of them is a bound, none is a guess at how fast Cloudflare is. */
export interface Timing {
  planMs: number;
  stageMs: number;
  smokeMs: number;
  /** How long a person's word is waited for, at a share or in a hold that somebody asked for. */
  approvalMs: number;
  rampMs: number;
  holdMs: number;
  finalizeMs: number;
  /** How long an abort is tried, and then how long it may take until live requests prove it. */
  abortMs: number;
  proveMs: number;
  /** How often probes, analytics and the head of the list are asked while nothing happens. */
  probeEveryMs: number;
  measureEveryMs: number;
  readEveryMs: number;
  /** Wait before a lost answer is read back, and between looks. */
  readBackMs: number;
  /** How long a write that was accepted may take to show. */
  acceptedMs: number;
  /** A list that is refused for so long will not be read any more. */
  giveUpMs: number;
  /** How long a version that got everything back may be looked at until that says something. */
  lookMs: number;
  /** How long it is tried to write down why nothing is moved. */
  haltMs: number;
  /** Wait between attempts to prove an identity or to pass the smoke test. */
  pollMs: number;
  /** The first part of a step, left out of its traffic: cold isolates. */
  warmUpMs: number;
  /** How far analytics lag behind. */
  lagMs: number;
}

/** What has to be left before traffic moves forward, so that an abort is always affordable. */
export interface Reserve {
  apiCalls: number;
  jobMs: number;
}

/** A rollout as it was decided before its first write; it never changes afterwards. */
export interface Config {
  /** 10 characters of a-z and 0-9. */
  rollout: string;
  /** 4 hex digits that tell two processes of one rollout apart. */
  nonce: string;
  /** `<run id>/<attempt>`, the owner of the lease. */
  run: string;
  repository: string;
  commit: string;
  /** The pinned version to return to; null on a first deployment. */
  active: string | null;
  candidate: string;
  strategy: Strategy;
  steps: readonly Step[];
  bakeMs: number;
  /** Shares at which the rollout waits for a person's `continue`; 0 is before the first one. */
  pauseAt: readonly number[];
  /** It goes on without a runner: a process looks at a share for so long, and leaves the rest to the next one. */
  soak?: { lookMs: number; run: string; digest: string } | undefined;
  onCancelInBake: "rollback" | "keep";
  /** `absent`: the Worker does not echo its version; only for strategies without percentages. */
  identity: "echo" | "absent";
  /**
   * Whether there is an address to ask: for the smoke test, for probes, and to see how users fare. Without one a candidate
   * is judged by its invocations alone.
   */
  visits: boolean;
  /** Whether users' traffic is measured. */
  analytics: boolean;
  /** `absolute`: nothing is compared with the active version, because a person said so. */
  comparison: "paired" | "absolute";
  /** Go back although secrets were changed meanwhile (10220): always when a person accepted it, else only against harm. */
  acceptSecretChanges: boolean;
  /** Take over from a split that is not ours, because a person named the version to start from. */
  startFromSplit: boolean;
  /** What the active version did in the hour before the rollout. */
  before: Counts | undefined;
  /** Users' requests a minute in that hour, over all versions; absent where nobody knows. */
  expectedPerMinute?: number | undefined;
  thresholds: Thresholds;
  timing: Timing;
  reserve: Reserve;
}

const second = 1_000;
const minute = 60 * second;

/** Shares and times of a gradual rollout: the small first share is also the one that finds a broken version fastest. */
export const DEFAULT_STEPS: readonly Step[] = [
  { share: 5, forMs: 5 * minute },
  { share: 25, forMs: 5 * minute },
  { share: 50, forMs: 10 * minute },
];

/** One step only: every change of share resets the objects that it moves. */
export const DURABLE_OBJECT_STEPS: readonly Step[] = [{ share: 10, forMs: 10 * minute }];

export const DEFAULT_BAKE_MS: Record<Strategy, number> = {
  "blue-green": 15 * minute,
  gradual: 10 * minute,
  direct: 10 * minute,
};

export const DEFAULT_THRESHOLDS: Thresholds = {
  evidence: "either",
  alpha: 0.05,
  ratio: 1.25,
  minErrors: 3,
  margin: 0.05,
  guard: 0.05,
  latencyRatio: 1.25,
  latencyFloorMs: 25,
  latencySamples: 50,
};

export const DEFAULT_TIMING: Timing = {
  planMs: 2 * minute,
  stageMs: 3 * minute,
  smokeMs: 5 * minute,
  approvalMs: 60 * minute,
  rampMs: 3.5 * minute,
  holdMs: 10 * minute,
  finalizeMs: 5 * minute,
  abortMs: 30 * minute,
  proveMs: 5 * minute,
  probeEveryMs: 15 * second,
  measureEveryMs: minute,
  readEveryMs: 2.5 * minute,
  readBackMs: 2 * second,
  acceptedMs: 30 * second,
  giveUpMs: 45 * second,
  lookMs: minute,
  haltMs: minute,
  pollMs: second,
  warmUpMs: minute,
  lagMs: 2 * minute,
};

export const DEFAULT_RESERVE: Reserve = { apiCalls: 50, jobMs: 3 * minute };

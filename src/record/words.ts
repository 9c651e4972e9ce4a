/**
 * What kinds of writes leave a record, each with the letter that stands for it in a message. Letters still free for
 * what is to come: P (a deployment of Pages), M (a promotion), K (a backup).
 */
export const KINDS = {
  UPLOAD: "U",
  DEPLOY: "D",
  ROLLBACK: "B",
  STAGE: "S",
  RAMP: "R",
  CUTOVER: "C",
  FINALIZE: "F",
  ABORT: "A",
  HALT: "H",
  RESTORE: "O",
} as const;

export type Kind = keyof typeof KINDS;

/** The states of a rollout that write a deployment. */
export const ROLLOUT_KINDS = [
  "STAGE",
  "RAMP",
  "CUTOVER",
  "FINALIZE",
  "ABORT",
  "HALT",
  "RESTORE",
] as const satisfies Kind[];
export type RolloutKind = (typeof ROLLOUT_KINDS)[number];

/** What Slipway notes in the message of everything it creates, so that a later run can tell whose it is. */
export interface SlipwayRecord {
  /** What wrote it: a state of a rollout, a deploy, a rollback, an upload. */
  kind: Kind;
  /** 4 to 8 hex digits, new for every process or write: finds a write again whose answer was lost. */
  nonce: string;
  /** Name of the rollout, 10 characters. */
  rollout?: string | undefined;
  /** Number of the write within its rollout, from 1. */
  seq?: number | undefined;
  /** GitHub's run id in decimal digits, the owner of the lease; undefined outside of a workflow run. */
  run?: string | undefined;
  attempt?: string | undefined;
  /** The first eight digits of the deployment that was at the head when this one was sent. */
  onto?: string | undefined;
  /** Why a rollout left its way: a reason of its closed list. */
  why?: string | undefined;
  /** How a rollout without a runner is led on, and until when: `formatSoak`. */
  soak?: string | undefined;
  /** Login of the person on whose word it was written. */
  by?: string | undefined;
  /** The first eight digits of the versions that a rollback took the traffic from. */
  takenBack?: readonly string[] | undefined;
  /** 64 hex digits of the release that was uploaded. */
  digest?: string | undefined;
  /** Fingerprint of the secrets that came with it, 16 hex digits. */
  secrets?: string | undefined;
  /** What the static files of the uploaded release show of it, 16 hex digits. */
  stamp?: string | undefined;
  /** 64 hex digits of the list of static files that later releases may keep, which the run's record holds. */
  manifest?: string | undefined;
  /** 64 hex digits of the settings that judged it, which the run's record holds. */
  settings?: string | undefined;
  /** 64 hex digits of the snapshot that was taken before the release changed anything. */
  snapshot?: string | undefined;
  /** `owner/name`. */
  repository?: string | undefined;
  /** The first seven digits of the commit. */
  commit?: string | undefined;
  /** For people. */
  text?: string | undefined;
}

/** The record of a rollout's deployment: enough to rebuild the rollout from the platform alone. */
export interface RolloutRecord extends SlipwayRecord {
  kind: RolloutKind;
  rollout: string;
  seq: number;
  run: string;
}

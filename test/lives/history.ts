/** What can be seen of a life from outside: the list of deployments, the visitors, the calls, and what processes said. */

/** A routing table: percent by version id, in the order of the list. */
export type Table = readonly { versionId: string; percentage: number }[];

/** One entry of the platform's list of deployments. */
export interface Deployed {
  id: string;
  /** ms of this machine's clock. */
  at: number;
  table: Table;
  message: string;
}

/** A deployment that somebody else made. */
export interface Foreign {
  id: string;
  /** When it could be seen first, ms of this machine's clock. */
  at: number;
}

/** A version that does not do what it should. */
export interface Broken {
  versionId: string;
  /** ms of this machine's clock. */
  since: number;
  /** `always`, or `people`: nobody but users' requests meets it, so that it shows in analytics alone. */
  shows: "always" | "plain" | "people" | "sometimes";
}

/** A process, or in one process a function, that did something for the release. */
export interface Step {
  name: "deploy" | "main" | "post" | "janitor" | "second-deploy" | "second";
  /** Which version it was to bring, and from which one. */
  candidate: string;
  active: string;
  startedAt: number;
  endedAt: number;
  /** undefined where it was killed. */
  exitCode: number | undefined;
  /** It did not end in its time, and was ended by the player. */
  hung: boolean;
  /** A signal that the player sent, and when. */
  signal: { name: string; at: number } | undefined;
  /** As the step's outputs have it. */
  outcome: string | undefined;
  rollout: string | undefined;
  reason: string | undefined;
  /** Everything that it printed. */
  log: string;
}

/** A call that reached the platform's list of deployments. */
export interface Call {
  method: "GET" | "POST";
  at: number;
  /** 0 without an answer. */
  status: number;
  body: string;
}

/** What a user met. */
export interface Visit {
  at: number;
  version: string;
  ok: boolean;
}

/** A life that is over. */
export interface History {
  /** Oldest first; the first one was there before. */
  deployments: readonly Deployed[];
  foreign: readonly Foreign[];
  broken: readonly Broken[];
  steps: readonly Step[];
  calls: readonly Call[];
  visits: readonly Visit[];
  /** What was wrong with the world, so that the judge knows what cannot be asked of anybody. */
  world: {
    /** Analytics were asked, and told the truth in time. */
    analytics: boolean;
    /** Something other than clocks disturbed calls. */
    disturbed: boolean;
    /** Reads may have been old or late by so much, ms. */
    lateMs: number;
    /** Read-backs may not have shown a write that had landed. */
    blind: boolean;
    /** When the token ended, ms of this machine's clock: from then on there is nothing to wait for. */
    revokedAt?: number | undefined;
    /** How much slower than usual this machine is. */
    slowness: number;
    /** Words of processes are whole: error lines with their advice. */
    words: boolean;
    /** How long a broken version may go unnoticed, ms. */
    noticeMs: number;
  };
}

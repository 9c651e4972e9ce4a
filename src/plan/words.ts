/** What a plan speaks of: parts of what is uploaded, of what stands beside it, and of the policy that judges it. */
export const CHANGE_KINDS = [
  "module",
  "asset",
  "binding",
  "variable",
  "secret",
  "route",
  "domain",
  "cron",
  "queue",
  "workflow",
  "migration",
  "compatibility",
  "setting",
  "database",
  "policy",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `keep-unknown`: it stays, or not; what is live could not be read, or does not tell. */
export const CHANGE_ACTIONS = ["add", "change", "remove", "keep-unknown"] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/**
 * What a change means for whoever approves it. `safe`: the release can be taken back, and takes nothing from users.
 * `destructive`: something that works now is gone afterwards. `irreversible`: nothing brings it back. `blocks-rollback`: the
 * versions before cannot serve again. `blocks-gradual`: everybody gets it at once. `drift`: live is not what the release
 * before had set: somebody changed it outside.
 */
export const TAGS = ["safe", "destructive", "irreversible", "blocks-rollback", "blocks-gradual", "drift"] as const;
export type Tag = (typeof TAGS)[number];

/** One thing that would be another one afterwards. */
export interface Change {
  kind: ChangeKind;
  /** e.g. `index.js`, `API_URL`, `shop.example.com`. */
  name: string;
  action: ChangeAction;
  /** `safe` stands alone or beside `drift`; what only stays, or is not known, may have none. */
  tags: Tag[];
  /** Short texts for people; never the value of a variable or of a secret. */
  before?: string;
  after?: string;
  /** One sentence in which names stand in backticks. */
  says: string;
  /** Lines of a text that changed, as `diff -u` writes them; only in the JSON. */
  diff?: string[];
}

/** How the version would get its traffic. */
export const WAYS = ["unchanged", "reuse", "gradual", "at-once", "first", "unknown"] as const;
export type Way = (typeof WAYS)[number];

/** How long this traffic needs to show a fault. */
export interface PowerPreview {
  /** Requests a minute that are expected, from the hour before; null where it is not known. */
  perMinute: number | null;
  /** Minutes of the rollout's time until a fault of so many points is noticed; null: its steps do not show it. */
  faults: { points: number; minutes: number | null }[];
  says: string;
}

/** A run that this one waits for. */
export interface Waiting {
  run: string;
  name: string;
  url: string;
  status: string;
}

/** What a release would change, against what is live. Its schema is docs/plan.schema.json. */
export interface Plan {
  format: 1;
  kind: "worker";
  worker: string;
  environment: string;
  account: string;
  /** True: nobody looked at what is live, so that changes are against nothing. */
  offline: boolean;
  /** ISO moment by the platform's clock; of the runner's if the plan is offline. Not part of the digest. */
  made: string;
  source: { repository: string | null; commit: string | null; ref: string | null };
  /** `sha256:<64 hex>` of the settings; null without any. */
  settings: string | null;
  /** `sha256:<64 hex>` of the sealed release. */
  release: string;
  /** What is live, as `src/worker/fingerprint.ts` writes it. */
  fingerprint: string;
  /** What serves now, as one sentence. */
  live: string;
  way: Way;
  changes: Change[];
  counts: { changes: number; destructive: number; tags: { [tag in Tag]: number } };
  /** Sizes in bytes. */
  code: { modules: number; size: number; gzip: number } | null;
  assets: { files: number; size: number; upload: { files: number; size: number } | null; biggest: Sized[] } | null;
  /** Names only; null: what is live is not known. */
  secrets: { present: string[]; required: string[]; missing: string[] } | null;
  /** What `gates.fail-on` refuses of it, one sentence each. */
  refused: string[];
  /** What a deploy would refuse as things are, one sentence each. */
  stops: string[];
  /** What a rollback could not bring back, one sentence each. */
  cannotComeBack: string[];
  /** What could not be read, one sentence each: nothing is claimed about it. */
  unread: string[];
  /** What else the reader must know, one sentence each. */
  notes: string[];
  /** Not part of the digest: traffic and queues move, and what is approved does not. */
  power: PowerPreview | null;
  /** Not part of the digest. Null: GitHub was not asked, or did not say. */
  waiting: Waiting[] | null;
  /** `sha256:<64 hex>`, see `planDigest`. */
  digest: string;
}

/** A file with its size in bytes. */
export interface Sized {
  name: string;
  size: number;
}

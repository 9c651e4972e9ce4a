export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** When nothing is released: everything that is not null must fit. Times are those of the time zone. */
export interface Freeze {
  /** First day, `2026-12-20`, or the moment it begins, `2026-12-20T16:00`. */
  from: string | null;
  /** Last day, or the moment it ends. */
  to: string | null;
  weekdays: Weekday[] | null;
  /** `16:00-24:00`; over midnight if it ends before it begins. */
  hours: string | null;
  /** IANA name. */
  timeZone: string;
  reason: string | null;
}

/** What must hold before a release. */
export interface Gates {
  /** Who lets a release go; null claims nothing. */
  approval: "reviewers" | "digest" | "none" | null;
  /** Why nobody is asked, with `none`. */
  reason: string | null;
  /** Logins in lower case, with `digest`. */
  approvers: string[];
  /** How old a plan may be. */
  expires: string;
  /** Kinds of changes that no release may bring. */
  failOn: ("destructive" | "irreversible" | "blocks-rollback" | "blocks-gradual" | "drift")[];
  freeze: Freeze[];
  /** Name of the variable or label that lets a release through a freeze. */
  freezeLiftedBy: string | null;
  /** Whether a run of a pull request may release to this environment. */
  pullRequests: boolean;
}

import type { Protection } from "../github/environments.ts";
import type { Repository } from "../settings/files/repository.ts";
import type { Finding } from "./findings/finding.ts";

/** What protects an environment; undefined if there is none of that name, `unreadable` if nobody may look. */
export type Guarded = Protection | "unreadable" | undefined;

/** What the doctor is given. */
export interface Patient {
  repository: Repository;
  /** Directory of Slipway's own workflows. */
  offered: string;
  /** Reads the rules of an environment at GitHub; undefined without a token. */
  protection: ((environment: string) => Promise<Guarded>) | undefined;
}

/** What was found. */
export interface Diagnosis {
  findings: Finding[];
  /** What was not looked at, and why, as sentences. */
  unseen: string[];
}

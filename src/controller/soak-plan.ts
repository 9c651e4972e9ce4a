import { createHash } from "node:crypto";
import type { Config } from "../rollout/words/config.ts";

/** All that a rollout is led on by when its runner is gone, but for what stands in its deployments; no secret. */
export interface SoakPlan {
  format: 1;
  worker: string;
  /** GitHub environment of the release, whose deployment hears how it ends; null if nobody named one. */
  environment: string | null;
  /** What the commit says, as `validate` sealed it, and its digest. */
  settings: string;
  settingsDigest: string;
  /** The rollout as it was decided before its first write. */
  config: Config;
  /** Address that is asked, if the settings name none. */
  url: string | null;
  versionUrl: string | null;
  /** Versions by the stamps of their static files. */
  stamps: [string, string][];
  /** What is applied at the end: routes, domains, crons and settings; null if there is nothing. */
  triggers: unknown;
}

/** Name of the file in the run's record. */
export const SOAK_FILE = "soak.json";
/** Bytes of a plan at most. */
export const LARGEST_PLAN = 4_000_000;

/** Its text; the digest is over that. */
export const formatPlan = (plan: SoakPlan): string => JSON.stringify(plan);

/** 64 hex digits: what the deployments of the rollout say of it. */
export const planDigest = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");

/** The plan of a Worker, from bytes that have the recorded digest; undefined if it has another form. */
export function parsePlan(bytes: Buffer, worker: string): SoakPlan | undefined {
  const plan = JSON.parse(bytes.toString()) as SoakPlan;
  return plan.format === 1 && plan.worker === worker ? plan : undefined;
}

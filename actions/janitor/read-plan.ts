import { LARGEST_PLAN, parsePlan, planDigest, SOAK_FILE, type SoakPlan } from "../../src/controller/soak-plan.ts";
import { readArtifact } from "../../src/github/artifacts.ts";
import type { GitHub } from "../../src/github/client.ts";
import type { Soak } from "../../src/record/soak.ts";

/** How a rollout is led on, or why that is not known; `gone` if nobody will ever know. */
export type Read = { plan: SoakPlan } | { why: string; gone: boolean };

/** Bytes of a whole record at most: reports and snapshots are in it as well. */
const LARGEST_ARCHIVE = 200_000_000;

/**
 * Reads from the record of the run that began it how it is led on. Anybody's code in that run can put files there: only the
 * one whose digest stands in the deployment, which was written with the token, is believed.
 */
export async function readPlan(github: GitHub, soak: Soak, worker: string): Promise<Read> {
  const [run = "", attempt = "1"] = soak.run.split("/");
  const name = `slipway-record.${worker}.${attempt}`;
  const isWanted = (path: string) => path === SOAK_FILE || path.endsWith(`/${SOAK_FILE}`);
  const limits = { largest: LARGEST_PLAN, most: 10, largestArchive: LARGEST_ARCHIVE };
  const files = await readArtifact(github, { run, name, isWanted, ...limits });
  if (files === undefined) return { why: `artifact \`${name}\` of run ${run} is gone`, gone: true };
  const bytes = files.find((one) => planDigest(one) === soak.digest);
  const plan = bytes && parsePlan(bytes, worker);
  if (plan !== undefined) return { plan };
  return {
    why: `artifact \`${name}\` of run ${run} does not hold the plan that Cloudflare's record names`,
    gone: true,
  };
}

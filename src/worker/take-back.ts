/** Whether a release that failed has anything to be taken back, and to what. */

/** What the steps of a release told; a step that died, or never ran, told nothing. */
export interface ReleaseOutcomes {
  /** The version that is released. */
  versionId?: string | undefined;
  /** What had the traffic before. */
  previousVersionId?: string | undefined;
  /** Whether the version took all traffic at once: a first deployment, or a Durable Object migration. */
  immediate?: boolean | undefined;
  /** How the rollout ended, in the words of `blue-green`. */
  rollout?: string | undefined;
  /** Why the rollout failed. */
  failureReason?: string | undefined;
}

/** Ends after which a rollout wants nobody to touch the traffic, and why. */
const LEFT_ALONE: Record<string, string> = {
  ROLLED_BACK: "the rollout has taken it back itself",
  HELD: "the active version is known to fail, or is gone: only a person can decide",
  ROLLBACK_FAILED: "the rollout has tried to, and only a look at the Worker can tell more",
  DRIFTED: "somebody else deployed meanwhile, and what they deployed is left alone",
};

/** Why nothing is taken back after a failed release; undefined if it is to be taken back. */
export function whyNotTakenBack(release: ReleaseOutcomes): string | undefined {
  if (release.immediate === undefined || release.versionId === undefined) return "the release made no version";
  if (release.immediate) return "the version took all traffic at once, and from that there is no way back";
  if (release.previousVersionId === release.versionId) return "this very release served before";
  if (release.failureReason === "split-not-ours") return "the traffic is split by somebody else, and is left alone";
  return LEFT_ALONE[release.rollout ?? ""];
}

/**
 * The version that a rollout compares with and returns to: pinned before its first write. None if the release was live
 * already, or went to all traffic at once.
 */
export function wayBack({ versionId, previousVersionId, immediate }: ReleaseOutcomes): string | undefined {
  return immediate === true || previousVersionId === versionId ? undefined : previousVersionId;
}

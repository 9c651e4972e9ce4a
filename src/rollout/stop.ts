import { owner } from "./absorb.ts";
import type { Journal, Stop } from "./journal.ts";
import type { Scene } from "./scene.ts";
import type { Reason, Working } from "./states.ts";
import type { Verdict } from "./verdict.ts";

type Why = Omit<Stop, "at">;

/** The first reason to turn back, or undefined. Whatever wants to go on at the same tick loses. */
export function reasonToStop(journal: Journal, state: Working, scene: Scene): Why | undefined {
  if (state === "ABORT" || state === "FINALIZE") return undefined;
  return (
    byPerson(journal, state, scene) ??
    byHead(journal, state, scene) ??
    byTime(state, scene) ??
    byVerdict(journal) ??
    byDeadline(journal, state, scene)
  );
}

function byPerson(journal: Journal, state: Working, { observed, config }: Scene): Why | undefined {
  const keep = state === "BAKE" && config.onCancelInBake === "keep";
  if (observed.cancelled && !keep) return { reason: "cancelled", says: "the run was cancelled or timed out" };
  for (const control of observed.controls) {
    if (control.rollout !== config.rollout) continue;
    if (control.word === "abort") return { reason: "operator-abort", says: "a person asked to take it back" };
    if (control.word === "reject" && control.seq === journal.seq) {
      return { reason: "approval-rejected", says: "a person rejected it" };
    }
  }
  return undefined;
}

/** Our own rollout, but not the deployment that we wrote: a late write, or another process that took it back. */
function byHead(journal: Journal, state: Working, { config }: Scene): Why | undefined {
  const head = journal.reading?.deployments[0];
  if (state === "PLAN" || head === undefined || journal.write !== undefined) return undefined;
  if (owner(head, journal, config) !== "ours") return undefined;
  return { reason: "unexpected-deployment", says: "another process of this rollout deployed" };
}

function byTime(state: Working, { observed, config }: Scene): Why | undefined {
  if (state === "PLAN" || observed.jobMsLeft >= config.reserve.jobMs) return undefined;
  return { reason: "too-little-time", says: "the job is about to be ended from outside" };
}

function byVerdict({ verdict }: Journal): Why | undefined {
  if (verdict?.value !== "FAIL") return undefined;
  return { reason: "candidate-worse", says: worstFinding(verdict) };
}

/** States that could still pass at this very tick look at their deadline themselves. */
function byDeadline(journal: Journal, state: Working, { config, now }: Scene): Why | undefined {
  const { timing } = config;
  const late = (ms: number) => now - journal.since >= ms;
  switch (state) {
    case "PLAN":
      return late(timing.planMs)
        ? { reason: "platform-unreadable", says: "the deployments could not be read" }
        : undefined;
    case "STAGE":
      return late(timing.stageMs) ? unwritten(journal) : undefined;
    case "RAMP":
    case "CUTOVER":
      return late(timing.rampMs) ? unwritten(journal) : undefined;
    case "APPROVAL":
      return late(timing.approvalMs) ? { reason: "approval-timeout", says: "nobody approved it in time" } : undefined;
    default:
      return undefined;
  }
}

function unwritten({ phase, write }: Journal): Why {
  if (phase === "prove")
    return { reason: "identity-not-proven", says: "live requests do not prove which version answers" };
  if (write?.declined !== undefined) return write.declined;
  return { reason: "write-not-applied", says: "Cloudflare did not show the deployment in time" };
}

/** Why the evidence never sufficed, from the worst finding. */
export function undecided({ verdict, unread, passed }: Journal): Why {
  if (unread > 0) return { reason: "platform-unreadable", says: "the deployments could not be read" };
  if (passed !== undefined || verdict?.value === "PASS")
    return { reason: "too-few-api-calls", says: "going on never became safe: too few API calls left" };
  if (verdict === undefined) return { reason: "no-evidence", says: "there was no evidence at all" };
  const reasons: Record<string, Reason> = {
    "traffic-source": "evidence-unavailable",
    "traffic-share": "split-not-applied",
    "probe-errors": "environment-unhealthy",
    "traffic-guard": "environment-unhealthy",
  };
  const culprit = verdict.findings.find((finding) => finding.value !== "PASS" && reasons[finding.rule] !== undefined);
  return { reason: reasons[culprit?.rule ?? ""] ?? "no-evidence", says: culprit?.says ?? worstFinding(verdict) };
}

function worstFinding({ findings, value }: Verdict): string {
  return findings.find((finding) => finding.value === value)?.says ?? "there was not enough evidence";
}

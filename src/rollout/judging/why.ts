import type { Journal, Why } from "../words/journal.ts";
import type { RolloutReason } from "../words/reasons.ts";
import type { Verdict } from "../words/verdict.ts";
import { isEnvironment } from "./guard.ts";

/** Why the evidence never sufficed, from the worst finding. */
export function undecided({ verdict, unread, passed }: Journal): Why {
  if (unread > 0) return { reason: "platform-unreadable", says: "the deployments could not be read" };
  if (passed !== undefined || verdict?.value === "PASS")
    return { reason: "too-few-api-calls", says: "going on never became safe: too few API calls left" };
  if (verdict === undefined) return { reason: "no-evidence", says: "there was no evidence at all" };
  const reasons: Record<string, RolloutReason> = {
    "traffic-source": "evidence-unavailable",
    "traffic-missing": "evidence-unavailable",
    "probe-source": "evidence-unavailable",
    "traffic-share": "split-not-applied",
    "probe-errors": "environment-unhealthy",
    "traffic-guard": "environment-unhealthy",
  };
  const culprit = verdict.findings.find(
    (finding) => finding.value !== "PASS" && reasons[finding.rule] !== undefined && isEnvironment(finding),
  );
  return { reason: reasons[culprit?.rule ?? ""] ?? "no-evidence", says: culprit?.says ?? worstFinding(verdict) };
}

/** What the first finding says that made the verdict what it is. */
export function worstFinding({ findings, value }: Verdict): string {
  const finding = findings.find((one) => one.value === value);
  return finding === undefined ? "there was not enough evidence" : `${finding.says} (${finding.rule})`;
}

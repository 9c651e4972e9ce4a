import { wilson, Z } from "../../statistics/wilson.ts";
import { formatDuration } from "../../time/duration.ts";
import type { Config, Thresholds } from "../words/config.ts";
import type { Journal } from "../words/journal.ts";
import type { Evidence, Finding, Verdict } from "../words/verdict.ts";
import { rate, rateOf } from "./counts.ts";
import { judgeTraffic } from "./traffic.ts";
import { enoughTraffic } from "./volume.ts";

/** So few failures may be chance, whatever share of all invocations they are. */
const FEW_ERRORS = 2;
/** As many invocations must have been expected that their absence means something. */
const EXPECTED = 3;

/** Judges a Worker that nobody can ask: by its invocations (cron, queue, email, bindings), which analytics count by version. */
export function judgeUnasked(evidence: Evidence, thresholds: Thresholds): Finding[] {
  const traffic = evidence.analytics ? judgeTraffic(evidence, thresholds) : [];
  return [...traffic, judgeInvocations(evidence, thresholds)];
}

/** One invocation without an error is more than silence. How much more it is for a busy Worker, the guard decides. */
function judgeInvocations(evidence: Evidence, thresholds: Thresholds): Finding {
  const now = evidence.traffic.at(-1);
  const { requests, errors } = now?.candidate ?? { requests: 0, errors: 0 };
  const due = now === undefined ? 0 : (evidence.expected * (now.to - now.from)) / Math.max(1, evidence.expectedMs);
  const finding = (value: Finding["value"], says: string): Finding => {
    const numbers = { requests, errors, due, before: rateOf(evidence.before) };
    return { rule: "invocations", value, says, numbers };
  };
  if (now === undefined) return finding("INCONCLUSIVE", "its invocations were not measured yet");
  const within = formatDuration(now.to - now.from);
  if (requests === 0) {
    const usual = due < EXPECTED ? "" : `, and about ${due.toFixed(0)} invocations are expected from the hour before`;
    return finding("INCONCLUSIVE", `nobody invoked it within ${within}${usual}`);
  }
  const seen = `${rate({ requests, errors })} of its invocations within ${within} failed`;
  const before = evidence.before === undefined ? "" : `, ${rate(evidence.before)} in the hour before`;
  if (errors === 0) return finding("PASS", seen);
  const most = errors * 2 > requests;
  if (most && errors >= FEW_ERRORS && wilson(errors, requests, Z.oneSided95).lower > rateOf(evidence.before))
    return finding("FAIL", `${seen}${before}`);
  // A version that mostly fails is not proven by one that did so as well.
  return !most && enoughTraffic(evidence, thresholds).value === "PASS"
    ? finding("PASS", `${seen}${before}`)
    : finding("INCONCLUSIVE", `${seen}${before}: that neither shows that it works nor that it does not`);
}

/**
 * Why nothing at all can be said about a version without an address when its time is up; undefined if there is, or may
 * soon be, something to judge by. It is no PASS: the end says that it is unproven.
 */
export function whyUnproven({ verdict, unread }: Journal, { visits, analytics }: Config): string | undefined {
  if (visits) return undefined;
  if (!analytics) return "its invocations are not measured: unproven";
  if (verdict === undefined || unread > 0) return undefined;
  return isSilence(verdict) ? `${verdict.findings.find(isOurs)?.says}: unproven` : undefined;
}

const isOurs = ({ rule }: Finding) => rule === "invocations";

/** It was measured, nobody invoked it, and nobody had to. */
function isSilence({ findings, evidence }: Verdict): boolean {
  const rest = findings.filter((finding) => !isOurs(finding));
  const { requests = 1, due = EXPECTED } = findings.find(isOurs)?.numbers ?? {};
  const measured = evidence.traffic.at(-1) !== undefined && evidence.silent === 0;
  return measured && requests === 0 && due < EXPECTED && rest.every(({ value }) => value === "PASS");
}

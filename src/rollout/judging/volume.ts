import { wilson, Z } from "../../statistics/wilson.ts";
import type { Thresholds } from "../words/config.ts";
import type { Counts } from "../words/observed.ts";
import type { Evidence, Finding } from "../words/verdict.ts";
import { pooled } from "./comparable.ts";
import { percent, rateOf } from "./counts.ts";
import { lastBeside } from "./evidence.ts";
import { isAlone, type ProbeHarm } from "./probes.ts";

/** Whether enough probes passed to say that the candidate is not worse: where it is compared, and where it is alone. */
export function enoughProbes(evidence: Evidence, harm: ProbeHarm, { margin }: Thresholds): Finding[] {
  const { candidate } = evidence.probes;
  if (isAlone(evidence) || candidate.requests === 0) return [enough(candidate, margin)];
  const { comparable, alone } = harm;
  const all = pooled(comparable);
  const active = { requests: all.pairs, errors: all.both + all.onlyActive };
  // A comparison needs both sides: an active version that was hardly asked is no yardstick.
  const compared = all.pairs * 2 >= all.candidate.requests;
  return [
    ...(comparable.length === 0 ? [] : [enough(all.candidate, rateOf(active) + margin, compared)]),
    ...(alone.length === 0 ? [] : [enough(pooled(alone).candidate, margin)]),
  ];
}

function enough({ requests, errors }: Counts, bound: number, compared = true): Finding {
  const { upper } = wilson(errors, requests, Z.oneSided95);
  const pass = requests > 0 && compared && upper <= bound;
  return {
    rule: "probe-volume",
    value: pass ? "PASS" : "INCONCLUSIVE",
    says: pass
      ? `with ${requests} probes the candidate's failure rate is below ${percent(bound)} for sure (at most ${percent(upper)})`
      : `${requests} probes cannot rule out a failure rate of ${percent(upper)} (needed: ${percent(bound)})`,
    numbers: { upper, bound, requests },
  };
}

/** Whether users' traffic is enough to say so. */
export function enoughTraffic(evidence: Evidence, { margin }: Thresholds): Finding {
  const candidate = evidence.traffic.at(-1)?.candidate;
  if (candidate === undefined || candidate.requests === 0) return tooFew(0);
  const { requests, errors } = candidate;
  const { upper } = wilson(errors, requests, Z.oneSided95);
  const bound = rateOf(reference(evidence)) + margin;
  const pass = upper <= bound;
  if (!pass) return { ...tooFew(requests), numbers: { upper, bound, requests } };
  return {
    rule: "traffic-volume",
    value: "PASS",
    says: `with ${requests} requests the candidate's error rate is below ${percent(bound)} for sure (at most ${percent(upper)})`,
    numbers: { upper, bound, requests },
  };
}

/** What is normal: the active version beside it, else at the last share that it had, else in the hour before. */
function reference(evidence: Evidence): Counts | undefined {
  return evidence.comparison === "absolute" ? undefined : (lastBeside(evidence) ?? evidence.before);
}

function tooFew(requests: number): Finding {
  return {
    rule: "traffic-volume",
    value: "INCONCLUSIVE",
    says: `${requests} requests to the candidate are too few to rule harm out`,
    numbers: { requests },
  };
}

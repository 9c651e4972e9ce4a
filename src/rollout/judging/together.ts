import type { Pairs, ProbeCounts, Probes } from "../words/observed.ts";
import { pooled } from "./comparable.ts";
import { MOST_LATENCIES } from "./latency.ts";

/** The probes of a step with those of one more round. */
export function together(before: Probes, more: Probes): Probes {
  const checks = [...new Set([...before.checks, ...more.checks].map(({ check }) => check))];
  return {
    candidate: add(before.candidate, more.candidate),
    active: more.active === undefined ? before.active : add(before.active, more.active),
    checks: checks.map((check): Pairs => {
      const same = [...before.checks, ...more.checks].filter((one) => one.check === check);
      return { ...pooled(same), check };
    }),
    failing: {
      candidate: before.failing.candidate + more.failing.candidate,
      active: before.failing.active + more.failing.active,
    },
    why: more.why ?? before.why,
  };
}

function add(a: ProbeCounts | undefined, b: ProbeCounts): ProbeCounts {
  if (a === undefined) return b;
  return {
    requests: a.requests + b.requests,
    errors: a.errors + b.errors,
    unproven: a.unproven + b.unproven,
    latencies: [...a.latencies, ...b.latencies].slice(0, MOST_LATENCIES),
  };
}

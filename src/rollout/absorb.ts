import { type Deployment, rolloutOf } from "../record/deployment.ts";
import type { Config } from "./config.ts";
import type { Journal, Write } from "./journal.ts";
import { MOST_LATENCIES } from "./judge-latency.ts";
import type { News, ProbeArm, Reply } from "./observed.ts";
import { type Evidence, judge } from "./verdict.ts";

/** Keeps the answers of the newest identity proof only this far back. */
const ECHOES = 20;

/** Writes what the last action brought into the journal. Decides nothing. */
export function absorb(news: News, journal: Journal, config: Config, now: number): Journal {
  switch (news.kind) {
    case "nothing":
      return journal;
    case "deployments":
      return absorbReading(news.deployments, journal, config, now);
    case "unreadable": {
      // Ever slower, up to 32 times: an API that is down is not helped by asking.
      const pause = news.retryAfterMs ?? config.timing.settleMs * 2 ** Math.min(journal.unread, 5);
      return { ...journal, unread: journal.unread + 1, due: { ...journal.due, read: now + pause } };
    }
    case "reply":
      return journal.write === undefined
        ? journal
        : { ...journal, write: absorbReply(news.reply, journal.write, config, now) };
    case "echoes":
      return {
        ...journal,
        echoes: [...journal.echoes, ...news.versions].slice(-ECHOES),
        due: { ...journal.due, probe: now + config.timing.pollMs },
      };
    case "smoke":
      return {
        ...journal,
        smokes: [...journal.smokes, news.run],
        due: { ...journal.due, probe: now + config.timing.pollMs },
      };
    case "probes": {
      const probes = {
        candidate: add(journal.probes.candidate, news.probes.candidate),
        active:
          news.probes.active === undefined ? journal.probes.active : add(journal.probes.active, news.probes.active),
      };
      const due = { ...journal.due, probe: now + config.timing.probeEveryMs };
      return judged({ ...journal, probes, due }, config, now);
    }
    case "traffic": {
      const due = { ...journal.due, measure: now + config.timing.measureEveryMs };
      if (news.traffic === undefined) return judged({ ...journal, silent: journal.silent + 1, due }, config, now);
      const traffic = [...journal.traffic.slice(0, -1), news.traffic];
      return judged({ ...journal, traffic, silent: 0, due }, config, now);
    }
    case "finalized":
      return { ...journal, phase: "confirm", reading: undefined, problems: [...journal.problems, ...news.problems] };
  }
}

/** Whose deployment is at the head. */
export function owner(head: Deployment | undefined, journal: Journal, config: Config): "known" | "ours" | "foreign" {
  if (head === undefined) return journal.head === undefined ? "known" : "foreign";
  if (head.id === journal.head) return "known";
  return rolloutOf(head)?.rollout === config.rollout ? "ours" : "foreign";
}

/** The evidence of the current share, as the judge gets it. */
export function evidence(journal: Journal, config: Config): Evidence {
  const share = journal.state === "BAKE" ? 100 : (config.steps[journal.step]?.share ?? 0);
  const { candidate, active } = journal.probes;
  return {
    share,
    traffic: journal.traffic,
    plannedSteps: config.steps.length,
    // An active version that cannot be told apart is no yardstick: the candidate is then judged alone.
    probes: { candidate, active: active === undefined || active.requests === 0 ? undefined : active },
    silent: journal.silent,
    analytics: config.analytics && share > 0,
    baseline: config.baseline,
    comparison: config.comparison,
  };
}

function judged(journal: Journal, config: Config, now: number): Journal {
  return { ...journal, verdict: judge(evidence(journal, config), config.thresholds, now) };
}

function absorbReading(deployments: readonly Deployment[], journal: Journal, config: Config, now: number): Journal {
  const whose = owner(deployments[0], journal, config);
  return {
    ...journal,
    reading: { at: now, deployments },
    unread: 0,
    oursAt: whose === "foreign" ? journal.oursAt : now,
    due: { ...journal.due, read: now + config.timing.readEveryMs },
  };
}

function absorbReply(reply: Reply, write: Write, config: Config, now: number): Write {
  switch (reply.kind) {
    case "accepted":
      return { ...write, declined: undefined, notBefore: now };
    case "unknown":
      return { ...write, declined: undefined, notBefore: now + config.timing.settleMs };
    case "limited":
      // Declined before anything was done: it may be sent again right after the next look.
      return {
        ...write,
        looks: Number.POSITIVE_INFINITY,
        sent: write.sent - 1,
        notBefore: now + reply.retryAfterMs,
        declined: { reason: "rate-limited", says: "Cloudflare answers 429: too many API calls" },
      };
    case "refused": {
      const reason =
        reply.code === 10220
          ? "secrets-changed"
          : reply.status === 401 || reply.status === 403
            ? "unauthorized"
            : "write-refused";
      const code = reply.code === undefined ? "" : ` (${reply.code})`;
      return {
        ...write,
        looks: Number.POSITIVE_INFINITY,
        notBefore: now + (reason === "secrets-changed" ? 0 : config.timing.settleMs),
        declined: { reason, says: `Cloudflare refused the deployment: ${reply.status}${code} ${reply.message}` },
      };
    }
  }
}

function add(a: ProbeArm | undefined, b: ProbeArm): ProbeArm {
  if (a === undefined) return b;
  return {
    requests: a.requests + b.requests,
    errors: a.errors + b.errors,
    unproven: a.unproven + b.unproven,
    latencies: [...a.latencies, ...b.latencies].slice(0, MOST_LATENCIES),
  };
}

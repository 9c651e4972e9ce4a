import type { Deployment } from "../record/deployment.ts";
import { isLastWrite, ownerOf } from "./head.ts";
import { isMeasurement, isPossible } from "./judging/counts.ts";
import { evidence } from "./judging/evidence.ts";
import { judge } from "./judging/judge.ts";
import { QUIET } from "./judging/proof.ts";
import { together } from "./judging/together.ts";
import { working } from "./states/table.ts";
import type { Config } from "./words/config.ts";
import type { Journal, Write } from "./words/journal.ts";
import type { News, Probes, Reply, Traffic } from "./words/observed.ts";

/** Writes what the last action brought into the journal. Decides nothing. */
export function absorb(news: News, journal: Journal, config: Config, now: number): Journal {
  const { timing } = config;
  const due = (when: Partial<Journal["due"]>) => ({ due: { ...journal.due, ...when } });
  switch (news.kind) {
    case "nothing":
      return journal;
    case "deployments":
      return absorbReading(news.deployments, journal, config, now);
    case "unreadable":
      return absorbUnreadable(news, journal, config, now);
    case "reply":
      return absorbReplied(news.reply, journal, config, now);
    case "way-back":
      return { ...journal, wayBack: news.exists === false ? "gone" : "there" };
    case "looked": {
      const { health, says } = news;
      const looks = journal.afterwards.looks + 1;
      const sick = health === "unhealthy" ? journal.afterwards.sick + 1 : 0;
      return { ...journal, afterwards: { looks, sick, health, says }, ...due({ probe: now + 2 * timing.pollMs }) };
    }
    case "echoes": {
      const echoes = [...journal.echoes, ...news.versions].slice(-QUIET);
      return { ...journal, echoes, ...due({ probe: now + timing.pollMs }) };
    }
    case "smoke":
      return { ...journal, smokes: [...journal.smokes, news.round], ...due({ probe: now + timing.pollMs }) };
    case "probes":
      return absorbProbes(news.probes, journal, config, now);
    case "traffic": {
      const measured = absorbTraffic(news.traffic, journal);
      return judged({ ...measured, ...due({ measure: now + timing.measureEveryMs }) }, config, now);
    }
    case "finalized":
      return { ...journal, phase: "confirm", reading: undefined, problems: [...journal.problems, ...news.problems] };
  }
}

function absorbUnreadable(
  { retryAfterMs, refusal }: News & { kind: "unreadable" },
  journal: Journal,
  { timing }: Config,
  now: number,
): Journal {
  // Ever slower, up to 32 times: an API that is down is not helped by asking. A definite no is asked about sooner.
  const slowest = refusal === undefined ? 5 : 2;
  const pause = retryAfterMs ?? timing.readBackMs * 2 ** Math.min(journal.unread, slowest);
  const since = journal.refused?.why === refusal ? (journal.refused?.since ?? now) : now;
  return {
    ...journal,
    unread: journal.unread + 1,
    refused: refusal && { since, why: refusal },
    due: { ...journal.due, read: now + pause },
  };
}

/** Counts of the current share take the place of earlier ones; no answer, or one that cannot be, is counted as silence. */
function absorbTraffic(traffic: Traffic | undefined, journal: Journal): Journal {
  if (traffic === undefined || !isMeasurement(traffic)) return { ...journal, silent: journal.silent + 1 };
  const last = journal.traffic.at(-1);
  const known = last !== undefined && last.from === traffic.from ? last.candidate : { requests: 0, errors: 0 };
  const more = {
    requests: traffic.candidate.requests - known.requests,
    errors: traffic.candidate.errors - known.errors,
  };
  // Analytics amend what they said: then the parts are not known, only the whole.
  const minutes = isPossible(more) ? [...journal.minutes, ...(more.requests > 0 ? [more] : [])] : [traffic.candidate];
  return { ...journal, traffic: [...journal.traffic.slice(0, -1), traffic], minutes, silent: 0 };
}

/** Adds a round. While it speaks against the candidate, and not for the first time, the next one comes at once. */
function absorbProbes(round: Probes, before: Journal, config: Config, now: number): Journal {
  const journal = judged({ ...before, probes: together(before.probes, round) }, config, now);
  const { timing } = config;
  const worse = round.candidate.errors > (round.active?.errors ?? 0);
  const against = journal.verdict?.findings.find(({ rule }) => rule === "probe-errors")?.numbers.lnE ?? 0;
  const every = waits(journal, config, now) ? timing.probeEveryMs / HURRY : timing.probeEveryMs;
  const pause = worse && against > 0 ? Math.min(timing.pollMs, every) : every;
  return { ...journal, due: { ...journal.due, probe: now + pause } };
}

/** So many times as often are probes sent while everything waits for them. */
const HURRY = 5;

/** The share has had its time, and only evidence is missing. */
function waits({ state, since }: Journal, { bakeMs }: Config, now: number): boolean {
  return state === "HOLD" || (state === "BAKE" && now - since >= bakeMs);
}

/** A judgement of everything known about the current share; what follows from it is not decided here. */
function judged(journal: Journal, config: Config, now: number): Journal {
  const state = working(journal.state);
  const stage = { share: state?.share(journal, config) ?? 0, forMs: state?.lastsMs(journal, config) ?? 0 };
  return { ...journal, verdict: judge(evidence(journal, config, stage), config.thresholds, now) };
}

function absorbReading(deployments: readonly Deployment[], journal: Journal, config: Config, now: number): Journal {
  const head = deployments[0];
  if (head !== undefined && head.id !== journal.head && journal.past.includes(head.id)) {
    return absorbUnreadable({ kind: "unreadable", why: "the list is older than what was seen" }, journal, config, now);
  }
  const whose = ownerOf(head, journal, config);
  const unsent = (journal.write?.sent ?? 0) === 0;
  const again = unsent && head !== undefined && isLastWrite(head, journal);
  return {
    ...journal,
    ...(again ? { head: head.id, past: [...journal.past, ...(journal.head === undefined ? [] : [journal.head])] } : {}),
    reading: { asked: journal.asked, at: now, deployments },
    unread: 0,
    refused: undefined,
    oursAt: whose === "foreign" ? journal.oursAt : now,
    due: { ...journal.due, read: now + config.timing.readEveryMs },
  };
}

function absorbReplied(reply: Reply, journal: Journal, config: Config, now: number): Journal {
  const { write } = journal;
  if (write === undefined) return journal;
  const window = write.askedAt === undefined ? 0 : now - write.askedAt;
  return {
    ...journal,
    windowMs: Math.max(journal.windowMs, window),
    pendingUntil: reply.kind === "accepted" ? now + config.timing.acceptedMs : journal.pendingUntil,
    write: absorbReply(reply, write, config, now),
  };
}

function absorbReply(reply: Reply, write: Write, config: Config, now: number): Write {
  switch (reply.kind) {
    case "accepted":
      return { ...write, declined: undefined, notBefore: now };
    case "unknown":
      return { ...write, declined: undefined, notBefore: now + config.timing.readBackMs };
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
        notBefore: now + (reason === "secrets-changed" ? 0 : config.timing.readBackMs),
        declined: { reason, says: `Cloudflare refused the deployment: ${reply.status}${code} ${reply.message}` },
      };
    }
  }
}

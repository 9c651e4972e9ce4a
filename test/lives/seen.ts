/** What can be seen of a played life, for the judge. */
import type { Deployed, Foreign, History, Step } from "./history.ts";
import { type Life, WORKER } from "./life.ts";
import type { Stage } from "./stage.ts";

/** A version that fails everybody must be noticed within so long, ms: several rounds of probes. */
const NOTICE_MS = 2_500;

/** A history from the world's own records. */
export function historyOf(played: {
  life: Life;
  stage: Stage;
  steps: Step[];
  foreign: Foreign[];
  slowness: number;
}): History {
  const { life, stage, steps, foreign, slowness } = played;
  return {
    deployments: deploymentsOf(stage),
    ...{ foreign, broken: stage.broken, steps, visits: stage.visits },
    calls: callsOf(stage),
    world: { ...worldOf(life, slowness), noticeMs: NOTICE_MS * slowness, words: true },
  };
}

/** What was wrong with the world of a life. */
export function worldOf({ events, analytics }: Life, slowness: number): Omit<History["world"], "noticeMs" | "words"> {
  const gets = events.some((event) => (event.is === "fault" || event.is === "outage") && event.method === "GET");
  const late = events.flatMap((event) =>
    event.is === "stale" ? [event.staleMs] : event.is === "fault" && event.how === "late" ? [event.ms] : [],
  );
  const disturbing = ["fault", "outage", "flapping", "stale", "nonsense"];
  const honest = !events.some(({ is }) => is === "nonsense" || is === "platform");
  return {
    analytics: analytics && honest,
    disturbed: events.some(({ is }) => disturbing.includes(is)),
    lateMs: Math.max(0, ...late),
    blind: gets || late.length > 0,
    slowness,
  };
}

function deploymentsOf({ cloudflare }: Stage): Deployed[] {
  const { clockOffsetMs, state } = cloudflare;
  const all = state.workers.get(WORKER)?.deployments ?? [];
  // The platform's clock is set before the rollout begins: what came earlier is in order, and no rule asks when it was.
  return all.toReversed().map(({ id, createdOn, versions, annotations }) => ({
    id,
    at: Date.parse(createdOn) - clockOffsetMs,
    table: versions,
    message: annotations["workers/message"] ?? "",
  }));
}

function callsOf({ cloudflare }: Stage): History["calls"] {
  return cloudflare.requests
    .filter(({ path }) => path.includes(`/scripts/${WORKER}/deployments`))
    .map(({ method, at, status, body = "" }) => ({ method: method === "POST" ? "POST" : "GET", at, status, body }));
}

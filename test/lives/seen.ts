/** What can be seen of a played life, for the judge. */
import type { Deployment } from "../../local/cloudflare/workers/contract.ts";
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
  const disturbing = ["fault", "outage", "flapping", "stale", "nonsense", "revoked"];
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
  return deployedOf(state.workers.get(WORKER)?.deployments ?? [], clockOffsetMs);
}

/** The list, oldest first, by this machine's clock. */
export function deployedOf(newestFirst: readonly Deployment[], clockOffsetMs: number): Deployed[] {
  let latest = Number.POSITIVE_INFINITY;
  const deployed = newestFirst.map(({ id, createdOn, versions, annotations }) => {
    // The platform's clock was set when the rollout began: what came before it keeps its place, and no rule asks when.
    latest = Math.min(latest, Date.parse(createdOn) - clockOffsetMs);
    return { id, at: latest, table: versions, message: annotations["workers/message"] ?? "" };
  });
  return deployed.reverse();
}

function callsOf({ cloudflare }: Stage): History["calls"] {
  return cloudflare.requests
    .filter(({ path }) => path.includes(`/scripts/${WORKER}/deployments`))
    .map(({ method, at, status, body = "" }) => ({ method: method === "POST" ? "POST" : "GET", at, status, body }));
}

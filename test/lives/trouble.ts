/** Turns what happens in a life into faults of the local Cloudflare, and notes what colleagues did. */
import type { Fault } from "../../local/cloudflare/main.ts";
import { split } from "../blue-green/stage.ts";
import type { Foreign } from "./history.ts";
import type { Event, Life, Moment } from "./life.ts";
import { type Stage, WORKER } from "./stage.ts";

const PATH = new RegExp(`/scripts/${WORKER}/deployments`);

/** What a step's player lends to its troubles. */
export interface Handles {
  stage: Stage;
  foreign: Foreign[];
  /** Sends a signal to the process that runs now. */
  strike(signal: NodeJS.Signals): void;
}

/** Prepares everything that is to happen at calls of a step. */
export function prepare({ events }: Life, step: Moment["step"], handles: Handles): void {
  const { faults } = handles.stage.cloudflare;
  faults.length = 0;
  for (const event of events) {
    if (!("step" in event) || event.step !== step) continue;
    const at = { method: event.method, path: PATH, after: event.nth };
    if (event.is === "fault") faults.push({ ...at, ...faultOf(event) });
    if (event.is === "outage") faults.push({ ...at, times: event.calls, status: 503 });
    if (event.is === "signal")
      faults.push({ ...at, ...at_(event.when), interfere: () => handles.strike(event.signal) });
    if (event.is === "foreign") faults.push({ ...at, ...at_(event.when), interfere: () => deploy(event, handles) });
  }
}

const at_ = (interfereWhen: "before" | "after") => ({ interfereWhen });

function faultOf({ how, ms, method }: Event & { is: "fault" }): Omit<Fault, "path"> {
  switch (how) {
    case "lost":
      return { reset: "before" };
    case "applied":
      return { reset: "after" };
    case "503":
      return { status: 503 };
    case "503-applied":
      return { statusAfter: 503 };
    case "429":
      return { status: 429, retryAfter: Math.ceil(ms / 1_000) };
    case "late":
      return method === "POST" ? { visibleAfterMs: ms } : { delayMs: ms };
    default:
      return { delayMs: ms };
  }
}

/** A colleague deploys by hand; what a reading under way shows of it came before that reading. */
async function deploy(event: Event & { is: "foreign" }, { stage, foreign }: Handles): Promise<void> {
  const { active, candidate, third, cloudflare } = stage;
  const arrived = cloudflare.requests.at(-1)?.at ?? Date.now();
  const tables: Record<typeof event.table, [string, number][]> = {
    third: [[third, 100]],
    active: [[active, 100]],
    candidate: [[candidate, 100]],
    split: [
      [active, 50],
      [third, 50],
    ],
  };
  await split(stage, WORKER, ...tables[event.table]);
  const id = cloudflare.state.workers.get(WORKER)?.deployments[0]?.id ?? "";
  const seen = event.method === "GET" && event.when === "before";
  foreign.push({ id, at: seen ? arrived - 1 : Date.now(), hiddenMs: 0 });
}

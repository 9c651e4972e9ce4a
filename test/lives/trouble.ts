/** Turns what happens in a life into faults of the local Cloudflare. */
import type { CloudflareFault } from "../../local/cloudflare/api/faults.ts";
import { type Event, type Life, type Moment, WORKER } from "./life.ts";

const PATH = new RegExp(`/scripts/${WORKER}/deployments`);

/** None of them looks at the world that it is given. */
type Fault = CloudflareFault<never>;

/** What a step's player lends to its troubles. */
export interface Handles {
  faults: Fault[];
  /** Sends a signal to the process that runs now. */
  strike(signal: NodeJS.Signals): void;
  /** Lets a colleague deploy. */
  deploy(event: Event & { is: "foreign" }): Promise<void>;
}

type Later = Event & { is: "foreign-after" | "signal-after" };

/** What is to happen so long after the rollout's process began. */
export function later({ events }: Life): Later[] {
  return events.filter((event) => event.is === "foreign-after" || event.is === "signal-after");
}

/** Prepares everything that is to happen at calls of a step. */
export function prepare({ events }: Life, step: Moment["step"], { faults, strike, deploy }: Handles): void {
  faults.length = 0;
  for (const event of events) {
    if (!("step" in event) || event.step !== step) continue;
    const at = { method: event.method, path: PATH, after: event.nth };
    if (event.is === "fault") faults.push({ ...at, ...faultOf(event) });
    else if (event.is === "outage") faults.push({ ...at, times: event.calls, status: 503 });
    else {
      const interfere = () => (event.is === "signal" ? strike(event.signal) : deploy(event));
      faults.push({ ...at, interfereWhen: event.when, interfere });
    }
  }
}

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

/** What a colleague deploys. */
export function tableOf(
  { table }: Event & { is: "foreign" | "foreign-after" },
  { active, candidate, third }: { active: string; candidate: string; third: string },
): [versionId: string, percentage: number][] {
  if (table === "split")
    return [
      [active, 50],
      [third, 50],
    ];
  return [[{ active, candidate, third }[table], 100]];
}

/** A whole rollout through the engine itself: tick by tick, with its journal, in a simulated world. */
import { type Deployment, deploymentOf } from "../../src/record/deployment.ts";
import { tick } from "../../src/rollout/tick.ts";
import { begin } from "../../src/rollout/words/begin.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { Action, News } from "../../src/rollout/words/observed.ts";
import { ACTIVE, alone, CANDIDATE, settings } from "../../test/blue-green/settings.ts";
import { type Case, Nature } from "./nature.ts";

/** How a rollout ended. */
export interface Ended {
  state: Journal["state"];
  reason: string | undefined;
  /** What the reason said. */
  says: string | undefined;
  /** From the first share of users' traffic until it was decided to turn back, minutes; undefined if it was not. */
  minutes: number | undefined;
  /** The candidate's largest share of users' traffic, percent. */
  exposed: number;
}

const START = 1_700_000_000_000;
/** How long actions take, ms. */
const TAKES: Partial<Record<Action["do"], number>> = {
  read: 100,
  write: 200,
  identify: 100,
  smoke: 500,
  probe: 1_000,
  measure: 100,
};
const PROBES_PER_ROUND = 5;

/** Leads one rollout of a case to its end. */
export function rollout(is: Case, seed: number, changes: Partial<Config> = {}): Ended {
  const nature = new Nature(is, seed);
  const before = nature.hourBefore();
  const known = is.history === false ? {} : { before, expectedPerMinute: is.perMinute };
  const config = settings({ ...known, ...changes });
  const world: World = { now: START, nature, config, deployments: [deploy(alone(ACTIVE), "by hand", START)] };
  let journal = begin(START);
  let news: News = { kind: "nothing" };
  let first: number | undefined;
  for (let ticks = 0; ticks < 20_000; ticks++) {
    const observed = {
      news,
      cancelled: false,
      controls: [],
      apiCallsLeft: undefined,
      jobMsLeft: Number.POSITIVE_INFINITY,
    };
    const step = tick(observed, journal, config, world.now);
    journal = step.journal;
    if (journal.exposed > 0) first ??= world.now;
    if (step.action.do === "finish") return told(journal, first);
    world.now += step.action.do === "wait" ? step.action.ms : (TAKES[step.action.do] ?? 0);
    news = perform(step.action, world);
  }
  throw new Error("The rollout does not end.");
}

function told(journal: Journal, first: number | undefined): Ended {
  const [stop] = journal.stops;
  return {
    state: journal.state,
    reason: stop?.reason,
    says: stop?.says,
    minutes: stop === undefined || first === undefined ? undefined : (stop.at - first) / 60_000,
    exposed: journal.exposed,
  };
}

interface World {
  now: number;
  nature: Nature;
  config: Config;
  deployments: Deployment[];
}

let count = 0;
const deploy = (table: Deployment["table"], message: string, createdAt: number) =>
  deploymentOf({ id: `d${String(++count).padStart(7, "0")}-sim`, table, message, createdAt });

function perform(action: Action, world: World): News {
  const { nature, now, deployments } = world;
  const table = deployments[0]?.table ?? [];
  nature.share = (table.find(({ version }) => version === CANDIDATE)?.percentage ?? 0) / 100;
  switch (action.do) {
    case "read":
      return { kind: "deployments", deployments: deployments.slice(0, 10) };
    case "write":
      world.deployments = [deploy(action.table, action.message, now), ...deployments];
      return { kind: "reply", reply: { kind: "accepted" } };
    case "identify": {
      const [only] = table.length === 1 ? table : table.filter(({ percentage }) => percentage === 100);
      const version = action.via === "override" ? action.version : (only?.version ?? CANDIDATE);
      return { kind: "echoes", versions: Array<string>(action.requests).fill(version) };
    }
    case "smoke":
      return { kind: "smoke", round: { checks: nature.smoke(now) } };
    case "probe":
      return { kind: "probes", probes: nature.probe(now, PROBES_PER_ROUND) };
    case "measure":
      return { kind: "traffic", traffic: nature.measure(action.from, action.to) };
    case "check-way-back":
      return { kind: "way-back", exists: true };
    case "look":
      return { kind: "looked", health: "healthy", says: "" };
    case "finalize":
      return { kind: "finalized", problems: [] };
    default:
      return { kind: "nothing" };
  }
}

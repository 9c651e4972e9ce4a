/** A world for one life: a Worker with an active version, a candidate and a colleague's, and visitors all the while. */
import { setTimeout as sleep } from "node:timers/promises";
import { startControl } from "../../local/cloudflare/control.ts";
import { startProxy } from "../../local/cloudflare/plane/proxy.ts";
import { createPair, split, upload } from "../blue-green/stage.ts";
import { startWorld, type World } from "../world/world.ts";
import type { Broken, Visit } from "./history.ts";
import { type Health, type Life, SHOWS, WORKER } from "./life.ts";
import { type Behave, createFastPlane } from "./plane.ts";

/** A life's world, with what the player changes and the judge reads. */
export interface Stage extends World {
  url: string;
  active: string;
  candidate: string;
  /** A colleague's version. */
  third: string;
  /** Lets a version behave so from now on. */
  set(versionId: string, health: Health): void;
  broken: Broken[];
  visits: Visit[];
}

/** How versions answer, by their health. */
function behaviour(healths: Map<string, Health>): Behave {
  return ({ version, overridden, person }) => {
    switch (healths.get(version)) {
      case "fails":
        return { status: 500 };
      case "fails-plainly":
        return { status: overridden ? 200 : 500 };
      case "throws-for-people":
        return person ? "throws" : { status: 200 };
      case "flaky":
        return { status: Math.random() < 0.03 ? 500 : 200 };
      default:
        return { status: 200 };
    }
  };
}

/** Starts the world of a life. Dispose it when the life is over. */
export async function startStage({ candidate, active, staged }: Life): Promise<Stage> {
  const healths = new Map<string, Health>();
  const createPlane = createFastPlane(behaviour(healths));
  const world = await startWorld({}, (options) => startControl(options, { createPlane, startProxy }));
  const pair = await createPair(world, { name: WORKER, staged: false });
  const third = await upload(world, WORKER);
  if (staged === "by-hand") await split(world, WORKER, [pair.active, 100], [pair.candidate, 0]);
  const broken: Broken[] = [];
  const stage: Stage = {
    ...world,
    ...{ url: pair.url, active: pair.active, candidate: pair.candidate, third, broken, visits: [] },
    set(versionId, health) {
      healths.set(versionId, health);
      const shows = SHOWS[health];
      if (shows !== undefined) broken.push({ versionId, since: Date.now(), shows });
    },
  };
  stage.set(pair.candidate, candidate);
  stage.set(pair.active, active);
  addPast(stage);
  const leave = visit(stage);
  return {
    ...stage,
    async [Symbol.asyncDispose]() {
      await leave();
      await world[Symbol.asyncDispose]();
    },
  };
}

/** A quarter of an hour of users before: whoever asks for another time than it means finds somebody. */
function addPast({ cloudflare, active: versionId }: Stage): void {
  for (let second = 900; second > 0; second--) {
    const counts = { status: "success", requests: 100, errors: 0 };
    cloudflare.invocations.push({ worker: WORKER, versionId, at: Date.now() - second * 1_000, ...counts });
  }
}

/** Two people who ask all the time, until they are told to leave. */
function visit({ cloudflare, url, visits }: Stage): () => Promise<void> {
  let going = true;
  const person = async () => {
    while (going) {
      const at = Date.now();
      const response = await cloudflare.fetch(url, { headers: { cookie: "session=1" } }).catch(() => undefined);
      await response?.text();
      const version = response?.headers.get("x-worker-version") ?? "unknown";
      visits.push({ at, version, ok: response?.status === 200 });
      await sleep(12);
    }
  };
  const people = [person(), person()];
  return async () => {
    going = false;
    await Promise.all(people);
  };
}

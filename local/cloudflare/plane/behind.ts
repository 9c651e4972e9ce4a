/** What the doors between Workers lead to. */
import type { IncomingMessage } from "node:http";
import { loopsOf, visitedUrl } from "./edge-request.ts";
import { type FrontDoor, serve, wishesOf } from "./front-door.ts";
import type { Behind, Destination } from "./inner.ts";
import { isLoopback, passToLoopback } from "./outbound.ts";
import type { Queues } from "./queues.ts";
import type { Callee, Sessions } from "./sessions.ts";
import type { Picked, Traffic } from "./traffic.ts";
import { serveUpgrade } from "./upgrade.ts";
import { type Engines, LANES } from "./workflows.ts";

/** How often one request may pass through Workers. */
const MAX_LOOPS = 16;

interface Parts {
  door: FrontDoor;
  traffic: Traffic;
  queues: Queues;
  sessions: Sessions;
  engines: Engines;
}

/** Requests, upgrades and RPC sessions by destination. */
export function behind({ door, traffic, queues, sessions, engines }: Parts): Behind {
  const pick = (to: Destination, request: IncomingMessage): Picked => {
    if (to.to === "service") return traffic.pick(to.worker, wishesOf(request));
    if (loopsOf(request) > MAX_LOOPS) return { status: 508, code: 1019, why: "Workers call each other in a circle." };
    const caller = to.to === "internet" ? { caller: to.caller } : {};
    return traffic.pickFor({ ...visitedUrl(request), ...caller }, wishesOf(request));
  };

  const callee = async (to: Destination): Promise<Callee> => {
    if (to.to === "workflow") return { origin: await engines.origin(to), worker: undefined, release() {} };
    if (to.to !== "service") throw new Error(`Nothing can be called by RPC at "${to.to}".`);
    const picked = traffic.pick(to.worker, {});
    if ("why" in picked) throw new Error(picked.why);
    await door.ready(to.worker);
    const { instance, release } = await door.fleet.acquire(picked.version, "connections");
    try {
      return { origin: await instance.entrypoint(to.entrypoint ?? "default"), worker: to.worker, release };
    } catch (error) {
      release();
      throw error;
    }
  };

  return {
    request(to, request, response) {
      if (to.to === "queue") return void queues.receive(to.queue, to.delay, request, response);
      if (to.to === "lane") return void response.end(String(traffic.turn(to.worker) % LANES));
      if (to.to === "internet" && isLoopback(request)) return void passToLoopback(request, response);
      const entrypoint = to.to === "service" ? to.entrypoint : undefined;
      return void serve(door, pick(to, request), { request, response, entrypoint });
    },
    upgrade(to, request, socket, head) {
      if (to.to === "service" || to.to === "internet") {
        return void serveUpgrade(door, pick(to, request), { request, socket, head });
      }
      return void socket.destroy();
    },
    session(to, request, socket, head) {
      void sessions.open(callee(to), { socket, host: request.url ?? "", head });
    },
  };
}

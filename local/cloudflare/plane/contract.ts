import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { AccountState } from "../account/contract.ts";
import type { AnalyticsPlane } from "../analytics/contract.ts";
import type { AssetsState } from "../assets/contract.ts";
import type { D1Plane, D1State } from "../d1/contract.ts";
import type { KvPlane, KvState } from "../kv/contract.ts";
import type { QueuesPlane, QueuesState } from "../queues/contract.ts";
import type { R2Plane, R2State } from "../r2/contract.ts";
import type { WorkersPlane, WorkersState } from "../workers/contract.ts";
import type { WorkflowsPlane, WorkflowsState } from "../workflows/contract.ts";
import type { ZonesState } from "../zones/contract.ts";

/** What the data plane reads of the state, and never writes. */
export type PlaneState = Pick<AccountState, "subdomain"> &
  Pick<ZonesState, "zones"> &
  Pick<AssetsState, "assets"> &
  Pick<D1State, "databases"> &
  WorkersState &
  KvState &
  R2State &
  QueuesState &
  WorkflowsState;

/** What the products need of the data plane. */
type Products = WorkersPlane & KvPlane & D1Plane & R2Plane & QueuesPlane & WorkflowsPlane & AnalyticsPlane;

/** The part that really runs Workers: every uploaded version in workerd, a front door that routes by hostname. */
export interface Plane extends Products {
  /** Runs a Worker's scheduled handler now, as the cron would. Resolves to the outcome. */
  scheduled(worker: string, cron: string): Promise<{ outcome: string }>;
  /** Serves one request that arrived at the edge; the routing table is read from the state at that moment. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** The same for WebSocket upgrades. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The version that gave the answer with this `cf-ray`; undefined if none did, or too long ago. */
  answeredBy(ray: string): string | undefined;
  close(): Promise<void>;
}

/** How a plane is made. `propagationMs` delays when a new deployment is seen by traffic (0 by default). */
export type CreatePlane = (options: {
  state: PlaneState;
  directory: string;
  propagationMs: () => number;
  /** Whether the override header chooses the version of static files, too; it does by default. */
  overridesFiles?: (() => boolean) | undefined;
  /** How many versions outside of every deployment stay up. */
  idleVersions?: number | undefined;
  /** Takes what Workers print (`console.*`, uncaught exceptions); dropped by default. `source` is the version's id. */
  log?: (source: string, level: string, message: string) => void;
}) => Promise<Plane>;

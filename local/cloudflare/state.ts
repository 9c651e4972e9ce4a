import type { AccountState } from "./account/contract.ts";
import { emptyAccount } from "./account/product.ts";
import type { AiState } from "./ai/contract.ts";
import { emptyAi } from "./ai/product.ts";
import type { AssetsState } from "./assets/contract.ts";
import { emptyAssets } from "./assets/product.ts";
import type { D1State } from "./d1/contract.ts";
import { emptyD1 } from "./d1/product.ts";
import type { DispatchState } from "./dispatch/contract.ts";
import { emptyDispatch } from "./dispatch/product.ts";
import type { KvState } from "./kv/contract.ts";
import { emptyKv } from "./kv/product.ts";
import type { QueuesState } from "./queues/contract.ts";
import { emptyQueues } from "./queues/product.ts";
import type { R2State } from "./r2/contract.ts";
import { emptyR2 } from "./r2/product.ts";
import type { WorkersState } from "./workers/contract.ts";
import { emptyWorkers } from "./workers/product.ts";
import type { WorkflowsState } from "./workflows/contract.ts";
import { emptyWorkflows } from "./workflows/product.ts";
import type { ZonesState } from "./zones/contract.ts";
import { emptyZones } from "./zones/product.ts";

/** What the local Cloudflare remembers: each product's own part. The API writes it, the data plane only reads it. */
export interface State
  extends AccountState,
    ZonesState,
    WorkersState,
    AssetsState,
    KvState,
    D1State,
    R2State,
    QueuesState,
    WorkflowsState,
    DispatchState,
    AiState {}

/** What an account begins with. */
export interface NewAccount {
  accountId?: string;
  /** workers.dev name; `null` = not registered yet. */
  subdomain?: string | null;
  /** Zone names; `example.com` and `example.net` by default. */
  zones?: string[];
}

/** An account in which nothing was made yet. */
export function emptyState({ accountId, subdomain, zones = ["example.com", "example.net"] }: NewAccount): State {
  return {
    ...emptyAccount(accountId, subdomain),
    ...emptyZones(zones),
    ...emptyWorkers(),
    ...emptyAssets(),
    ...emptyKv(),
    ...emptyD1(),
    ...emptyR2(),
    ...emptyQueues(),
    ...emptyWorkflows(),
    ...emptyDispatch(),
    ...emptyAi(),
  };
}

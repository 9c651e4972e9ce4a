import { account } from "./account/product.ts";
import { ai } from "./ai/product.ts";
import type { Product } from "./api/contract.ts";
import { assets } from "./assets/product.ts";
import { beta } from "./beta/product.ts";
import { d1 } from "./d1/product.ts";
import { dispatch } from "./dispatch/product.ts";
import { kv } from "./kv/product.ts";
import type { Plane } from "./plane/contract.ts";
import { queues } from "./queues/product.ts";
import { r2 } from "./r2/product.ts";
import type { State } from "./state.ts";
import { workers } from "./workers/product.ts";
import { workflows } from "./workflows/product.ts";
import { zones } from "./zones/product.ts";

/** Everything that is served below `/client/v4`, beside analytics; the first endpoint that fits answers. */
export const products: Product<State, Plane>[] = [
  account,
  workers,
  beta,
  assets,
  zones,
  dispatch,
  workflows,
  queues,
  kv,
  r2,
  d1,
  ai,
];

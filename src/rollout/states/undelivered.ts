import type { Journal, Why } from "../words/journal.ts";
import type { Delivery } from "./deliver.ts";
import { putBack } from "./lost.ts";
import { back, type Decision, next } from "./working.ts";

/** What a state that goes forward does about a deployment that will not land: back, but never over somebody else's. */
export function undelivered(delivery: Delivery & { kind: "failed" | "overwrote" }, now: number): Decision {
  const { kind, journal } = delivery;
  return kind === "failed" ? back(journal, delivery.why) : next(putBack(journal, delivery.lost, { now }));
}

/** Why a state that writes has had no success in its time. */
export function unwritten({ phase, write }: Journal): Why {
  if (phase === "prove")
    return { reason: "identity-not-proven", says: "live requests do not prove which version answers" };
  if (write?.declined !== undefined) return write.declined;
  return { reason: "write-not-applied", says: "Cloudflare did not show the deployment in time" };
}

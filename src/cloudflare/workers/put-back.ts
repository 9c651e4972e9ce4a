import { ApiError } from "../../errors.ts";
import { type Deployment, deployCommand, describeBriefly, isInFlight, sameTable } from "../../record/deployment.ts";
import { formatRecord, newNonce } from "../../record/record.ts";
import type { SlipwayRecord } from "../../record/words.ts";
import { shortId } from "../../text/short-id.ts";
import { once } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { listDeployments, postDeployment } from "./deployments.ts";

/** Two deployments that met: ours is active, and theirs lies below it. */
export interface Met {
  worker: string;
  lost: Deployment;
  ours: Deployment;
  /** What our deployment says. */
  record: SlipwayRecord;
}

/**
 * Puts back what a write of ours overwrote in the moment between reading and writing, unless it says the same, gives traffic
 * to what was just taken back, or somebody came after us. Answers, as a sentence, what is true then. Throws nothing.
 */
export async function putBack(cf: Cloudflare, { worker, lost, ours, record }: Met): Promise<string> {
  const table = describeBriefly(lost.table);
  const bad = record.takenBack?.find((id) => lost.table.some(({ version }) => version.startsWith(id)));
  if (sameTable(lost.table, ours.table)) return "It says the same as ours, so nothing is lost.";
  if (bad !== undefined) return `It gave traffic to ${shortId(bad)}, which was just taken back, and is not put back.`;
  try {
    const head = (await listDeployments(cf, worker))?.[0];
    if (head?.id !== ours.id) return `It is not put back (${table}), because somebody deployed again after us.`;
    // The rollout of another process knows its own record again, and goes on.
    const text = `puts back ${shortId(lost.id)} of ${lost.author ?? "somebody else"}`;
    const message = isInFlight(lost) ? lost.message : formatRecord({ kind: "DEPLOY", nonce: newNonce(), text });
    const made = await once(
      cf,
      (options) => postDeployment(cf, worker, { table: lost.table, message }, options),
      15_000,
    );
    return `It was put back as deployment ${made.id} (${table}).`;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return `It could not be put back (${error.detail}); by hand: ${deployCommand(lost.table, worker)}.`;
  }
}

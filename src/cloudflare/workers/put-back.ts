import { ApiError, UserError } from "../../errors.ts";
import {
  type Deployment,
  deployCommand,
  describeBriefly,
  isInFlight,
  isMadeBy,
  sameTable,
} from "../../record/deployment.ts";
import { formatRecord, newNonce } from "../../record/record.ts";
import type { SlipwayRecord } from "../../record/words.ts";
import { shortId } from "../../text/short-id.ts";
import type { Cloudflare } from "../client/client.ts";
import { writeOnce } from "../client/write.ts";
import { listDeployments, postDeployment } from "./deployments.ts";

/** Longest wait for one answer, ms. */
const WRITE_MS = 15_000;

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
 * to what was just taken back, or somebody came after us. Answers, as a sentence, what is true then, whatever Cloudflare
 * does or the time says: what was lost must be named in any case.
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
    const wanted = { table: lost.table, message };
    const { value: made } = await writeOnce(cf, {
      what: "the deployment",
      send: (options) => postDeployment(cf, worker, wanted, options),
      find: async () => {
        const now = (await listDeployments(cf, worker))?.[0];
        return now !== undefined && now.id !== lost.id && isMadeBy(now, wanted) ? now : undefined;
      },
      timeout: WRITE_MS,
    });
    return `It was put back as deployment ${made.id} (${table}).`;
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof UserError)) throw error;
    return `It could not be put back (${error instanceof ApiError ? error.detail : error.message}); by hand: ${deployCommand(lost.table, worker)}.`;
  }
}

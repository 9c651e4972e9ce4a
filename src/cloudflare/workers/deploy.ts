import { type Deployment, sameTable, servingAll, type Table } from "../../record/deployment.ts";
import { formatRecord, sameWrite } from "../../record/record.ts";
import type { Version } from "../../record/version.ts";
import type { SlipwayRecord } from "../../record/words.ts";
import { sleep } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { soon } from "../client/soon.ts";
import { type Applied, type WriteOnce, writeOnce } from "../client/write.ts";
import { type CodeUpdateStrategy, listDeployments, postDeployment } from "./deployments.ts";
import { drifted } from "./drift.ts";
import { putBack } from "./put-back.ts";
import { putScript, type Upload } from "./upload.ts";

/** A deployment to make, and what it must stand on. */
export interface NewDeployment {
  worker: string;
  /** One or two versions whose percentages sum to 100; 0 is allowed. Keep their order between steps. */
  table: Table;
  /** What its message says; the nonce in it finds the write again. */
  record: SlipwayRecord;
  /** Id of the deployment that must be active right before the write; read at the start by default, null = none. */
  expectedHead?: string | null;
  /** Deploy although a secret was edited after the version was uploaded (error 10220). */
  force?: boolean;
  codeUpdateStrategy?: CodeUpdateStrategy;
  /** A version was uploaded seconds ago: that Cloudflare does not know it is not believed at once. */
  fresh?: boolean;
}

/**
 * Makes a deployment, exactly once, and only on top of the expected one:
 *
 * 1. Reads the list. Another head than expected: nothing is written, `UserError` with reason `drifted`.
 * 2. Sends the table with the record in its message.
 * 3. No answer, or 408/429/5xx: reads the list twice, two seconds apart. Our record at the head: it was applied. The head
 *    unchanged: sends again, at most three times, honouring `Retry-After`. Another head: `drifted`.
 * 4. Reads the list once more: our id must be the head with exactly this table, and the expected head right below it.
 *    Otherwise somebody wrote in between: theirs is put back where that is safe, and `drifted` says what is true then.
 *
 * The API has no conditional write, so a race is found right after it happened rather than prevented.
 */
export async function createDeployment(cf: Cloudflare, wanted: NewDeployment): Promise<Applied<Deployment>> {
  const { worker, record } = wanted;
  const before = (await listDeployments(cf, worker))?.[0];
  const expected = wanted.expectedHead === undefined ? (before?.id ?? null) : wanted.expectedHead;
  if (before !== undefined && sameWrite(before.record, record)) return { value: before, applied: "read-back" };
  if ((before?.id ?? null) !== expected) throw drifted(worker, before, expected);
  const request = { ...wanted, message: formatRecord({ ...record, onto: expected?.slice(0, 8) }) };
  const write: WriteOnce<Deployment> = {
    what: "the deployment",
    send: (options) => postDeployment(cf, worker, request, options),
    find: async () => {
      const head = (await listDeployments(cf, worker))?.[0];
      if (sameWrite(head?.record, record)) return head;
      if ((head?.id ?? null) !== expected) throw drifted(worker, head, expected);
      return undefined;
    },
  };
  // Refused, nothing was done: it may be sent again.
  const ask = () => writeOnce(cf, write);
  const result = await (wanted.fresh ? soon(cf, "the version", { ask }) : ask());
  const ours = result.value.id;
  const found = await stands(cf, worker, { expected, isOurs: ({ id }) => id === ours, ours, record });
  if (!sameTable(found.table, wanted.table)) throw drifted(worker, found, ours);
  return { ...result, value: found };
}

/** A version that went straight to all traffic. */
export interface Immediate {
  version: Version;
  deployment: Deployment;
  applied: "answered" | "read-back";
}

/**
 * Uploads a script to all traffic at once, on top of the expected deployment (null: the Worker does not exist yet). As
 * with `createDeployment`, a foreign write right before or in between throws a `UserError` with the reason `drifted`.
 */
export async function deployAtOnce(cf: Cloudflare, upload: Upload, expectedHead: string | null): Promise<Immediate> {
  const before = (await listDeployments(cf, upload.worker))?.[0];
  if ((before?.id ?? null) !== expectedHead) throw drifted(upload.worker, before, expectedHead);
  const { value: version, applied } = await putScript(cf, upload);
  const isOurs = ({ table }: Deployment) => table.length === 1 && servingAll(table) === version.id;
  return { version, deployment: await stands(cf, upload.worker, { expected: expectedHead, isOurs }), applied };
}

/** What became of the deployment that ours landed on. */
async function settled(
  cf: Cloudflare,
  { worker, list: [ours, lost], write }: { worker: string; list: Deployment[]; write: { record?: SlipwayRecord } },
): Promise<string> {
  if (ours === undefined || lost === undefined || write.record === undefined) return "It is not put back.";
  return await putBack(cf, { worker, lost, ours, record: write.record });
}

/** The list may lag behind a write by a moment: our own deployment is waited for 15 seconds. */
const VISIBLE = [0, 1_000, 2_000, 4_000, 8_000];

/** Waits until our deployment is the head, on top of the expected one; anything else throws `drifted`. */
async function stands(
  cf: Cloudflare,
  worker: string,
  write: { expected: string | null; isOurs: (head: Deployment) => boolean; ours?: string; record?: SlipwayRecord },
): Promise<Deployment> {
  const { expected, isOurs } = write;
  let head: Deployment | undefined;
  for (const wait of VISIBLE) {
    if (wait > 0) await sleep(cf, wait);
    const list = (await listDeployments(cf, worker)) ?? [];
    head = list[0];
    if (head !== undefined && isOurs(head)) {
      if ((list[1]?.id ?? null) === expected) return head;
      throw drifted(worker, list[1], expected, { ours: head, says: await settled(cf, { worker, list, write }) });
    }
    if ((head?.id ?? null) !== expected) break;
  }
  throw drifted(worker, head, write.ours ?? expected);
}

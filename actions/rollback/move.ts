import type { Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import type { ApiReason } from "../../src/cloudflare/client/explain.ts";
import { createDeployment } from "../../src/cloudflare/workers/deploy.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import { alone, type Deployment } from "../../src/record/deployment.ts";
import { newNonce, sameWrite } from "../../src/record/record.ts";
import type { SlipwayRecord } from "../../src/record/words.ts";
import { steadyNow } from "../../src/time/steady.ts";
import type { Inputs } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** Time for a last look after a failed write, ms. */
const LAST_LOOK = 5_000;
/** Cloudflare's code for: a secret was edited after this version was uploaded. */
const SECRETS_CHANGED = 10220;

/** A deployment that was made, and whether it had to be forced over changed secrets. */
export interface Moved {
  deployment: Deployment;
  forced: boolean;
}

/** Gives the target all traffic with one deployment, whose message says what it takes back. */
export async function move(cf: Cloudflare, { choice, head }: Plan, inputs: Inputs, run: Run): Promise<Moved> {
  const { target, from } = choice;
  const [workflowRun, attempt] = inputs.workflowRun?.split("/") ?? [];
  const record: SlipwayRecord = {
    kind: "ROLLBACK",
    // Short, so that two versions that are taken back survive a cut of the message.
    nonce: newNonce(4),
    run: workflowRun,
    attempt,
    takenBack: from,
    text: inputs.message ?? `Roll back to ${target.id}${from.length === 0 ? "" : ` from ${from.join(", ")}`}`,
  };
  const wanted = { worker: inputs.worker, table: alone(target.id), record, expectedHead: head.id };
  // A cancel that comes now would leave it open what is live: the write is finished first, and its end is told.
  cf.signal.throwIfAborted();
  const steady = until(cf, { signal: new AbortController().signal });
  try {
    return { deployment: (await createDeployment(steady, wanted)).value, forced: false };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== SECRETS_CHANGED) throw await told(error);
    const serving = head.table.some(({ version, percentage }) => version === target.id && percentage > 0);
    if (!serving && !inputs.allowChangedSecrets) throw secretsChanged(inputs.worker, target.id, error);
    const why = serving ? "the version serves with them right now" : "`allow-changed-secrets` allows it";
    run.warning(`${secretsIn(error)} The rollback is forced: ${why}. The version brings its own, older values.`);
  }
  try {
    return { deployment: (await createDeployment(steady, { ...wanted, force: true })).value, forced: true };
  } catch (error) {
    throw await told(error);
  }

  async function told(error: unknown): Promise<unknown> {
    await tellTheEnd(cf, { worker: inputs.worker, record }, run);
    return error;
  }
}

function secretsChanged(worker: string, target: string, cause: ApiError): UserError {
  return new UserError<ApiReason>(`\`${worker}\` was not rolled back to version ${target}: ${secretsIn(cause)}`, {
    hint: "That version brings the older values back. If they still work, set `allow-changed-secrets: true`; if a key was rotated because it leaked or expired, choose another version or fix forward. Nothing was changed.",
    reason: "secrets-changed",
    cause,
  });
}

function secretsIn({ detail }: ApiError): string {
  const names = /following secrets have changed:\s*([^\n]+?)\.?$/i.exec(detail)?.[1];
  return names === undefined
    ? "Secrets were edited after it was uploaded."
    : `Secrets were edited after it was uploaded: ${names}.`;
}

/** After a failed write: what is true now, from one last look at Cloudflare. */
async function tellTheEnd(cf: Cloudflare, ours: { worker: string; record: SlipwayRecord }, run: Run): Promise<void> {
  const late = until(cf, { signal: AbortSignal.timeout(LAST_LOOK), deadline: steadyNow() + LAST_LOOK });
  try {
    const list = (await listDeployments(late, ours.worker)) ?? [];
    const made = list.find(({ record }) => sameWrite(record, ours.record));
    if (made !== undefined) run.publish({ "deployment-id": list[0]?.id, changed: true });
    if (made === undefined) run.info("No deployment was made: what served before still serves.");
    else if (made === list[0]) run.info(`Deployment ${made.id} was made and is active.`);
    else run.info(`Deployment ${made.id} was made, but is not the active one: that is ${list[0]?.id}.`);
  } catch {
    run.info("What is active now could not be read.");
  }
}

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import type { DriftReason } from "../../src/cloudflare/workers/drift.ts";
import { UserError } from "../../src/errors.ts";
import { alone, describeTable, sameTable } from "../../src/record/deployment.ts";
import { steadyNow } from "../../src/time/steady.ts";
import type { Inputs } from "./inputs.ts";
import { type Aftermath, lookAfter } from "./look.ts";
import type { Plan } from "./plan.ts";
import { type Nobody, type Proof, type ProofReason, prove } from "./prove.ts";
import { MARKS, type Report, summarize } from "./report.ts";
import { fixesOf } from "./settings.ts";

/** What is known once everything is given back. */
export interface Confirmed {
  /** Undefined where nobody could be asked, or needed to be: Cloudflare's list is the proof then. */
  proof: Proof | undefined;
  aftermath: Aftermath;
}

interface Scene {
  plan: Plan;
  inputs: Inputs;
  report: Report;
}

/** Proves who answers, looks how users fare, looks at Cloudflare a last time, and writes the summary either way. */
export async function confirm(cf: Cloudflare, scene: Scene, run: Run): Promise<Confirmed> {
  const { plan, inputs, report } = scene;
  const target = plan.choice.target.id;
  let confirmed: Confirmed;
  try {
    const proof = await proveWho(cf, scene, run);
    const asked = { inputs, url: plan.url, target };
    const aftermath = await run.group("Look how users fare", () => lookAfter(asked, run));
    confirmed = { proof, aftermath };
    await refuseMoved(cf, inputs.worker, target);
  } catch (error) {
    run.publish({ proven: false, "health-after": "unseen" });
    await run.summary(summarize({ ...report, mark: "🚨", title: "Rolled back, but not proven", next: UNPROVEN }));
    throw error;
  }
  const { proof, aftermath } = confirmed;
  run.publish({ proven: proof !== undefined, "health-after": aftermath.health });
  const { health, says } = aftermath;
  const told = { mark: MARKS[health], title: verdict(report.title, aftermath), next: NEXT[health] };
  await run.summary(summarize({ ...report, ...told, proof, says }));
  if (proof !== undefined && proof.errors > 0)
    run.warning(`Version ${target} answers, but ${proof.errors} of its last answers are errors (5xx).`);
  return confirmed;
}

const UNPROVEN =
  "See what serves with `wrangler deployments status`, and run the rollback again: it changes nothing that is right.";

const NEXT: { [health in Aftermath["health"]]: string } = {
  healthy: "Mend what was wrong and push: the next release replaces this version.",
  unhealthy:
    "Users are affected now: roll forward with a release that is well, or run the rollback again with an older version as `target`.",
  unseen: "Look at it yourself: nothing could be asked that would tell how users fare.",
};

/** How it ended, as everything that is said begins: `Rolled back and healthy`. */
export function verdict(what: string, { health }: Aftermath): string {
  if (health === "healthy") return `${what} and healthy`;
  return health === "unhealthy" ? `${what}, UNHEALTHY` : `${what}, cannot be looked at`;
}

async function proveWho(cf: Cloudflare, { plan, inputs }: Scene, run: Run): Promise<Proof | undefined> {
  const { url, choice } = plan;
  if (inputs.identity !== "required" || url === undefined) return undefined;
  const { id: target } = choice.target;
  const proof = await run.group("Prove who answers", () =>
    prove({
      worker: inputs.worker,
      url,
      target,
      gone: choice.from,
      header: inputs.versionHeader,
      stamps: plan.stamps,
      access: inputs.access,
      unproven: fixesOf(inputs.settings).unproven,
      mayCome: plan.snapshot !== undefined,
      timeout: Math.min(inputs.identityTimeout, Math.max(1, cf.deadline - steadyNow())),
      signal: cf.signal,
      log: run.info,
    }),
  );
  if ("nobody" in proof) return sayNobody(proof, { url, inputs }, run);
  const says = proof.named ? `version ${target} answers` : "nobody names a version that is gone, or any other";
  run.info(`${proof.requests} plain requests in ${proof.durationMs} ms: ${says}.`);
  return proof;
}

/** A release that took itself back at a wrong address has taken itself back; a person is told that nothing is proven. */
function sayNobody({ nobody }: Nobody, { url, inputs }: { url: string; inputs: Inputs }, run: Run): undefined {
  const { url: place, unproven } = fixesOf(inputs.settings);
  if (!inputs.afterRelease)
    throw new UserError<ProofReason>(`Nobody answers at ${url}, so nothing is proven there: ${nobody}.`, {
      hint: `The traffic is moved. Correct ${place}, or ${unproven} to go without proof, and run this step again: it proves it and changes nothing.`,
      reason: "not-proven",
    });
  run.warning(
    `Nobody answers at ${url}, so who answers was not looked at: ${nobody}. Correct ${place}, or nothing can be tested there.`,
  );
  return undefined;
}

/** The end is what Cloudflare says at the end, not what it answered before. */
async function refuseMoved(cf: Cloudflare, worker: string, target: string): Promise<void> {
  const head = (await listDeployments(cf, worker))?.[0];
  if (head !== undefined && sameTable(head.table, alone(target))) return;
  const now = head === undefined ? "nothing is deployed" : `${describeTable(head.table)} (deployment ${head.id})`;
  throw new UserError<DriftReason>(
    `Somebody else deployed \`${worker}\` after it was rolled back to ${target}: ${now}.`,
    {
      hint: "Nothing is overwritten. Find out who deployed, e.g. a release that was waiting, then run the rollback again if it is needed.",
      reason: "drifted",
    },
  );
}

import type { Outputs, Run } from "../../src/action/run.ts";
import type { Cloudflare, ConnectOptions } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import type { DriftReason } from "../../src/cloudflare/workers/drift.ts";
import { UserError } from "../../src/errors.ts";
import { alone, describeTable, sameTable } from "../../src/record/deployment.ts";
import { steadyNow } from "../../src/time/steady.ts";
import { toRow } from "../../src/worker/returnable.ts";
import type { Inputs, Request } from "./inputs.ts";
import { markOnGitHub } from "./mark.ts";
import { move } from "./move.ts";
import { findSnapshots } from "./open-snapshot.ts";
import { makePlan, type Plan } from "./plan.ts";
import { type Proof, prove } from "./prove.ts";
import { type Report, summarize } from "./report.ts";
import { refuseUnrestored, restore } from "./restore.ts";
import { fixesOf } from "./settings.ts";

/** What a rollback asks of its surroundings; a test gives its own. */
export interface Neighbours {
  connect: (options: Omit<ConnectOptions, "log">) => Cloudflare;
  /** ms since the epoch. */
  now: () => number;
}

/** Returns a Worker to a version that served before: looks, moves the traffic, restores what is asked, proves, records. */
export async function rollback(request: Request, neighbours: Neighbours, run: Run): Promise<Outputs> {
  if (!("nothing" in request)) return await goBack(request, neighbours, run);
  run.notice(`Nothing is taken back: ${request.nothing}.`);
  return { changed: false };
}

async function goBack(inputs: Inputs, { connect, now }: Neighbours, run: Run): Promise<Outputs> {
  const { worker, dryRun } = inputs;
  run.publish({ worker });
  const found = inputs.snapshot === undefined ? undefined : await findSnapshots(inputs.snapshot, worker);
  const cf = connect({ ...inputs, signal: run.signal });
  const plan = await run.group("Look for the version to return to", () =>
    makePlan(cf, { inputs, found, now: now() }, run),
  );
  if (dryRun) return await rehearse(cf, plan, { inputs, now }, run);

  const { choice, url, snapshot } = plan;
  const moved = choice.active ? undefined : await run.group("Move the traffic", () => move(cf, plan, inputs, run));
  const deploymentId = moved?.deployment.id ?? plan.head.id;
  run.publish({ "deployment-id": deploymentId, changed: moved !== undefined, forced: moved?.forced ?? false });
  const restored =
    snapshot && (await run.group("Restore what no version holds", () => restore(cf, snapshot, inputs, run)));
  const report: Report = {
    worker,
    title: moved === undefined ? "Already rolled back" : "Rolled back",
    target: choice.target.id,
    from: choice.from,
    deploymentId,
    forced: moved?.forced ?? false,
    url,
    proof: undefined,
    restored,
    rows: plan.candidates.map((candidate) => toRow(candidate, now())),
  };
  const proof = await confirm(cf, { plan, inputs, report }, run);
  if (inputs.githubToken !== undefined) {
    await run.group("Mark it on GitHub", () => markOnGitHub({ plan, inputs }, run));
  }
  if (restored !== undefined) refuseUnrestored(restored, choice.target.id);
  return conclude({ plan, inputs, changed: moved !== undefined, proof }, run);
}

/** Proves who answers, looks at Cloudflare a last time, and writes the summary either way. */
async function confirm(
  cf: Cloudflare,
  { plan, inputs, report }: { plan: Plan; inputs: Inputs; report: Report },
  run: Run,
): Promise<Proof | undefined> {
  const { worker, identity } = inputs;
  const target = plan.choice.target.id;
  let proof: Proof | undefined;
  try {
    if (identity === "required" && plan.url !== undefined) {
      const url = plan.url;
      proof = await run.group("Prove who answers", () =>
        prove({
          worker,
          url,
          target,
          gone: plan.choice.from,
          header: inputs.versionHeader,
          access: inputs.access,
          unproven: fixesOf(inputs.settings).unproven,
          timeout: Math.min(inputs.identityTimeout, Math.max(1, cf.deadline - steadyNow())),
          signal: cf.signal,
          log: run.info,
        }),
      );
      run.info(`${proof.requests} plain requests in ${proof.durationMs} ms: version ${target} answers.`);
    }
    await refuseMoved(cf, worker, target);
  } catch (error) {
    run.publish({ proven: false });
    await run.summary(summarize({ ...report, title: "Rolled back, but not proven:" }));
    throw error;
  }
  run.publish({ proven: proof !== undefined });
  await run.summary(summarize({ ...report, proof }));
  if (proof !== undefined && proof.errors > 0)
    run.warning(`Version ${target} answers, but ${proof.errors} of its last answers are errors (5xx).`);
  return proof;
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

function conclude(
  { plan, inputs, changed, proof }: { plan: Plan; inputs: Inputs; changed: boolean; proof: Proof | undefined },
  run: Run,
): Outputs {
  const { target, from } = plan.choice;
  const how = proof === undefined ? "not proven by live requests, as allowed" : `proven at ${plan.url}`;
  if (changed) {
    run.notice(`Rolled back \`${inputs.worker}\` to version ${target.id} from ${from.join(", ")}; ${how}.`);
  } else {
    const hint =
      inputs.target.kind === "previous-stable"
        ? ` If it is bad too, set \`expected-version-id: ${target.id}\`, or name an older version in \`target\`.`
        : "";
    run.notice(`\`${inputs.worker}\` serves version ${target.id} already; nothing was changed; ${how}.${hint}`);
  }
  return { url: plan.url };
}

interface Rehearsal {
  inputs: Inputs;
  now: () => number;
}

async function rehearse(cf: Cloudflare, plan: Plan, { inputs, now }: Rehearsal, run: Run): Promise<Outputs> {
  const { choice, head, url, snapshot } = plan;
  const restored = snapshot && (await run.group("Compare with the snapshot", () => restore(cf, snapshot, inputs, run)));
  const would = choice.active
    ? "serves it already, so nothing would be changed"
    : `would go from ${describeTable(head.table)} to it`;
  await run.summary(
    summarize({
      worker: inputs.worker,
      title: "Dry run of a rollback of",
      target: choice.target.id,
      from: choice.from,
      deploymentId: undefined,
      forced: false,
      url,
      proof: undefined,
      restored,
      rows: plan.candidates.map((candidate) => toRow(candidate, now())),
    }),
  );
  run.notice(
    `Dry run: version ${choice.target.id} of \`${inputs.worker}\` is possible; \`${inputs.worker}\` ${would}. Nothing was changed.`,
  );
  return { changed: false, url };
}

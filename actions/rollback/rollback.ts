import type { Outputs, Run } from "../../src/action/run.ts";
import type { Cloudflare, ConnectOptions } from "../../src/cloudflare/client/client.ts";
import { UserError } from "../../src/errors.ts";
import { describeTable } from "../../src/record/deployment.ts";
import { toRow } from "../../src/worker/returnable.ts";
import { conclude } from "./conclude.ts";
import { confirm } from "./confirm.ts";
import type { Inputs, Request } from "./inputs.ts";
import { markOnGitHub } from "./mark.ts";
import { move } from "./move.ts";
import { findSnapshots, type Snapshots } from "./open-snapshot.ts";
import { makePlan, type Plan } from "./plan.ts";
import { LOOKED, MARKS, type Report, summarize } from "./report.ts";
import { refuseUnrestored, restore, warnOfUnrestored } from "./restore.ts";

/** What a rollback asks of its surroundings; a test gives its own. */
export interface Neighbours {
  connect: (options: Omit<ConnectOptions, "log">) => Cloudflare;
  /** ms since the epoch. */
  now: () => number;
}

/** Returns a Worker to a version that served before: looks, moves the traffic, restores what is asked, proves, looks how users fare, records. */
export async function rollback(request: Request, neighbours: Neighbours, run: Run): Promise<Outputs> {
  if (!("nothing" in request)) return await goBack(request, neighbours, run);
  run.notice(`Nothing is taken back: ${request.nothing}.`);
  return { changed: false };
}

async function goBack(inputs: Inputs, { connect, now }: Neighbours, run: Run): Promise<Outputs> {
  const { worker, dryRun } = inputs;
  run.publish({ worker });
  for (const { what, error } of inputs.unread)
    run.warning(`It goes back without ${what}, which could not be read: ${error.message} ${error.hint ?? ""}`);
  const snapshots = await openSnapshots(inputs);
  const cf = connect({ ...inputs, signal: run.signal });
  const plan = await run.group("Look for the version to return to", () =>
    makePlan(cf, { inputs, snapshots, now: now() }, run),
  );
  if (dryRun) return await rehearse(cf, plan, { inputs, now }, run);

  const { choice, snapshot } = plan;
  const moved = choice.active ? undefined : await run.group("Move the traffic", () => move(cf, plan, inputs, run));
  const deploymentId = moved?.deployment.id ?? plan.head.id;
  run.publish({ "deployment-id": deploymentId, changed: moved !== undefined, forced: moved?.forced ?? false });
  const restored =
    snapshot && (await run.group("Restore what no version holds", () => restore(cf, snapshot, inputs, run)));
  const report = reportOf(plan, { worker, moved, restored, now: now() });
  const confirmed = await confirm(cf, { plan, inputs, report }, run);
  if (inputs.githubToken !== undefined) {
    await run.group("Mark it on GitHub", () => markOnGitHub({ plan, inputs }, run));
  }
  // Users come first: what was not restored is told with it.
  if (confirmed.aftermath.health === "unhealthy") warnOfUnrestored(restored ?? [], run);
  else refuseUnrestored(restored ?? [], choice.target.id);
  const outputs = conclude({ ...confirmed, plan, inputs, changed: moved !== undefined }, run);
  // Users come first: they have the version before, and what could not be given back beside it is told now.
  if (snapshots.lost !== undefined) throw snapshots.lost;
  return outputs;
}

interface Done {
  worker: string;
  moved: Awaited<ReturnType<typeof move>> | undefined;
  restored: Report["restored"];
  now: number;
}

/** What was done, before anybody has looked at what came of it. */
function reportOf({ choice, head, url, candidates }: Plan, { worker, moved, restored, now }: Done): Report {
  return {
    ...{ mark: MARKS.unseen, next: "" },
    worker,
    title: moved === undefined ? "Already rolled back" : "Rolled back",
    target: choice.target.id,
    from: choice.from,
    deploymentId: moved?.deployment.id ?? head.id,
    forced: moved?.forced ?? false,
    url,
    proof: undefined,
    says: "",
    restored,
    rows: candidates.map((candidate) => toRow(candidate, now)),
  };
}

/** Finds what no version holds; where a release takes itself back, a file that is none stops nothing. */
async function openSnapshots({ snapshot, worker, afterRelease }: Inputs): Promise<Snapshots> {
  if (snapshot === undefined) return {};
  try {
    return { found: await findSnapshots(snapshot, worker) };
  } catch (error) {
    if (!afterRelease || !(error instanceof UserError)) throw error;
    return { lost: error };
  }
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
      title: "Dry run",
      mark: LOOKED,
      next: choice.active ? "Nothing: it serves already." : "Run it again without `dry-run`.",
      target: choice.target.id,
      from: choice.from,
      deploymentId: undefined,
      forced: false,
      url,
      proof: undefined,
      says: "",
      restored,
      rows: plan.candidates.map((candidate) => toRow(candidate, now())),
    }),
  );
  run.notice(
    `Dry run: version ${choice.target.id} of \`${inputs.worker}\` is possible; \`${inputs.worker}\` ${would}. Nothing was changed.`,
  );
  return { changed: false, url };
}

import type { Outputs, Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listDeployments } from "../../src/cloudflare/workers/deployments.ts";
import { lead } from "../../src/controller/controller.ts";
import { applyAtEnd } from "../../src/controller/finalize.ts";
import { createLook } from "../../src/controller/look.ts";
import { createPlatform, type OwnRequest } from "../../src/controller/platform.ts";
import type { Probers } from "../../src/controller/probers.ts";
import { createChronicle } from "../../src/controller/report/chronicle.ts";
import { textPicture } from "../../src/controller/report/picture.ts";
import { summarize } from "../../src/controller/report/summary.ts";
import { UserError } from "../../src/errors.ts";
import { type Deployment, describeTable, rolloutOf } from "../../src/record/deployment.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { readRelease } from "../../src/release/read.ts";
import { checkWorker } from "../../src/release/worker/check.ts";
import { takeOver } from "../../src/rollout/take-over.ts";
import { begin } from "../../src/rollout/words/begin.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import { refuseDifferences } from "../../src/settings/compare/compare.ts";
import { shortId } from "../../src/text/short-id.ts";
import { steadyNow } from "../../src/time/steady.ts";
import { createProbers } from "./checks.ts";
import { conclude } from "./conclude.ts";
import { findGround } from "./ground.ts";
import type { Inputs } from "./inputs.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { writeReport } from "./report.ts";
import { describePlan } from "./report-plan.ts";
import { soaking } from "./soak.ts";
import { visit } from "./visit.ts";
import { describeHearing, hearPeople } from "./words.ts";

/** Reasons of a release that is not of this Worker, or not the expected one. */
export const BLUE_GREEN_REASONS = ["worker-mismatch", "digest-mismatch"] as const;
export type BlueGreenReason = (typeof BLUE_GREEN_REASONS)[number];

/** How the account is reached: with its own signal, because what takes back must outlive a cancel. */
export type Connect = (token: {
  apiToken: string;
  accountId: string;
  timeout: number;
  signal: AbortSignal;
}) => Cloudflare;

/** How long the first look may take, ms. */
const LOOK_MS = 60_000;

/** Takes the candidate to all traffic, or the active version back to it. Nothing is written before everything is decided. */
export async function blueGreen(inputs: Inputs, connect: Connect, run: Run): Promise<Outputs> {
  run.publish({ worker: inputs.worker, "version-id": inputs.versionId });
  const release = inputs.release === undefined ? undefined : await openRelease(inputs.release, inputs);
  const probers = inputs.visits ? await createProbers({ ...inputs, url: inputs.url ?? "" }) : undefined;
  const { apiToken, accountId, timeoutMs: timeout } = inputs;
  const cf = connect({ apiToken, accountId, timeout, signal: new AbortController().signal });
  const reading = until(cf, { signal: run.signal });
  const deployments = await run.group("Look at what is live", () => look(reading, inputs, run));
  if (isFinal(deployments[0], inputs)) return alreadyFinal(inputs, run);
  const { prepared, resumed, staged } = await run.group("Plan", async () => {
    const { head, resumable, staged } = await findGround(reading, cf, { inputs, deployments, run });
    const prepared = await prepare(reading, { inputs, head, release }, run);
    for (const line of describePlan(prepared, inputs)) run.info(line);
    return { prepared, resumed: resumable, staged };
  });
  const { config } = prepared;
  run.publish({ "active-version-id": config.active ?? undefined });
  if (inputs.dryRun) {
    probers?.checks.close();
    run.notice(`Dry run: ${inputs.versionId} would be rolled out to \`${inputs.worker}\` (${config.strategy}).`);
    return { changed: false };
  }
  const { rollout, seq } = (resumed ?? staged)?.record ?? { ...config, seq: 0 };
  const decided = await soaking({ ...config, rollout }, { inputs, prepared, release }, run);
  run.publish({ rollout });
  run.saveState("rollout", rollout);
  run.saveState("visits", String(inputs.visits));
  const journal = resumed === undefined ? begin(steadyNow(), seq) : takeOver(resumed, decided, "resume", steadyNow());
  return await roll(cf, { inputs, prepared: { ...prepared, config: decided }, journal, release, probers }, run);
}

interface Work {
  inputs: Inputs;
  prepared: Prepared;
  journal: Journal;
  release: WorkerRelease | undefined;
  /** Absent where there is no address. */
  probers: Probers | undefined;
}

async function roll(cf: Cloudflare, { inputs, prepared, journal, release, probers }: Work, run: Run): Promise<Outputs> {
  const { config } = prepared;
  const { worker } = inputs;
  const url = inputs.visits ? inputs.url : undefined;
  const own: OwnRequest[] = [];
  const platform = createPlatform(cf, { worker, candidate: config.candidate, active: config.active, own });
  const visitor = probers && visit(probers, { inputs, config, own, stamps: prepared.stamps }, run);
  const chronicle = createChronicle(config, run.info);
  const ears = hearPeople(inputs, config, run);
  const began = steadyNow();
  const ended = await run.group(`Roll out ${shortId(config.candidate)} (${config.strategy})`, () =>
    lead(journal, config, {
      platform,
      visitor,
      look: probers && createLook(worker, probers.checks),
      ears,
      finalize: () =>
        applyAtEnd(cf, worker, { triggers: release?.config, takeOver: inputs.takeOverDomains, log: run.info }),
      cancel: run.signal,
      deadline: began + inputs.timeoutMs,
      now: steadyNow,
      onTick: (now, action) => chronicle.note(now, action, steadyNow()),
    }),
  );
  visitor?.close();
  ears?.close();
  run.saveState("outcome", ended.state);
  const words = describeHearing(ears);
  const facts = { worker, url, words, apiCalls: platform.calls(), end: steadyNow(), warnings: prepared.warnings };
  run.info(textPicture(chronicle.entries, facts.end));
  const report = await writeReport({ ended, config, chronicle, facts }, run);
  await run.summary(summarize(ended, config, chronicle, facts));
  run.publish({ "api-calls": facts.apiCalls, ...(report === undefined ? {} : { report }) });
  return conclude(ended, config, { inputs, end: facts.end }, run);
}

async function openRelease(directory: string, { worker, settings, expectDigest }: Inputs): Promise<WorkerRelease> {
  const release = await readRelease(directory);
  if (expectDigest !== undefined && expectDigest !== release.digest)
    throw new UserError<BlueGreenReason>(`The release is ${release.digest}, but ${expectDigest} is expected.`, {
      hint: "Pass the release that `deploy-worker` uploaded.",
      reason: "digest-mismatch",
    });
  if (release.kind !== "worker" || release.name !== worker)
    throw new UserError<BlueGreenReason>(
      `The release is of ${release.kind} \`${release.name}\`, not of the Worker \`${worker}\`.`,
      {
        hint: "Pass the release that `deploy-worker` uploaded, or leave `release` out.",
        reason: "worker-mismatch",
      },
    );
  if (settings !== undefined) refuseDifferences(settings, { ...release, metadata: checkWorker(directory, release) });
  return release;
}

/** The list, newest first: the head is what is live. */
async function look(cf: Cloudflare, { worker }: Inputs, run: Run): Promise<[Deployment, ...Deployment[]]> {
  const [head, ...earlier] = (await listDeployments(until(cf, { deadline: steadyNow() + LOOK_MS }), worker)) ?? [];
  if (head === undefined) {
    throw new UserError<RolloutReason>(`The Worker \`${worker}\` has no deployment.`, {
      hint: "The first upload of a Worker takes all traffic: use `deploy-worker` with `traffic: 100`.",
      reason: "no-active-version",
    });
  }
  run.info(`Live: ${describeTable(head.table)}`);
  return [head, ...earlier];
}

/** This very candidate was rolled out to the end before. */
function isFinal(head: Deployment, { versionId }: Inputs): boolean {
  const [only] = head.table;
  return head.table.length === 1 && only?.version === versionId && rolloutOf(head)?.kind === "FINALIZE";
}

function alreadyFinal(inputs: Inputs, run: Run): Outputs {
  run.notice(`${inputs.versionId} serves all traffic of \`${inputs.worker}\` already: nothing was done.`);
  return { changed: false, outcome: "SUCCEEDED", "live-version-id": inputs.versionId };
}

import { readFile, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Outputs, Run } from "../../src/action/run.ts";
import { type Loaded, loadCheckFile } from "../../src/checks/file/load.ts";
import type { ChecksReason } from "../../src/checks/file/problems.ts";
import { problemError, problemSentence } from "../../src/checks/file/problems.ts";
import { simpleCheck } from "../../src/checks/file/simple.ts";
import type { Problem } from "../../src/checks/format.ts";
import { type IdentityOptions, identities } from "../../src/checks/judge/identity.ts";
import { readBaseline } from "../../src/checks/report/baseline.ts";
import { conclude } from "../../src/checks/report/outcome.ts";
import type { RunResult } from "../../src/checks/report/result.ts";
import { makePlan, type Plan } from "../../src/checks/run/plan.ts";
import { type Measured, runChecks } from "../../src/checks/run/run.ts";
import type { Transport } from "../../src/checks/wire/answer.ts";
import { MAX_BYTES } from "../../src/document/text.ts";
import { type InputReason, UserError } from "../../src/errors.ts";
import { createRedact } from "../../src/text/redact.ts";
import type { Inputs } from "./inputs.ts";
import { loadFrom } from "./settings.ts";
import { announce, verdict } from "./verdict.ts";

/** What a smoke test needs of the world. */
export interface Neighbours {
  transport: Transport;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Runs the checks, reports them, and ends as the outcome's behaviour asks. Sends nothing before all input is valid. */
export async function smokeTest(inputs: Inputs, neighbours: Neighbours, run: Run): Promise<Outputs> {
  const startedAt = new Date(neighbours.now());
  const loaded = await load(inputs, run);
  const identity = inputs.identity === undefined ? undefined : await identities(inputs.identity);
  const plan = makePlan(loaded, { ...inputs, identity });
  requireWorkers(plan, identity, inputs);
  const baseline =
    inputs.baseline === undefined ? undefined : readBaseline(await text(inputs.baseline), inputs.baseline);
  const title = `Run ${plan.tasks.length} check${plan.tasks.length === 1 ? "" : "s"} of ${subject(inputs)}`;
  const measured = await run.group(title, () => measure(plan, inputs, { neighbours, run, identity }));
  const result = conclude(measured, {
    mode: inputs.mode,
    baseline,
    versions: inputs.identity?.versions ?? new Map(),
    redact: createRedact(secretsOf(inputs)),
    startedAt,
    durationMs: neighbours.now() - startedAt.getTime(),
  });
  await publish(result, inputs, run);
  return verdict(result, inputs, run);
}

/** Everything that no report may show, all at once: a piece that one search leaves is nothing that another could find. */
const secretsOf = ({ secrets, workerSecrets, access }: Inputs): string[] => [
  ...secrets.values(),
  ...workerSecrets.values(),
  ...Object.values(access),
];

/** Reports, outputs, summary and annotations, before anything is thrown. */
async function publish(result: RunResult, inputs: Inputs, run: Run): Promise<void> {
  const { failed, degraded, flaky } = result.totals;
  const paths = await writeReports(result, inputs, run);
  run.publish({ outcome: result.outcome, failed, degraded, flaky, "duration-ms": result.durationMs, ...paths });
  const { summary } = await import("../../src/checks/report/summary.ts");
  await run.summary(summary(result, subject(inputs)));
  announce(result, inputs, run);
}

const subject = (inputs: Inputs) => inputs.checkFile ?? inputs.url ?? [...inputs.targets.values()].join(", ");

async function load(inputs: Inputs, run: Run): Promise<Loaded> {
  const { checkFile, settings } = inputs;
  if (checkFile === undefined) return simple(inputs);
  const { loaded, problems } = settings?.checks
    ? await loadFrom(settings, settings.checks, inputs)
    : await fromFile(inputs, checkFile);
  if (loaded !== undefined) return loaded;
  // One place is left for the failure itself: a step shows ten errors.
  for (const problem of problems.slice(0, 9)) annotate(problem, checkFile, run);
  throw problemError(checkFile, problems);
}

async function fromFile(inputs: Inputs, checkFile: string) {
  const path = resolve(process.env.GITHUB_WORKSPACE ?? ".", checkFile);
  return await loadCheckFile(await bytes(path, checkFile), {
    variables: inputs.variables,
    secrets: inputs.secrets,
    origins: inputs.origins,
    targets: inputs.targets,
    url: inputs.url,
  });
}

function annotate(problem: Problem, file: string, run: Run): void {
  if (problem.line === undefined) return;
  run.annotate(`${problemSentence(file, problem)}. ${problem.fix}`, {
    file,
    line: problem.line,
    title: "Invalid check file",
  });
}

async function bytes(path: string, name: string): Promise<Uint8Array> {
  const reason = "invalid-checks";
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) {
    const hint =
      "`check-file` is relative to the workspace; check the repository out, or download the artifact that has it, first.";
    throw new UserError<ChecksReason>(`The check file "${name}" does not exist.`, { hint, reason });
  }
  // Not even read when it is far too large.
  if (found.size > 8 * MAX_BYTES) {
    throw new UserError<ChecksReason>(`${name}, line 1, is larger than 1 MiB.`, {
      hint: "Split it into several files.",
      reason,
    });
  }
  return await readFile(path);
}

async function text(path: string): Promise<string> {
  return await readFile(resolve(process.env.GITHUB_WORKSPACE ?? ".", path), "utf8").catch((cause: unknown) => {
    const hint = "Pass the output `report` of a run with `mode: baseline` on.";
    throw new UserError<InputReason>(`The baseline "${path}" cannot be read.`, {
      hint,
      reason: "invalid-input",
      cause,
    });
  });
}

function simple({ url, targets, path, expectStatus, expectBody }: Inputs): Promise<Loaded> {
  const asked = url === undefined ? Object.fromEntries(targets) : { url };
  return simpleCheck({ targets: asked, path, status: expectStatus, body: expectBody });
}

/** With several versions, each target must say whose answers it gives; with one, at least one target must be its own. */
function requireWorkers({ targets }: Plan, identity: IdentityOptions | undefined, inputs: Inputs): void {
  if (identity === undefined || targets.some((target) => target.identity !== undefined)) return;
  const workers = [...(inputs.identity?.versions.keys() ?? [])].join(", ");
  throw new UserError<InputReason>(
    `Input \`version-id\` names ${workers}, but no target says that this Worker answers there.`,
    {
      hint: `Add \`worker:\` to the targets: \`targets: { app: { url: …, worker: ${workers.split(", ")[0]} } }\`.`,
      reason: "invalid-input",
    },
  );
}

interface Measuring {
  neighbours: Neighbours;
  run: Run;
  identity: IdentityOptions | undefined;
}

async function measure(plan: Plan, inputs: Inputs, { neighbours, run, identity }: Measuring): Promise<Measured> {
  let told = neighbours.now();
  const measured = await runChecks(plan, {
    transport: neighbours.transport,
    signal: run.signal,
    concurrency: inputs.concurrency,
    access: inputs.access,
    identity,
    rateLimits: inputs.rateLimits,
    progress(done, total, failing) {
      if (done < total && neighbours.now() - told < 1_000) return;
      told = neighbours.now();
      run.info(`${done} of ${total} checks, ${failing} failing`);
    },
  });
  neighbours.transport.close();
  return measured;
}

async function writeReports(result: RunResult, inputs: Inputs, run: Run): Promise<{ report: string; junit: string }> {
  const workspace = process.env.GITHUB_WORKSPACE ?? ".";
  const keeping = { directory: inputs.reportDirectory };
  const { junit } = await import("../../src/checks/report/junit.ts");
  const file = relative(workspace, resolve(workspace, inputs.checkFile ?? ""));
  return {
    report: await run.file("smoke-test.json", result, keeping),
    junit: await run.file("smoke-test.xml", junit(result, file), keeping),
  };
}

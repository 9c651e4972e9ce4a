/** Stops a run before it starts if it uses what this runner does not carry out: silence is how rehearsals lie. */

import { join } from "node:path";
import type { RunRequest } from "../contract/request.ts";
import { UnsupportedError } from "../contract/unsupported.ts";
import { find, items, type Problem, parseUses, position, type Token, text } from "../language/files.ts";
import { type Repository, sameOwner } from "../repositories/repositories.ts";
import { readAction, resolveSteps, SetupError } from "../steps/resolve.ts";
import type { Job, Workflow } from "./tree.ts";

const containers = ["container", "services", "snapshot"];
const shells = ["bash", "sh", "python"];

/** Throws UnsupportedError, naming file and line, for the first thing in any workflow of the tree that cannot be run. */
export async function refuseUnsupported(workflow: Workflow, request: RunRequest, caller: Repository): Promise<void> {
  refuseShell(workflow.root, workflow);
  for (const job of workflow.jobs.values()) {
    for (const key of containers) {
      const token = find(job.token, key);
      if (token)
        throw new UnsupportedError(
          `${position(workflow.file, token)}: \`${key}\` is not rehearsed: jobs run on this machine.`,
        );
    }
    refuseRunner(job, workflow);
    refuseShell(job.token, workflow);
    refuseInherit(job, workflow, request);
    await refuseSteps(job, workflow, { request, caller });
    if (job.call) await refuseUnsupported(job.call, request, caller);
  }
}

/** The parser knows parallel steps only as an experiment and calls them unexpected; say what it is instead. */
export function refuseParallelSteps(problems: Problem[]): void {
  const parallel = problems.find(({ message }) =>
    /Unexpected value '(background|parallel|wait|wait-all|cancel)'/.test(message),
  );
  if (parallel) throw new UnsupportedError(`${parallel.message}: background and parallel steps are not rehearsed.`);
}

function refuseRunner(job: Job, workflow: Workflow): void {
  const runsOn = find(job.token, "runs-on");
  const labels = [text(runsOn), ...items(runsOn).map(text)];
  const foreign = labels.find((label) => label && /^(windows|macos)\b/i.test(label));
  if (foreign) {
    throw new UnsupportedError(
      `${position(workflow.file, runsOn)}: A rehearsal has no "${foreign}" runner, only this machine.`,
    );
  }
}

function refuseShell(holder: Token, workflow: Workflow): void {
  const steps = items(find(holder, "steps")).map((step) => find(step, "shell"));
  for (const token of [find(holder, "defaults", "run", "shell"), ...steps]) {
    const shell = text(token);
    if (shell === undefined || shells.includes(shell) || shell.includes("{0}")) continue;
    throw new UnsupportedError(
      `${position(workflow.file, token)}: The shell "${shell}" is not rehearsed, only ${shells.join(", ")} and templates with {0}.`,
    );
  }
}

function refuseInherit(job: Job, workflow: Workflow, request: RunRequest): void {
  const secrets = find(job.token, "secrets");
  if (text(secrets) !== "inherit" || !job.call) return;
  if (sameOwner(job.call.repository.name, request.repository)) return;
  throw new UnsupportedError(
    `${position(workflow.file, secrets)}: \`secrets: inherit\` works only within one organization or enterprise, and ` +
      `"${request.repository}" and "${job.call.repository.name}" have different owners.`,
    "Name the secrets one by one.",
  );
}

async function refuseSteps(
  job: Job,
  workflow: Workflow,
  { request, caller }: { request: RunRequest; caller: Repository },
) {
  const locate = async (repository: Repository) => repository.directory;
  const resolving = { request, repository: workflow.repository, locate };
  try {
    await resolveSteps(find(job.token, "steps"), workflow.file, resolving);
    for (const step of items(find(job.token, "steps"))) {
      const uses = parseUses(text(find(step, "uses")) ?? "");
      // `./` is the checkout, which does not exist yet: look at what will be checked out.
      if (uses.kind === "local")
        await readAction(join(caller.directory, uses.path), { ...resolving, repository: caller }, uses.path);
    }
  } catch (error) {
    // A missing action fails its job while it is set up, as on GitHub.
    if (!(error instanceof SetupError)) throw error;
  }
}

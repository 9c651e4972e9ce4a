import type { Run } from "../../src/action/run.ts";
import type { GitHub } from "../../src/github/client.ts";
import type { GitHubDeployment } from "../../src/github/deployments.ts";
import { commitOf, sameCommit } from "../../src/record/version.ts";
import { sentences } from "../../src/text/sentence.ts";
import { shortId } from "../../src/text/short-id.ts";
import type { Inputs } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** Task of the deployments that a rollback makes. */
const TASK = "rollback";
/** Longest time for all of it, ms: the traffic was moved and proven before, and whoever waits for the job waits for that. */
const PATIENCE = 5_000;

/**
 * Tells GitHub's environment what happened: a failure on the deployments of the versions rolled back from, and a
 * deployment of the restored commit. What is told already is not told again; whatever fails here is only a warning.
 */
export async function markOnGitHub({ plan, inputs }: { plan: Plan; inputs: Inputs }, run: Run): Promise<void> {
  const { environment, githubToken, repository } = inputs;
  if (environment === undefined || githubToken === undefined || repository === undefined) return;
  try {
    // Octokit costs a tenth of a second to load: only those pay who use it.
    const [{ openRepository }, api] = await Promise.all([
      import("../../src/github/client.ts"),
      import("../../src/github/deployments.ts"),
    ]);
    const signal = AbortSignal.any([run.signal, AbortSignal.timeout(PATIENCE)]);
    const scene: Scene = {
      api,
      github: openRepository(githubToken, repository, signal),
      environment,
      known: [],
      logUrl: logUrl(inputs),
    };
    scene.known = await api.listDeployments(scene.github, environment);
    await markFailed(scene, plan, run);
    await markRestored(scene, plan, run);
  } catch (error) {
    run.warning(
      sentences(
        `GitHub was not told about the rollback: ${error instanceof Error ? error.message : String(error)}`,
        "The traffic is not affected; the job needs `deployments: write`.",
      ),
    );
  }
}

interface Scene {
  api: typeof import("../../src/github/deployments.ts");
  github: GitHub;
  environment: string;
  /** The environment's deployments, newest first. */
  known: GitHubDeployment[];
  logUrl: string | undefined;
}

async function markFailed({ api, github, known, logUrl }: Scene, { choice, commits }: Plan, run: Run): Promise<void> {
  const target = commitOf(choice.target);
  for (const id of choice.from) {
    const commit = commits.get(id);
    const deployment = known.find(
      ({ sha, task, payload }) =>
        payloadVersion(payload) === id || (task !== TASK && !sameCommit(commit, target) && sameCommit(sha, commit)),
    );
    if (deployment === undefined) {
      run.info(`No deployment of version ${id} (${commit ?? "commit not known"}) is known to GitHub.`);
      continue;
    }
    const state = await api.readState(github, deployment.id);
    if (state === "failure" || state === "error") continue;
    const to = target === undefined ? "" : `, commit ${target.slice(0, 12)}`;
    const description = `Rolled back to version ${shortId(choice.target.id)}${to}`;
    await api.addStatus(github, deployment.id, { state: "failure", description, logUrl });
    run.info(`Deployment ${deployment.id} is marked: ${description}`);
  }
}

async function markRestored(scene: Scene, { choice, url }: Plan, run: Run): Promise<void> {
  const { api, github, environment, known, logUrl } = scene;
  const { target, from } = choice;
  if (
    payloadVersion(known[0]?.payload) === target.id &&
    (await api.readState(github, known[0]?.id ?? 0)) === "success"
  ) {
    run.info(`Deployment ${known[0]?.id} says so already.`);
    return;
  }
  const commit = commitOf(target);
  if (commit === undefined) {
    run.warning(
      `No deployment of the restored version was created on GitHub: the commit of ${target.id} is not known.`,
    );
    return;
  }
  // GitHub takes a whole commit only; an earlier deployment of it knows the rest of a shortened one.
  const ref = known.find(({ sha }) => sameCommit(sha, commit))?.sha ?? commit;
  const description = `Rollback to version ${shortId(target.id)}`;
  const payload = { version_id: target.id, rolled_back_from: from };
  const id = await api.createDeployment(github, { ref, environment, task: TASK, description, payload });
  await api.addStatus(github, id, { state: "success", description, environmentUrl: url, logUrl });
  run.publish({ "github-deployment-id": id });
  run.info(`Deployment ${id} of ${ref.slice(0, 12)} is the active one of ${environment}.`);
}

function payloadVersion(payload: unknown): string | undefined {
  const value = typeof payload === "string" ? safeParse(payload) : payload;
  if (typeof value !== "object" || value === null || !("version_id" in value)) return undefined;
  return typeof value.version_id === "string" ? value.version_id : undefined;
}

function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function logUrl({ server, repository, workflowRun }: Inputs): string | undefined {
  const id = workflowRun?.split("/")[0];
  return id === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
}

import type { SoakPlan } from "../../src/controller/soak-plan.ts";
import { createPost } from "../../src/controller/words/post.ts";
import type { GitHub } from "../../src/github/client.ts";
import { addStatus } from "../../src/github/deployments.ts";
import type { Soak } from "../../src/record/soak.ts";
import { formatSoaking } from "../../src/record/word.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { Inputs } from "./inputs.ts";

/** How long GitHub may take, ms: traffic is safe already. */
const PATIENCE_MS = 5_000;

interface Telling {
  plan: SoakPlan;
  soak: Soak;
  inputs: Inputs;
  github: (repository: string, signal: AbortSignal) => GitHub;
  log: (message: string) => void;
}

/** Tells how the rollout stands on the deployment of the release that began it; that it cannot be told changes nothing. */
export async function tellGitHub(
  { state, exposed }: Journal,
  { plan, soak, inputs: { repository }, github, log }: Telling,
): Promise<void> {
  if (plan.environment === null || repository === undefined) return;
  const client = github(repository, AbortSignal.timeout(PATIENCE_MS));
  const soaks = state === "SOAKING";
  const good = state.startsWith("SUCCEEDED");
  try {
    const run = soak.run.split("/")[0] ?? "";
    const letters = await createPost(client, { environment: plan.environment, run })();
    for (const deployment of new Set(letters.map((letter) => letter.deployment))) {
      const latest = letters.findLast((letter) => letter.deployment === deployment)?.status;
      await addStatus(client, deployment, {
        state: soaks ? "in_progress" : good ? "success" : "failure",
        description: soaks ? formatSoaking(exposed) : good ? "Serves everybody" : `Ended as ${state}`,
        logUrl: latest?.logUrl || undefined,
        environmentUrl: latest?.environmentUrl || undefined,
      });
    }
  } catch (error) {
    log(`GitHub is not told how it stands: ${error instanceof Error ? error.message : String(error)}`);
  }
}

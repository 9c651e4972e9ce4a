/** What the list of deployments alone tells. */
import type { Deployed, History } from "../history.ts";
import { describe, isAlone, markOf, PUT_BACK } from "../marks.ts";
import { advises } from "./words.ts";

/** After everybody who puts things right is done, no split of ours is left, unless the last words say so. */
export function restsInTheEnd({ deployments, steps, world }: History): string[] {
  const head = deployments.at(-1);
  if (head === undefined || markOf(head) === undefined || head.table.length === 1) return [];
  // Put back as somebody else had it: their split is theirs.
  if (markOf(head)?.kind === PUT_BACK) return [];
  const told = steps.some((step) => step.endedAt >= head.at && step.exitCode !== 0 && advises(step, world.words));
  return told ? [] : [`${describe(head.table)} is left, and nobody says so with what to do`];
}

/** No intent is carried out twice, unless its first time could not be seen. */
export function noDuplicates({ deployments, world }: History): string[] {
  if (world.blind) return [];
  const seen = new Set<string>();
  return deployments.flatMap((deployment) => {
    const key = JSON.stringify(markOf(deployment));
    const again = seen.has(key) && markOf(deployment) !== undefined;
    seen.add(key);
    if (!again) return [];
    return [`${deployment.message.slice(0, 60)} was carried out twice`];
  });
}

/** One process takes a rollout back once, unless a late write of its own or somebody else came between. */
export function oneAbort({ deployments, world }: History): string[] {
  if (world.blind) return [];
  return deployments.flatMap((deployment, i) => {
    const [mark, before] = [markOf(deployment), markOf(deployments[i - 1] ?? deployment)];
    const again = i > 0 && mark?.kind === "A" && before?.kind === "A" && before.nonce === mark.nonce;
    return again && before.seq !== mark.seq ? [`${mark.nonce} took ${mark.rollout} back twice`] : [];
  });
}

/** A good release in a good world, whatever clocks say, is rolled out. */
export function worksAlone({ steps, broken, foreign, world, deployments }: History): string[] {
  const main = steps.find(({ name }) => name === "main");
  const quiet = broken.length === 0 && foreign.length === 0 && !world.disturbed;
  if (main === undefined || !quiet || steps.some(({ signal }) => signal !== undefined)) return [];
  const final = deployments.some((one: Deployed) => markOf(one)?.kind === "F" && isAlone(one.table, main.candidate));
  return final
    ? []
    : [`nothing was wrong, and it ended as ${main.outcome ?? "nothing"} (${main.reason ?? "no reason"})`];
}

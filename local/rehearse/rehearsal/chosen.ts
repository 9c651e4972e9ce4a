import type { Call } from "../../runner/main.ts";
import { ArgumentError } from "../caller/errors.ts";
import type { FoundCaller } from "../caller/find.ts";
import { lonelyTarget, type Target, targetsOf } from "../caller/targets.ts";
import type { ReusableWorkflow } from "../scenarios/scenario.ts";

/**
 * What the caller's workflow releases, what the reader named first. Throws ArgumentError if it does not call the reusable
 * workflow, or for a directory that does not exist.
 */
export function chosenTargets(
  found: FoundCaller,
  calls: Call[],
  { reusable, environment }: { reusable: ReusableWorkflow; environment: string | undefined },
): Target[] {
  const own = calls.filter((call) => call.path === `.github/workflows/${reusable.name}.yml`);
  if (own.length === 0) {
    const others = [...new Set(calls.map((call) => call.path.split("/").at(-1)))].join(", ");
    const but = others === "" ? "" : `, but ${others}`;
    throw new ArgumentError(`${found.workflow} does not call ${reusable.name}.yml of this suite${but}.`);
  }
  // One that is told only the names of Workers says nothing of a project.
  if (!reusable.releases) return [lonelyTarget(found.root, found.part ?? ".", environment)];
  const targets = targetsOf(own, found.root, environment);
  const { part } = found;
  if (part === undefined) return targets;
  const around = targets.filter(({ directory }) => directory === "." || `${part}/`.startsWith(`${directory}/`));
  const nearest = Math.max(...around.map(({ directory }) => directory.length));
  const meant = around.filter(({ directory }) => directory.length === nearest);
  if (meant.length > 0) return [...meant, ...targets.filter((target) => !meant.includes(target))];
  const known = [...new Set(targets.map(({ directory }) => directory))].join(", ");
  throw new ArgumentError(`${found.workflow} releases ${known}, and not ${part}. Name another --workflow.`);
}

import type { WorkflowRuns } from "../scenario.ts";

/** A rollout is watched this often, ms. */
const LOOK = 20;
/** How long it has had its share when something happens, ms. */
const AFTER = 400;

/** Does something once, in the middle of the time in which a version has exactly this share of the traffic. */
export function whenShareIs(share: number, { worlds, caller, troubles }: WorkflowRuns, act: () => unknown): void {
  const { state } = worlds.cloudflare;
  const timer = setInterval(() => {
    const active = state.workers.get(caller.worker)?.deployments[0]?.versions ?? [];
    // The version that served before stands first.
    if (active[1]?.percentage !== share) return;
    clearInterval(timer);
    const acted = async () => await act();
    setTimeout(() => void acted().catch((error: unknown) => troubles.push(error)), AFTER);
  }, LOOK);
  timer.unref();
}

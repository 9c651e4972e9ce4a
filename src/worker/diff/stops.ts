import { UserError } from "../../errors.ts";
import { type Decision, decide, type Lifecycle } from "../decide.ts";
import { declaredLifecycle } from "../exports.ts";
import { refuseSplit, stagedBy } from "../live.ts";
import { type PendingMigrations, pendingMigrations } from "../metadata.ts";
import type { LiveState } from "../state/state.ts";
import type { PlanRequest } from "./request.ts";

/** What a deploy would do now, or the sentences with which it would refuse. */
export function decideNow(
  { opened, traffic, allow, run }: PlanRequest,
  { live, active, workflows, classes }: LiveState,
): { decision: Decision | undefined; stops: string[] } {
  const { release } = opened;
  const { name: worker, config } = release;
  const stops: string[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      stops.push(error.message);
      return undefined;
    }
  };
  if (live.orphan === undefined || stagedBy(run, live) !== undefined)
    attempt(() => refuseSplit(worker, live.head, run));
  const decision = attempt(() =>
    decide({
      ...{ worker, live, traffic, allowMigrations: allow.migrations },
      digest: release.digest.replace(/^sha256:/, ""),
      // Which secrets come along is not for a plan to know.
      secrets: undefined,
      pending:
        stepsOf(pendingMigrations(config, { exists: live.head !== undefined, tag: active?.migrationTag })) ??
        declaredLifecycle(opened.metadata, classes),
    }),
  );
  for (const { name, worker: owner } of workflows ?? [])
    if (owner !== undefined && owner !== worker) stops.push(`Workflow \`${name}\` belongs to the Worker \`${owner}\`.`);
  return { decision, stops };
}

function stepsOf(migrations: PendingMigrations | undefined): Lifecycle | undefined {
  return migrations && { migrations, says: `to \`${migrations.new_tag}\`` };
}

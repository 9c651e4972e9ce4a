import type { LiveWorkflow } from "../../cloudflare/workers/workflows.ts";
import type { Change, Tag } from "../../plan/words.ts";
import type { WorkerConfig } from "../../release/format.ts";
import type { Names } from "./addresses.ts";
import { change, compareSets } from "./change.ts";

const drift = (is: boolean): Tag[] => (is ? ["drift"] : []);

/** What becomes of the crons: no list leaves them alone, any other is all of them. */
export function diffCrons({ live, released, before }: Names): Change[] {
  if (released === undefined) return [];
  const { added, removed } = compareSets(live, released);
  return [
    ...added.map((cron) => {
      const again = before?.includes(cron) === true;
      const says = `The Worker runs at \`${cron}\`.${again ? " It was removed outside of a release." : ""}`;
      return change("cron", "add", cron, { tags: drift(again), says });
    }),
    ...removed.map((cron) => {
      const odd = before !== undefined && !before.includes(cron);
      const says = `The Worker does not run at \`${cron}\` any more.${odd ? " It was set outside of a release." : ""}`;
      return change("cron", "remove", cron, { tags: ["destructive", ...drift(odd)], says });
    }),
  ];
}

/** What becomes of the queues whose messages the Worker takes: a release adds and updates, and removes none. */
export function diffQueues(live: readonly string[], { queue_consumers: consumers = [] }: WorkerConfig): Change[] {
  const wanted = consumers.filter(({ type }) => type === "worker").map(({ queue }) => queue);
  const { added, removed } = compareSets(live, wanted);
  return [
    ...added.map((queue) => change("queue", "add", queue, { says: `The Worker takes the messages of \`${queue}\`.` })),
    ...removed.map((queue) =>
      change("queue", "keep-unknown", queue, {
        tags: ["drift"],
        says: `The Worker goes on taking the messages of \`${queue}\`, which the release does not name: consumers are removed by hand only.`,
      }),
    ),
  ];
}

/** What becomes of the release's Workflows. */
export function diffWorkflows(
  worker: string,
  live: readonly LiveWorkflow[],
  { workflows = [] }: WorkerConfig,
): Change[] {
  const known = new Map(live.map((workflow) => [workflow.name, workflow]));
  return workflows.flatMap(({ name, class_name: after }) => {
    const had = known.get(name);
    if (had === undefined) return [change("workflow", "add", name, { after, says: `Workflow \`${name}\` is new.` })];
    if (had.worker !== undefined && had.worker !== worker) {
      const says = `Workflow \`${name}\` belongs to the Worker \`${had.worker}\`.`;
      return [change("workflow", "change", name, { tags: ["destructive"], before: had.worker, after: worker, says })];
    }
    if (had.className === undefined || had.className === after) return [];
    const says = `Workflow \`${name}\` is carried out by another class.`;
    return [change("workflow", "change", name, { before: had.className, after, says })];
  });
}

/** Steps of a Durable Object migration, by what becomes of the objects. */
const STEPS: { [step: string]: (names: string) => string } = {
  new_classes: (names) => `adds ${names}`,
  new_sqlite_classes: (names) => `adds ${names}`,
  deleted_classes: (names) => `deletes ${names} with all objects and their data`,
  renamed_classes: (names) => `renames ${names}`,
  transferred_classes: (names) => `takes over ${names}`,
};

/** What the pending Durable Object migrations do. They have no gradual way, and no version before them can serve again. */
export function describeMigrations({ migrations = [] }: WorkerConfig, liveTag: string | undefined): Change[] {
  const from = migrations.findIndex(({ tag }) => tag === liveTag) + 1;
  return migrations.slice(from).map(({ tag, ...steps }) => {
    const does = Object.entries(steps).flatMap(([step, list]) => STEPS[step]?.(classes(list)) ?? []);
    const deletes = Array.isArray(steps.deleted_classes) && steps.deleted_classes.length > 0;
    const tags: Tag[] = [
      ...(deletes ? (["destructive"] as const) : []),
      ...(["irreversible", "blocks-rollback", "blocks-gradual"] as const),
    ];
    const says = `Durable Object migration \`${tag}\`${does.length > 0 ? ` ${does.join(", ")}` : ""}: all traffic gets it at once, and no version before it can serve again.`;
    return change("migration", "add", tag, { tags, before: liveTag ?? "none", after: tag, says });
  });
}

function classes(list: unknown): string {
  const names = (Array.isArray(list) ? list : []).map((one) =>
    typeof one === "string" ? `\`${one}\`` : `\`${String(one?.from)}\` as \`${String(one?.to)}\``,
  );
  return names.join(", ");
}

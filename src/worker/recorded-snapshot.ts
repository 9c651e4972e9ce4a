import type { Deployment } from "../record/deployment.ts";
import type { Version } from "../record/version.ts";

/**
 * The digest of the snapshot that a release took before it changed anything, by its records at Cloudflare; undefined if none
 * says so. Of several attempts the newest deployment counts; where a long rollout has pushed all of them out of the list,
 * what the version was uploaded with. `from` are the versions that are rolled back from.
 */
export function recordedSnapshot(
  from: readonly string[],
  { deployments, versions }: { deployments: readonly Deployment[]; versions: readonly Version[] },
): string | undefined {
  const deploy = deployments.find(({ record, table }) => {
    // What is deployed stands at 0 % beside what served, or alone.
    const { version } = table.find(({ percentage }) => percentage === 0) ?? table[0] ?? {};
    // A rollout stages too, and knows nothing of snapshots: only the step that took one writes it down.
    const told = record?.kind === "DEPLOY" || (record?.kind === "STAGE" && record.snapshot !== undefined);
    return told && version !== undefined && from.includes(version);
  });
  if (deploy !== undefined) return deploy.record?.snapshot;
  const [recorded, ...others] = new Set(
    versions.flatMap(({ id, record }) => (from.includes(id) ? (record?.snapshot ?? []) : [])),
  );
  return others.length === 0 ? recorded : undefined;
}

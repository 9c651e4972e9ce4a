import { type Deployment, rolloutOf, servingAll } from "../record/deployment.ts";
import type { Version } from "../record/version.ts";

/** Why a version must not be returned to. */
export interface BadMark {
  /** For people, e.g. `rolled back from on 2026-11-02`. */
  why: string;
}

/** What the list of deployments tells about versions. */
export interface History {
  /** The active deployment. */
  head: Deployment | undefined;
  /** Versions that served all traffic for good, with the moment (ms) of their newest such deployment; newest first. */
  stable: Map<string, number>;
  bad: Map<string, BadMark>;
  /** Versions that are only a secret's edit away from one in `bad` or the given one: the same code. */
  sameCode(id: string): Set<string>;
}

/** Reads the deployments as a journal: who served everything, and what was taken back, by a rollback or by an abort. */
export function readHistory(deployments: Deployment[], versions: Version[]): History {
  const stable = new Map<string, number>();
  for (const { table, record, createdAt } of deployments) {
    const all = servingAll(table);
    // A cut-over is on trial: it counts once its rollout wrote the version alone.
    if (all !== undefined && record?.kind !== "CUTOVER" && !stable.has(all)) stable.set(all, createdAt);
  }
  const bad = readMarks(deployments, versions);
  return { head: deployments[0], stable, bad, sameCode: (id) => sameCode(id, versions) };
}

/** The newest word counts: a version that was returned to, or promoted on evidence, after it was taken back is not bad. */
function readMarks(deployments: Deployment[], versions: Version[]): Map<string, BadMark> {
  const bad = new Map<string, BadMark>();
  const deployed = deployments.flatMap(({ table }) => table.map(({ version }) => version));
  const known = [...new Set([...versions.map(({ id }) => id), ...deployed])];
  for (const deployment of deployments.toReversed()) {
    const { record, table, createdAt } = deployment;
    const only = table.length === 1 ? table[0]?.version : undefined;
    const day = new Date(createdAt).toISOString().slice(0, 10);
    for (const id of takenBack(deployment, known)) bad.set(id, { why: `rolled back from on ${day}` });
    if (record?.kind === "ABORT") {
      const rollout = deployments.filter((other) => rolloutOf(other)?.rollout === record.rollout);
      for (const { version } of rollout.flatMap((other) => other.table)) {
        if (version !== only) bad.set(version, { why: `its rollout was aborted on ${day}` });
      }
    }
    if (only !== undefined && (record?.kind === "ROLLBACK" || record?.kind === "FINALIZE")) bad.delete(only);
  }
  return bad;
}

/** The versions that a rollback's own deployment names; only their first digits are in its message. */
export function takenBack({ record }: Deployment, known: string[]): string[] {
  const prefixes = record?.kind === "ROLLBACK" ? (record.takenBack ?? []) : [];
  return known.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
}

/** Editing a secret makes a version with the same code: what is bad in one is bad in the other. */
function sameCode(id: string, versions: Version[]): Set<string> {
  let family: string[] = [];
  let found: string[] = [id];
  for (const version of versions.toReversed()) {
    family = version.trigger === "secret" ? [...family, version.id] : [version.id];
    if (family.includes(id)) found = family;
  }
  return new Set(found);
}

import type { VersionFacts } from "../../src/cloudflare/workers/candidates.ts";
import type { Deployment } from "../../src/cloudflare/workers/deployments.ts";

/** Letters that deployments of ours carry as `t`: what kind of write they were. */
export const KIND = { rollback: "B", abort: "A", cutover: "C", finalize: "F" } as const;

/** Why a version must not be returned to. */
export interface BadMark {
  /** For people, e.g. `rolled back from on 2026-11-02`. */
  why: string;
}

/** What the list of deployments tells about versions. */
export interface History {
  /** The active deployment. */
  head: Deployment | undefined;
  /** Versions that served all traffic for good, with the ISO time of their newest such deployment; newest first. */
  stable: Map<string, string>;
  bad: Map<string, BadMark>;
  /** Versions that are only a secret's edit away from one in `bad` or the given one: the same code. */
  sameCode(id: string): Set<string>;
}

/** Reads the deployments as a journal: who served everything, and what was taken back, by a rollback or by an abort. */
export function readHistory(deployments: Deployment[], versions: VersionFacts[]): History {
  const stable = new Map<string, string>();
  for (const { versions: shares, record, createdOn } of deployments) {
    const all = shares.find(({ percentage }) => percentage === 100)?.versionId;
    // A cut-over is on trial: it counts once its rollout wrote the version alone.
    if (all !== undefined && record?.notes.t !== KIND.cutover && !stable.has(all)) stable.set(all, createdOn);
  }
  const bad = readMarks(deployments, versions);
  return { head: deployments[0], stable, bad, sameCode: (id) => sameCode(id, versions) };
}

/** The newest word counts: a version that was returned to, or promoted on evidence, after it was taken back is not bad. */
function readMarks(deployments: Deployment[], versions: VersionFacts[]): Map<string, BadMark> {
  const bad = new Map<string, BadMark>();
  const known = [
    ...new Set([...versions, ...deployments.flatMap(({ versions: shares }) => shares)].map((v) => idOf(v))),
  ];
  for (const deployment of deployments.toReversed()) {
    const { record, versions: shares, createdOn } = deployment;
    const kind = record?.notes.t;
    const alone = shares.length === 1 ? shares[0]?.versionId : undefined;
    const day = createdOn.slice(0, 10);
    if (kind === KIND.rollback) {
      for (const id of takenBack(deployment, known)) bad.set(id, { why: `rolled back from on ${day}` });
    }
    if (kind === KIND.abort && record?.notes.r !== undefined) {
      const { r } = record.notes;
      const rollout = deployments.filter((other) => other.record?.notes.r === r).flatMap((other) => other.versions);
      for (const { versionId } of rollout) {
        if (versionId !== alone) bad.set(versionId, { why: `its rollout was aborted on ${day}` });
      }
    }
    if (alone !== undefined && (kind === KIND.rollback || kind === KIND.finalize)) bad.delete(alone);
  }
  return bad;
}

/** The versions that a rollback's own deployment names; only their first eight digits are in its message. */
export function takenBack({ record }: Deployment, known: string[]): string[] {
  const prefixes = record?.notes.t === KIND.rollback ? (record.notes.x ?? "").split(",") : [];
  return known.filter((id) => prefixes.some((prefix) => prefix.length >= 8 && id.startsWith(prefix)));
}

function idOf(item: { id: string } | { versionId: string }): string {
  return "id" in item ? item.id : item.versionId;
}

/** Editing a secret makes a version with the same code: what is bad in one is bad in the other. */
function sameCode(id: string, versions: VersionFacts[]): Set<string> {
  let family: string[] = [];
  let found: string[] = [id];
  for (const version of versions.toReversed()) {
    family = version.trigger === "secret" ? [...family, version.id] : [version.id];
    if (family.includes(id)) found = family;
  }
  return new Set(found);
}

import { output } from "../witness.ts";
import type { WorkerExpectation, WorkerOutcome, WorkerStanding } from "./contract.ts";
import { exposure, moves, way } from "./witness.ts";

/** One version that was not there before serves everything, and visitors have seen it, if there can be any. */
export const newVersionServes: WorkerExpectation = {
  title: "the new version serves 100 % and visitors reach it",
  check({ before, after, visitors, urls }) {
    const active = after.deployment[0];
    if (active === undefined || active.percentage !== 100) return `active: ${describe(after)}`;
    if (before.deployment.some(({ versionId }) => versionId === active.versionId))
      return "the old version still serves";
    const seen = visitors.byVersion[active.versionId]?.requests ?? 0;
    return seen > 0 || urls.length === 0 ? undefined : `no visitor was answered by ${active.versionId}`;
  },
};

/** Production is what it was, and nothing is attached to it any more. */
export const oldVersionServes: WorkerExpectation = {
  title: "the old version serves 100 %, alone",
  check: ({ before, after }) =>
    describe(before) === describe(after) ? undefined : `active: ${describe(after)}, before: ${describe(before)}`,
};

/** Not one visitor was answered by anything but the old version; other Workers of the workflow have visitors, too. */
export const nobodyMeetsIt: WorkerExpectation = {
  title: "nobody saw another version",
  check({ before, visitors, worlds, caller }) {
    const beside = [...worlds.cloudflare.state.workers].filter(([name]) => name !== caller.worker);
    const known = new Set(beside.flatMap(([, { versions }]) => versions.map(({ id }) => id)));
    const others = Object.keys(visitors.byVersion).filter(
      (id) => id !== before.deployment[0]?.versionId && !known.has(id),
    );
    return others.length === 0 ? undefined : `visitors were answered by ${others.join(", ")}`;
  },
};

/** The release is one version, uploaded once, and its way is exactly this: one deployment each. */
export function goes(...expected: string[]): WorkerExpectation {
  return {
    title: `one new version, and its way is exactly ${expected.join(" → ") || "none"}`,
    check(outcome) {
      const versions = outcome.after.versions - outcome.before.versions;
      const seen = way(outcome);
      if (versions === 1 && seen.join() === expected.join()) return undefined;
      return `${versions} new versions, ${seen.join(" → ") || "no deployment"}`;
    },
  };
}

/** Whatever the strategy: one version, tested at 0 %, with a share that only ever rises, alone in the end. */
export const rises: WorkerExpectation = {
  title: "one new version begins at 0 %, only ever gets more, and is alone in the end",
  check(outcome) {
    const versions = outcome.after.versions - outcome.before.versions;
    const shares = moves(outcome).map(({ share }) => share ?? -1);
    const falls = shares.some((share, index) => share < (shares[index - 1] ?? 0));
    const fine = versions === 1 && shares[0] === 0 && !falls && way(outcome).at(-1) === "alone";
    return fine ? undefined : `${versions} new versions, ${way(outcome).join(" → ") || "no deployment"}`;
  },
};

/** Nothing was uploaded and nothing deployed. */
export const nothingChanges: WorkerExpectation = {
  title: "no version and no deployment is added",
  check({ before, after }) {
    const versions = after.versions - before.versions;
    const deployments = after.deployments - before.deployments;
    return versions + deployments === 0 ? undefined : `${versions} versions, ${deployments} deployments`;
  },
};

/** Cloudflare was only ever asked. */
export const notOneWrite: WorkerExpectation = {
  title: "not one write reaches Cloudflare",
  check({ worlds, recorder }) {
    const during = worlds.cloudflare.requests.filter(({ at }) => at >= recorder.startedAt);
    const writes = during.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
    return writes.length === 0 ? undefined : writes.join(", ");
  },
};

/** The attack took place: these artifacts of the first run came through the results service, not from a step. */
export function wasUploaded(names: (worker: string) => string[]): WorkerExpectation {
  return {
    title: "the stolen token was good for what it was used for",
    check({ worlds, caller }) {
      const artifacts = worlds.github.repository.runs[0]?.artifacts ?? [];
      const foreign = artifacts.filter(({ job, finished }) => job !== "" && finished).map(({ name }) => name);
      const missing = names(caller.worker).filter((name) => !foreign.includes(name));
      return missing.length === 0 ? undefined : `not uploaded: ${missing.join(", ")}`;
    },
  };
}

/** How the rollout says it ended. */
export function rolloutEnds(wanted: string): WorkerExpectation {
  return {
    title: `the release ends as ${wanted}`,
    check: (outcome) => {
      const seen = output(outcome, "outcome");
      return seen === wanted ? undefined : `it ended as ${seen ?? "nothing"}`;
    },
  };
}

/** What the workflow's outputs say of how it went, for the jobs that follow. */
export function tells(wanted: { "rolled-back": "true" | "false"; "failure-reason": string }): WorkerExpectation {
  return {
    title: `its outputs say ${Object.entries(wanted)
      .map(([name, value]) => `${name}=${value || "(nothing)"}`)
      .join(" and ")}, and where the version answers, if it has an address`,
    check(outcome) {
      const wrong = Object.entries(wanted).filter(([name, value]) => (output(outcome, name) ?? "") !== value);
      if (wrong.length > 0) return `they say ${wrong.map(([name]) => `${name}=${output(outcome, name)}`).join(", ")}`;
      const shown = URL.canParse(output(outcome, "version-url") ?? "");
      return shown || !hasVersionUrl(outcome) ? undefined : "they name no address of the version";
    },
  };
}

/** Whether Cloudflare made an address of its own for the newest version. */
function hasVersionUrl({ worlds, caller }: WorkerOutcome): boolean {
  const worker = worlds.cloudflare.state.workers.get(caller.worker);
  return worker?.subdomain.previewsEnabled === true && worker.versions[0]?.hasPreview === true;
}

/** The old version is alone again so soon after the last share was given, ms. */
export function takenBackWithin(ms: number): WorkerExpectation {
  return {
    title: `it is taken back within ${ms} ms`,
    check(outcome) {
      const last = exposure(outcome).at(-1);
      if (last === undefined) return "it never had any traffic";
      return last.to - last.from <= ms ? undefined : `it took ${last.to - last.from} ms`;
    },
  };
}

function describe({ deployment }: WorkerStanding): string {
  return deployment.map(({ versionId, percentage }) => `${percentage} % ${versionId}`).join(", ") || "nothing";
}

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { createDeployment, deployAtOnce } from "../../src/cloudflare/workers/deploy.ts";
import { describeDoubles, type Upload, uploadVersion } from "../../src/cloudflare/workers/upload.ts";
import { formatRecord, newNonce } from "../../src/record/record.ts";
import type { Version } from "../../src/record/version.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { tableFor } from "../../src/worker/decide.ts";
import { annotate, completeMetadata } from "../../src/worker/metadata.ts";
import { type OpenRelease, readAssetRules, readModules } from "../../src/worker/open-release.ts";
import type { Plan } from "../../src/worker/plan.ts";
import { provideAll, withProvided } from "../../src/worker/provision.ts";
import type { Inputs } from "./inputs.ts";
import { keepRelease } from "./kept-release.ts";
import { originOf, recordOf, rolloutBefore } from "./staged.ts";
import { type StaticFiles, uploadStaticFiles } from "./static-files.ts";
import { type Progress, tellTheEnd } from "./tell-the-end.ts";

/** What was uploaded and deployed. */
export interface Deployed {
  version: Version;
  deploymentId: string | undefined;
  /** False if nothing was uploaded or deployed. */
  changed: boolean;
  assets: Pick<StaticFiles, "total" | "uploaded" | "openTabs"> | undefined;
  /** What the reader of the result must know about them. */
  notes: string[];
}

interface Work {
  opened: OpenRelease;
  inputs: Inputs;
  plan: Plan;
  /** Fingerprint of the secrets. */
  secrets: string | undefined;
  /** Digest of the snapshot that was taken before. */
  snapshot: string | undefined;
}

interface Going extends Work {
  progress: Progress;
}

/** Carries the plan out: static files, version, deployment. Publishes ids as soon as they exist, also if it fails. */
export async function deploy(cf: Cloudflare, work: Work, run: Run): Promise<Deployed> {
  const progress: Progress = { worker: work.opened.release.name };
  try {
    return await carryOut(cf, { ...work, progress }, run);
  } catch (error) {
    await tellTheEnd(cf, progress, error, run);
    throw error;
  }
}

async function carryOut(cf: Cloudflare, work: Going, run: Run): Promise<Deployed> {
  const { progress, inputs } = work;
  const { decision, live } = work.plan;
  if (decision.kind === "unchanged") {
    const deploymentId = inputs.traffic === "none" ? undefined : live.head?.id;
    const rollout = rolloutBefore(work.plan, inputs);
    run.publish({ "version-id": decision.version.id, "deployment-id": deploymentId, rollout });
    return { version: decision.version, deploymentId, changed: false, assets: undefined, notes: [] };
  }
  if (decision.kind === "reuse") {
    run.info(`Version ${decision.version.id} holds this very release: it is not uploaded again.`);
    return { ...(await direct(cf, work, decision.version, run)), assets: undefined, notes: [] };
  }
  const { upload, assets, notes: made } = await prepare(cf, work, run);
  progress.upload = upload.nonce;
  if (decision.kind === "immediate") {
    progress.atOnce = true;
    return { ...(await atOnce(cf, { upload, head: live.head?.id ?? null }, run)), assets, notes: made };
  }
  const { value: version, doubles } = await run.group("Upload the version", () =>
    uploadVersion(cf, upload, live.versions[0]?.number),
  );
  run.publish({ "version-id": version.id, changed: true });
  run.info(
    `Version ${version.id}${version.startupTimeMs === undefined ? "" : `, starts in ${version.startupTimeMs} ms`}`,
  );
  const twice = doubles.length === 0 ? [] : [describeDoubles(version.id, doubles)];
  for (const note of twice) run.warning(note);
  const notes = [...made, ...twice];
  if (inputs.traffic === "none") return { version, deploymentId: undefined, changed: true, assets, notes };
  return { ...(await direct(cf, work, version, run)), assets, notes };
}

async function prepare(cf: Cloudflare, { opened, inputs, plan, secrets, snapshot }: Work, run: Run) {
  const { release, metadata: sealed } = opened;
  const assets =
    release.config.assets === undefined
      ? undefined
      : await run.group("Upload static files", () => uploadStaticFiles(cf, { opened, inputs, live: plan.live }, run));
  const provided =
    plan.provisions.length === 0
      ? { bindings: [], notes: [] }
      : await run.group("Create what bindings name", () => provideAll(cf, plan.provisions));
  for (const note of provided.notes) run.info(note);
  const nonce = newNonce();
  const settings = await keepRelease(release, inputs.settings, run);
  const message = formatRecord({
    kind: "UPLOAD",
    nonce,
    digest: release.digest.replace(/^sha256:/, ""),
    secrets,
    snapshot,
    stamp: release.stamp,
    manifest: assets?.manifest,
    settings,
    ...originOf(release, inputs),
    text: describeRelease(release, inputs),
  });
  const origin = { source: release.source, server: inputs.server, message, tag: inputs.tag ?? defaultTag(release) };
  const immediate = plan.decision.kind === "immediate" ? { migrations: plan.decision.migrations } : undefined;
  const metadata = completeMetadata(withProvided(sealed, provided.bindings), release.config, {
    annotations: annotate(origin, immediate !== undefined),
    secrets: inputs.workerSecrets,
    assets: assets === undefined ? undefined : { jwt: assets.jwt, ...readAssetRules(opened) },
    immediate,
  });
  const upload: Upload = { worker: release.name, metadata, modules: readModules(opened), nonce };
  return { upload, assets, notes: provided.notes };
}

async function direct(cf: Cloudflare, { opened, inputs, plan, progress, snapshot }: Going, version: Version, run: Run) {
  const { release } = opened;
  const table = tableFor(inputs.traffic === "0" ? "0" : "100", version.id, plan.live.active?.id);
  const text = describeRelease(release, inputs);
  const record = recordOf(table, { snapshot, ...originOf(release, inputs), text });
  Object.assign(progress, { version, deployment: record.nonce });
  const { value } = await run.group("Deploy", () =>
    createDeployment(cf, {
      worker: release.name,
      table,
      record,
      expectedHead: plan.live.head?.id ?? null,
      fresh: plan.decision.kind === "version",
      ...(release.config.code_update_strategy === undefined
        ? {}
        : { codeUpdateStrategy: release.config.code_update_strategy }),
    }),
  );
  run.publish({ "version-id": version.id, "deployment-id": value.id, rollout: record.rollout, changed: true });
  return { version, deploymentId: value.id, changed: true };
}

async function atOnce(cf: Cloudflare, { upload, head }: { upload: Upload; head: string | null }, run: Run) {
  const { version, deployment } = await run.group("Upload to all traffic", () => deployAtOnce(cf, upload, head));
  run.publish({ "version-id": version.id, "deployment-id": deployment.id, changed: true });
  return { version, deploymentId: deployment.id, changed: true };
}

function describeRelease({ source, digest }: WorkerRelease, { message }: Inputs): string {
  if (message !== undefined) return message;
  if (source.commit === null) return `Deploy ${digest}`;
  return `Deploy ${source.commit.slice(0, 12)}${source.repository === null ? "" : ` of ${source.repository}`}`;
}

function defaultTag({ source, digest }: WorkerRelease): string {
  const tag = /^refs\/tags\/(.+)$/.exec(source.ref ?? "")?.[1];
  return tag ?? source.commit?.slice(0, 12) ?? digest.slice("sha256:".length, "sha256:".length + 12);
}

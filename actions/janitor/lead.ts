import type { Run } from "../../src/action/run.ts";
import { counting, loadForWorker } from "../../src/checks/file/of-worker.ts";
import { simpleCheck } from "../../src/checks/file/simple.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { lead } from "../../src/controller/controller.ts";
import { applyAtEnd, type Triggers } from "../../src/controller/finalize.ts";
import { createLook } from "../../src/controller/look.ts";
import { createPlatform, type OwnRequest } from "../../src/controller/platform.ts";
import { type Probers, proberOf } from "../../src/controller/probers.ts";
import { createChronicle } from "../../src/controller/report/chronicle.ts";
import type { SoakPlan } from "../../src/controller/soak-plan.ts";
import { newIds } from "../../src/controller/start.ts";
import { createVisitor } from "../../src/controller/visitor.ts";
import type { Ears } from "../../src/controller/words/ears.ts";
import type { Orphan } from "../../src/rollout/in-flight.ts";
import { leadOn } from "../../src/rollout/lead-on.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import { openChecks } from "../../src/settings/checks/open.ts";
import { openSettings } from "../../src/settings/format/open.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { steadyNow } from "../../src/time/steady.ts";
import type { Inputs } from "./inputs.ts";

/** A rollout that is to be led on, with what it is led by. */
export interface Soaking {
  worker: string;
  orphan: Orphan;
  plan: SoakPlan;
  /** ms since its last deployment, by the platform's clock. */
  ageMs: number;
  ears: Ears | undefined;
}

/** Leads it on until it ends, or soaks again. The bound of its time is its own: a step that is written is proven. */
export async function leadSoaking(
  cf: Cloudflare,
  { worker, orphan, plan, ageMs, ears }: Soaking,
  inputs: Inputs,
  run: Run,
): Promise<Journal> {
  const settings = openSettings(plan.settings, plan.settingsDigest);
  const config: Config = { ...plan.config, ...newIds(), rollout: plan.config.rollout, run: inputs.run };
  // The plan was kept before its digest was known: the deployment tells it.
  if (config.soak !== undefined) config.soak = { ...config.soak, digest: orphan.record.soak?.split(",")[1] ?? "" };
  const url = settings.url ?? plan.url ?? undefined;
  const probers =
    settings.smokeTest && url !== undefined ? await probersOf(settings, url, { worker, inputs }) : undefined;
  const own: OwnRequest[] = [];
  const visitor =
    probers && createVisitor({ worker, ...whom(config, plan), ...probers, ...counts(settings), own, log: run.info });
  const chronicle = createChronicle(config, run.info);
  await ears?.ready;
  const ended = await lead(leadOn(orphan, config, { now: steadyNow(), ageMs }), config, {
    platform: createPlatform(cf, { worker, candidate: config.candidate, active: config.active, own }),
    visitor,
    look: probers && createLook(worker, probers.checks),
    ears,
    finalize: () =>
      applyAtEnd(cf, worker, {
        triggers: (plan.triggers ?? undefined) as Triggers | undefined,
        takeOver: settings.allow.takeOverDomains,
        log: run.info,
      }),
    cancel: run.signal,
    deadline: steadyNow() + inputs.leadMs,
    now: steadyNow,
    onTick: (now, action) => chronicle.note(now, action, steadyNow()),
  });
  visitor?.close();
  return ended;
}

const whom = ({ candidate, active }: Config, { versionUrl, stamps }: SoakPlan) => ({
  ...{ candidate, active, aside: versionUrl ?? undefined, stamps: new Map(stamps) },
});

const counts = ({ rollout }: Settings) => ({ rounds: rollout.probesPerRound });

async function probersOf(
  settings: Settings,
  url: string,
  { worker, inputs }: { worker: string; inputs: Inputs },
): Promise<Probers> {
  const { check, checks: document, rollout } = settings;
  // Judged when the release began: codes and classes, separated by commas.
  const status = (check.expectStatus ?? "2xx").split(/[\s,]+/);
  const own = await simpleCheck({ targets: { production: url }, path: check.path, status });
  const { secrets, access } = inputs;
  const checks =
    document === null
      ? own
      : counting(
          await loadForWorker(openChecks(settings, document, { secrets, url }), { file: document.file, worker }),
        );
  const { versionHeader, aroundCache } = rollout;
  return await proberOf({ own, checks }, { url, path: check.path, versionHeader, aroundCache, access });
}

import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { soon } from "../../src/cloudflare/client/soon.ts";
import {
  applyTriggers,
  describeFailure,
  type TriggerResult,
  type Triggers,
} from "../../src/cloudflare/workers/triggers.ts";
import { getVersion } from "../../src/cloudflare/workers/versions.ts";
import { getWorkersDev, type WorkersDev } from "../../src/cloudflare/workers/workers-dev.ts";
import type { Version } from "../../src/record/version.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { shortId } from "../../src/text/short-id.ts";
import type { Plan } from "../../src/worker/plan.ts";
import type { Addresses } from "./addresses.ts";
import type { Deployed } from "./deploy.ts";
import type { Inputs } from "./inputs.ts";
import { productionUrls } from "./report.ts";

/** What came of the last phase. */
export interface Finished {
  triggers: TriggerResult[];
  urls: string[];
  versionUrl: string | undefined;
}

interface Finishing {
  release: WorkerRelease;
  inputs: Inputs;
  deployed: Deployed;
  plan: Plan;
  /** Which of the release's addresses the Worker has by now; all of them once its triggers are applied. */
  now: Addresses;
}

/** Applies settings and triggers if they are wanted, and finds out under which URLs the version answers. */
export async function finish(
  cf: Cloudflare,
  { release, inputs, deployed, plan, now }: Finishing,
  run: Run,
): Promise<Finished> {
  const { name: worker, config } = release;
  let triggers: TriggerResult[] = [];
  let dev: WorkersDev | undefined;
  if (plan.triggers) {
    const wanted = plan.decision.kind === "immediate" ? withoutUploaded(config) : config;
    const applied = await applyTriggers(cf, worker, { triggers: wanted, takeOver: inputs.takeOverDomains });
    triggers = applied.results;
    dev = applied.workersDev;
    for (const result of triggers)
      run.info(result.error === undefined ? `Applied ${result.what}` : describeFailure(result));
  } else {
    run.info("Not wanted.");
    dev = now.workersDev ?? (await getWorkersDev(cf, worker));
  }
  const host = dev?.host;
  const production = dev?.enabled && host !== undefined ? `https://${host}` : undefined;
  const own = dev?.previews && host !== undefined && (await hasPreview(cf, worker, deployed.version));
  const versionUrl = own ? `https://${shortId(deployed.version.id)}-${host}` : undefined;
  return { triggers, urls: productionUrls(plan.triggers ? config : now, production), versionUrl };
}

/** An upload to all traffic carries these settings itself; tags it cannot carry. */
function withoutUploaded(config: WorkerRelease["config"]): Triggers {
  const { observability: _o, logpush: _l, tail_consumers: _t, streaming_tail_consumers: _s, tags, ...rest } = config;
  return tags === undefined || tags.length === 0 ? rest : { ...rest, tags };
}

async function hasPreview(cf: Cloudflare, worker: string, { id, hasPreview: known }: Version): Promise<boolean> {
  if (known !== undefined) return known;
  const ask = () => getVersion(cf, worker, id);
  return (await soon(cf, `version ${id}`, { ask })).hasPreview ?? false;
}

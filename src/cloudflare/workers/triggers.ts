import { ApiError } from "../../errors.ts";
import { sentences } from "../../text/sentence.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { type CustomDomain, planCustomDomains, refuseTakeover, setCustomDomains } from "./domains.ts";
import { findQueues, type QueueConsumer, setConsumer } from "./queues.ts";
import { type Route, setRoutes } from "./routes.ts";
import { type ScriptSettings, setScriptSettings } from "./settings.ts";
import { setWorkersDev, type WorkersDev } from "./workers-dev.ts";
import { setWorkflow, type WorkflowTrigger } from "./workflows.ts";

/**
 * Everything that decides when and where a Worker runs and that is not part of a version, in the API's shapes. An absent
 * list is left alone at Cloudflare, an empty one is cleared (routes and domains: left alone, as wrangler does).
 */
export interface Triggers extends ScriptSettings {
  workers_dev: boolean;
  preview_urls?: boolean;
  routes?: Route[];
  custom_domains?: CustomDomain[];
  crons?: string[];
  queue_consumers?: QueueConsumer[];
  workflows?: WorkflowTrigger[];
}

/** One thing that was applied, or was not. */
export interface TriggerResult {
  /** In a few words, e.g. `routes example.com/*`. */
  what: string;
  error: Error | undefined;
}

/** What came of applying triggers. */
export interface AppliedTriggers {
  results: TriggerResult[];
  /** What is in force at workers.dev; undefined if that failed. */
  workersDev: WorkersDev | undefined;
}

/**
 * Applies a Worker's settings and triggers: settings first, workers.dev next, then the rest side by side. They are not a
 * transaction: each one's outcome is reported, and a failure does not keep the others from being applied.
 */
export async function applyTriggers(
  cf: Cloudflare,
  worker: string,
  { triggers, takeOver }: { triggers: Triggers; takeOver: boolean },
): Promise<AppliedTriggers> {
  const results: TriggerResult[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const value = await work();
      results.push({ what, error: undefined });
      return value;
    } catch (error) {
      if (cf.signal.aborted || !(error instanceof Error)) throw error;
      results.push({ what, error });
      return undefined;
    }
  };
  const settings = pickSettings(triggers);
  if (Object.keys(settings).length > 0) {
    await attempt(`settings ${Object.keys(settings).join(", ")}`, () => setScriptSettings(cf, worker, settings));
  }
  const dev = { enabled: triggers.workers_dev, previews: triggers.preview_urls };
  const workersDev = await attempt(`workers.dev ${dev.enabled ? "on" : "off"}`, () => setWorkersDev(cf, worker, dev));
  await Promise.all(planned(cf, worker, { triggers, takeOver }).map(({ what, work }) => attempt(what, work)));
  return { results, workersDev };
}

interface Step {
  what: string;
  work: () => Promise<void>;
}

function planned(
  cf: Cloudflare,
  worker: string,
  { triggers, takeOver }: { triggers: Triggers; takeOver: boolean },
): Step[] {
  const {
    routes = [],
    custom_domains: domains = [],
    crons,
    queue_consumers: consumers = [],
    workflows = [],
  } = triggers;
  const steps: Step[] = [];
  if (routes.length > 0) {
    const what = `routes ${routes.map(({ pattern }) => pattern).join(", ")}`;
    steps.push({ what, work: () => setRoutes(cf, worker, routes) });
  }
  if (domains.length > 0) {
    const what = `domains ${domains.map(({ hostname }) => hostname).join(", ")}`;
    steps.push({ what, work: () => moveDomains(cf, worker, { domains, takeOver }) });
  }
  if (crons !== undefined) {
    const what = crons.length > 0 ? `crons ${crons.join(", ")}` : "no crons";
    steps.push({ what, work: () => setCrons(cf, worker, crons) });
  }
  for (const consumer of consumers) {
    steps.push({
      what: `consumer of ${consumer.queue}`,
      work: async () => {
        const queue = (await findQueues(cf, [consumer.queue])).get(consumer.queue);
        if (queue !== undefined) await setConsumer(cf, worker, queue, consumer);
      },
    });
  }
  for (const workflow of workflows) {
    steps.push({ what: `Workflow ${workflow.name}`, work: () => setWorkflow(cf, worker, workflow) });
  }
  return steps;
}

async function moveDomains(
  cf: Cloudflare,
  worker: string,
  { domains, takeOver }: { domains: CustomDomain[]; takeOver: boolean },
): Promise<void> {
  const changes = await planCustomDomains(cf, worker, domains);
  if (changes !== undefined && !takeOver) refuseTakeover(changes);
  if (changes !== undefined && changes.removed.length > 0) {
    cf.log(`Detaching ${changes.removed.join(", ")}: not in the release's list of custom domains.`);
  }
  await setCustomDomains(cf, worker, { domains, takeOver });
}

/** Makes these the Worker's cron triggers, all of them. */
export async function setCrons(cf: Cloudflare, worker: string, crons: string[]): Promise<void> {
  const body = { account_id: cf.account, body: crons.map((cron) => ({ cron })) };
  await repeat(cf, (options) => cf.api.workers.scripts.schedules.update(worker, body, options));
}

function pickSettings(triggers: Triggers): ScriptSettings {
  const { observability, logpush, tail_consumers, streaming_tail_consumers, tags } = triggers;
  return Object.fromEntries(
    Object.entries({ observability, logpush, tail_consumers, streaming_tail_consumers, tags }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** A failed trigger in one sentence with its fix. */
export function describeFailure({ what, error }: TriggerResult): string {
  const hint = error instanceof ApiError ? error.hint : undefined;
  return `${what}: ${sentences(error?.message, hint)}`;
}

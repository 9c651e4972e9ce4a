/** `environment:` of a job: its secrets and variables, its reviewers, its deployment record. */

import type { Environment } from "../contract/request.ts";
import type { DeploymentChange } from "../contract/result.ts";
import { asText, evaluate } from "../language/expressions.ts";
import { asMapping, find, type Token } from "../language/files.ts";
import type { RunState } from "../run/run.ts";
import { type JobRun, jobScope } from "./instance.ts";

/** The environment that a job names. */
export interface NamedEnvironment {
  name: string;
  url?: Token;
  /** False for `deployment: false`. */
  deploys: boolean;
  settings: Environment;
}

/** Reads `environment:`; undefined if there is none or its name is empty. Throws EvaluationError. */
export function readEnvironment(job: JobRun): NamedEnvironment | undefined {
  const token = find(job.job.token, "environment");
  if (token === undefined) return undefined;
  const mapping = asMapping(token);
  const name = asText(evaluate(find(mapping, "name") ?? token, jobScope(job)));
  const { run } = job.instance;
  if (name === "") {
    run.record.assume("An `environment` whose name is empty is no environment.");
    return undefined;
  }
  const url = find(mapping, "url");
  const deployment = find(mapping, "deployment");
  const deploys = deployment === undefined || evaluate(deployment, jobScope(job)) !== false;
  return { name, deploys, settings: settingsOf(run, name), ...(url && { url }) };
}

function settingsOf(run: RunState, name: string): Environment {
  const known = Object.entries(run.request.environments ?? {});
  const found = known.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  if (!found) {
    run.record.annotate({
      level: "notice",
      message: `The environment "${name}" did not exist: it is created without protection.`,
    });
  }
  return found ?? {};
}

/** The secrets of a job in that environment. */
export function secretsIn(environment: NamedEnvironment | undefined, job: JobRun): Record<string, string> {
  const { secrets, environmentSecrets } = job.instance;
  const own = Object.entries(environment?.settings.secrets ?? {});
  const allowed = own.filter(([name]) => environmentSecrets === "all" || nameIn(name, secrets));
  // Names are case-insensitive: one that is replaced must not stay beside its replacement.
  const kept = Object.entries(secrets).filter(([name]) => !nameIn(name, Object.fromEntries(allowed)));
  return Object.fromEntries([...kept, ...allowed]);
}

function nameIn(name: string, secrets: Record<string, string>): boolean {
  return Object.keys(secrets).some((known) => known.toLowerCase() === name.toLowerCase());
}

/** Asks the reviewers. `cancelled` if the run was cancelled while it waited. */
export async function awaitApproval(
  environment: NamedEnvironment,
  job: JobRun,
): Promise<"approved" | "rejected" | "cancelled"> {
  const { approve } = environment.settings;
  if (approve === undefined) return "approved";
  job.instance.run.record.emit({ type: "job-waiting", job: job.name, environment: environment.name });
  if (approve === "approve") return "approved";
  if (approve === "reject") return "rejected";
  const cancelled = Promise.withResolvers<"cancelled">();
  const listener = () => cancelled.resolve("cancelled");
  if (job.cancel.aborted) listener();
  job.cancel.addEventListener("abort", listener, { once: true });
  const answer = approve({ name: job.name, environment: environment.name });
  const decided = await Promise.race([answer.then((yes) => (yes ? "approved" : "rejected")), cancelled.promise]);
  job.cancel.removeEventListener("abort", listener);
  return decided;
}

/** Keeps GitHub's own deployment record of a job; does nothing for a job that has none. */
export class DeploymentRecord {
  readonly #job: JobRun;
  readonly #environment: NamedEnvironment | undefined;
  #id: number | undefined;

  constructor(job: JobRun, environment: NamedEnvironment | undefined) {
    this.#job = job;
    this.#environment = environment?.deploys ? environment : undefined;
  }

  async is(state: DeploymentChange["state"], environmentUrl?: string): Promise<void> {
    if (!this.#environment) return;
    const { record } = this.#job.instance.run;
    const change = { job: this.#job.name, environment: this.#environment.name, state };
    const known = this.#id === undefined ? {} : { id: this.#id };
    this.#id = await record.deploy({ ...change, ...known, ...(environmentUrl && { environmentUrl }) });
  }
}

import type { Rehearsal } from "../rehearsal/rehearsal.ts";

/** What --json writes; its shape is a contract that scripts rely on. */
export function toJson(scenario: string, rehearsal: Rehearsal) {
  const { result, worlds, visitors, asExpected, durationMs, verdicts, measured } = rehearsal;
  const { state, requests } = worlds.cloudflare;
  const { repository } = worlds.github;
  const workers = [...state.workers.values()].map((worker) => [
    worker.name,
    {
      deployment: worker.deployments[0]?.versions ?? [],
      versions: worker.versions.length,
      deployments: worker.deployments.length,
      routes: worker.routes.map(({ pattern }) => pattern),
      domains: worker.domains.map(({ hostname }) => hostname),
      schedules: worker.schedules.map(({ cron }) => cron),
    },
  ]);
  return {
    scenario,
    asExpected,
    conclusion: result.conclusion,
    durationMs,
    expectations: verdicts.map(({ title, seen }) => ({ title, holds: seen === undefined, ...(seen && { seen }) })),
    measured: Object.fromEntries(measured),
    jobs: result.jobs.map(({ name, conclusion, durationMs: took, steps }) => ({
      name,
      conclusion,
      durationMs: took,
      steps: steps.map((step) => ({ name: step.name, conclusion: step.conclusion, durationMs: step.durationMs })),
    })),
    cloudflare: { requests: requests.length, workers: Object.fromEntries(workers), pages: {} },
    visitors: {
      requests: visitors.requests,
      failed: visitors.failed,
      byVersion: visitors.byVersion,
      failures: visitors.failures,
    },
    github: {
      deployments: repository.deployments.map(({ environment, statuses }) => ({
        environment,
        state: statuses.at(-1)?.state ?? "pending",
        environmentUrl: statuses.at(-1)?.environmentUrl ?? "",
      })),
      comments: repository.comments.map(({ issue, body }) => ({ issue, body })),
      summaries: result.summaries,
      annotations: result.annotations,
    },
    notifications: worlds.receiver.messages.map(({ channel, body }) => ({ channel, body })),
  };
}

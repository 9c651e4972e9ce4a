/** The environment of a step's process: what the request allows, what the workflow sets, and GitHub's own over all. */
import type { Runtime } from "../contract/request.ts";
import type { Value } from "../language/expressions.ts";
import type { Execution } from "./execution.ts";

/** Parts of the `github` context that become GITHUB_* variables. */
const exported =
  "action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace".split(
    " ",
  );

/** Everything but INPUT_*, STATE_* and the step's files. */
export function stepVariables({ frame, env, scope }: Execution): Record<string, string> {
  const { job } = frame;
  const base: Record<string, string> = { CI: "true", ...job.run.request.env, ...env };
  return {
    ...base,
    ...prefixed("GITHUB_", exported, scope.contexts.github),
    ...prefixed("RUNNER_", ["os", "arch", "name", "temp", "tool_cache", "environment"], job.contexts.runner),
    RUNNER_WORKSPACE: job.directories.root,
    GITHUB_ACTIONS: "true",
    // A checkout here has no .git; one above the run's directory is not the caller's.
    GIT_CEILING_DIRECTORIES: job.directories.root,
    PATH: [...job.path, base.PATH].filter(Boolean).join(":"),
  };
}

/** What only the processes of JavaScript actions get on top: the way to GitHub's results service. */
export function runtimeVariables(runtime: Runtime | undefined): Record<string, string> {
  if (runtime === undefined) return {};
  const url = `${runtime.url}/`;
  return {
    ...{ ACTIONS_RUNTIME_TOKEN: runtime.token, ACTIONS_RUNTIME_URL: url, ACTIONS_RESULTS_URL: url },
    ...{ ACTIONS_CACHE_URL: url, ACTIONS_CACHE_SERVICE_V2: "True" },
  };
}

function prefixed(prefix: string, names: string[], context: Value | undefined): Record<string, string> {
  const values = (context ?? {}) as Record<string, Value>;
  const pairs = names.map((name) => [`${prefix}${name.toUpperCase()}`, values[name]] as const);
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));
}

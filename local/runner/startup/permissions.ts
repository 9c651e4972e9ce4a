/** What the token of a job may do, and the check GitHub makes before a run starts. */
import { entries, find, type Token, text } from "../language/files.ts";
import { StartupFailure } from "./failure.ts";
import type { Job, Workflow } from "./tree.ts";

/** Scope to level; a scope that is not there is `none`. */
export type Permissions = Record<string, "read" | "write">;

const scopes =
  "actions artifact-metadata attestations checks code-quality contents copilot-requests deployments discussions drives id-token issues models packages pages pull-requests repository-projects security-events statuses vulnerability-alerts".split(
    " ",
  );
const levels = ["none", "read", "write"];

/** The token nobody restricted, by the setting of the caller's repository. */
export function defaultPermissions(policy: "restricted" | "permissive"): Permissions {
  if (policy === "restricted") return { contents: "read", packages: "read" };
  return { ...all("write"), models: "read" };
}

function all(level: "read" | "write"): Permissions {
  const granted = scopes.filter((scope) => level === "write" || scope !== "id-token");
  return Object.fromEntries(granted.map((scope) => [scope, level]));
}

/** Reads a `permissions:` key; undefined if it is not there. Naming any scope sets all others to none. */
export function permissionsOf(token: Token | undefined): Permissions | undefined {
  const permissions = find(token, "permissions");
  if (permissions === undefined) return undefined;
  const keyword = text(permissions);
  if (keyword === "read-all") return all("read");
  if (keyword === "write-all") return all("write");
  const granted = entries(permissions).map(([scope, level]) => [scope, text(level)] as const);
  return Object.fromEntries(granted.flatMap(([scope, level]) => (isLevel(level) ? [[scope, level]] : [])));
}

function isLevel(level: string | undefined): level is "read" | "write" {
  return level === "read" || level === "write";
}

/** What a job's token may do: its own block, or its workflow's, or what came down to the workflow. */
export function effectivePermissions(workflow: Workflow, job: Job, inherited: Permissions): Permissions {
  return permissionsOf(job.token) ?? permissionsOf(workflow.root) ?? inherited;
}

/** Throws StartupFailure if anything called asks for more than the job that calls it may give. */
export function checkPermissions(workflow: Workflow, inherited: Permissions): void {
  for (const job of workflow.jobs.values()) {
    if (job.call)
      checkCall(
        job.call,
        { job, uses: text(find(job.token, "uses")) ?? "" },
        effectivePermissions(workflow, job, inherited),
      );
  }
}

function checkCall(called: Workflow, by: { job: Job; uses: string }, allowed: Permissions): void {
  const root = permissionsOf(called.root);
  if (root) check(root, allowed, `Error calling workflow '${by.uses}'. The workflow`);
  for (const job of called.jobs.values()) {
    const own = permissionsOf(job.token);
    if (own) check(own, allowed, `Error calling workflow '${by.uses}'. The nested job '${job.id}'`);
  }
  checkPermissions(called, root ?? allowed);
}

function check(requested: Permissions, allowed: Permissions, who: string): void {
  const over = Object.entries(requested).filter(
    ([scope, level]) => levels.indexOf(level) > levels.indexOf(allowed[scope] ?? "none"),
  );
  if (over.length === 0) return;
  const asked = over.map(([scope, level]) => `${scope}: ${level}`).join(", ");
  const given = over.map(([scope]) => `${scope}: ${allowed[scope] ?? "none"}`).join(", ");
  throw new StartupFailure([{ message: `${who} is requesting '${asked}', but is only allowed '${given}'.` }]);
}

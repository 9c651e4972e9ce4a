import { boolean, duration, oneOf, optional, optionalSecret, required, secret } from "../../src/action/inputs.ts";
import { UserError } from "../../src/errors.ts";
import type { Target } from "../../src/worker/find.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const refuse = (message: string, hint: string) => new UserError(message, { hint, reason: "invalid-input" });

/** The action's inputs, with every rule between them checked. */
export function readInputs() {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_SERVER_URL: server } = process.env;
  const inputs = {
    apiToken: secret("api-token"),
    accountId: required("account-id"),
    worker: required("worker"),
    target: parseTarget(required("target")),
    expectedVersionId: versionId("expected-version-id"),
    url: url(),
    versionHeader: required("version-header").toLowerCase(),
    identity: oneOf("identity", ["required", "absent-ok"]),
    /** Milliseconds. */
    identityTimeout: duration("identity-timeout"),
    access: readAccess(),
    allowChangedSecrets: boolean("allow-changed-secrets"),
    allowMarkedBad: boolean("allow-marked-bad"),
    /** Path of a snapshot to restore. */
    snapshot: optional("snapshot"),
    takeOverDomains: boolean("take-over-domains"),
    message: optional("message"),
    environment: optional("environment"),
    githubToken: optionalSecret("github-token")?.trim(),
    /** Milliseconds. */
    timeout: duration("timeout"),
    dryRun: boolean("dry-run"),
    /** `owner/name`; undefined outside of a workflow run. */
    repository: process.env.GITHUB_REPOSITORY || undefined,
    /** `<run id>/<attempt>` of the workflow run; undefined outside of one. */
    workflowRun: id ? `${id}/${attempt || "1"}` : undefined,
    /** e.g. `https://github.com`. */
    server: server || "https://github.com",
  };
  if (inputs.githubToken !== undefined && inputs.environment === undefined) {
    throw refuse(
      "Input `github-token` is set, but `environment` is not.",
      "Name the GitHub environment whose deployments are to be marked, or leave the token out.",
    );
  }
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

/** Reads the input `target`. Throws a `UserError` for a text that can be neither. */
export function parseTarget(text: string): Target {
  if (text === "previous-stable") return { kind: "previous-stable" };
  if (UUID.test(text.toLowerCase())) return { kind: "version", id: text.toLowerCase() };
  const [, kind, rest = ""] = /^(version|tag|commit):(.*)$/.exec(text) ?? [];
  if (kind === "tag" && rest !== "") return { kind, text: rest };
  if (kind === "version" && UUID.test(rest.toLowerCase())) return { kind, id: rest.toLowerCase() };
  if (kind === "commit" && /^[0-9a-f]{7,64}$/i.test(rest)) return { kind, text: rest.toLowerCase() };
  if (kind === undefined && !/\s/.test(text)) return { kind: "any", text };
  throw refuse(
    `Input \`target\` is \`${text}\`.`,
    "Use `previous-stable`, a version id, a tag, or at least seven digits of a commit; `version:`, `tag:` or `commit:` in front says which.",
  );
}

function versionId(name: string): string | undefined {
  const text = optional(name)?.toLowerCase();
  if (text === undefined || UUID.test(text)) return text;
  throw refuse(
    `Input \`${name}\` is \`${text}\`, which is not a version id.`,
    "It looks like `dc8dcd28-271b-4367-9840-6c244f84cb40`.",
  );
}

function url(): string | undefined {
  const text = optional("url");
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw refuse(
    `Input \`url\` is \`${text}\`, which is not an http(s) URL.`,
    "Write e.g. `https://example.com/health`.",
  );
}

function readAccess(): Record<string, string> {
  const id = optionalSecret("access-client-id")?.trim();
  const key = optionalSecret("access-client-secret")?.trim();
  if (id === undefined && key === undefined) return {};
  if (id === undefined || key === undefined) {
    const missing = id === undefined ? "access-client-id" : "access-client-secret";
    throw refuse(`Input \`${missing}\` is empty.`, "An Access service token has both a client id and a client secret.");
  }
  return { "cf-access-client-id": id, "cf-access-client-secret": key };
}

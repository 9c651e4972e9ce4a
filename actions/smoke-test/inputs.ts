import { relative, resolve } from "node:path";
import {
  boolean,
  duration,
  number,
  oneOf,
  optional,
  optionalSecret,
  pairs,
  required,
  secretPairs,
} from "../../src/action/inputs.ts";
import { UserError } from "../../src/errors.ts";

const BEHAVIOURS = ["fail", "warn"] as const;

const refuse = (message: string, hint: string) => new UserError(message, { hint, reason: "invalid-input" });

/** The action's inputs, with every rule between them checked. */
export function readInputs() {
  const inputs = {
    checkFile: workspacePath(optional("check-file")),
    url: optional("url"),
    path: required("path"),
    expectStatus: readStatus(),
    expectBody: optional("expect-body"),
    targets: namedUrls("targets"),
    variables: readVariables(),
    secrets: secretPairs("secret-variables"),
    identity: readIdentity(),
    access: readAccess(),
    mode: oneOf("mode", ["check", "baseline"]),
    baseline: optional("baseline"),
    rateLimits: boolean("rate-limit-checks"),
    attempts: number("attempts", { min: 1, max: 100, integer: true }),
    timeoutMs: duration("timeout"),
    deadlineMs: duration("deadline"),
    concurrency: number("concurrency", { min: 1, max: 64, integer: true }),
    onFailed: oneOf("on-failed", BEHAVIOURS),
    onDegraded: oneOf("on-degraded", [...BEHAVIOURS, "ignore"]),
    onInconclusive: oneOf("on-inconclusive", BEHAVIOURS),
    reportDirectory: optional("report-directory"),
  };
  rules(inputs);
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

/** Relative to the workspace, as annotations name files. */
function workspacePath(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  return relative(workspace, resolve(workspace, path));
}

function rules(inputs: Inputs): void {
  const { checkFile, url, targets, expectStatus, expectBody, mode, baseline, identity } = inputs;
  if (checkFile === undefined && url === undefined && targets.size === 0) {
    throw refuse("There is nothing to check.", "Set `check-file`, or `url`.");
  }
  if (checkFile === undefined && url !== undefined && targets.size > 0) {
    throw refuse("Inputs `url` and `targets` are both set.", "Without `check-file`, use one of them.");
  }
  if (checkFile !== undefined && (expectStatus !== undefined || expectBody !== undefined || inputs.path !== "/")) {
    const names = "Inputs `path`, `expect-status` and `expect-body` belong to the simple check";
    throw refuse(`${names}, and \`check-file\` is set.`, "Write them into the check file.");
  }
  if (mode === "baseline" && (baseline !== undefined || identity !== undefined)) {
    const hint = "A baseline records what is live before a deploy: leave `baseline` and `version-id` out.";
    throw refuse("Input `mode` is `baseline`, and `baseline` or `version-id` is set.", hint);
  }
}

function readStatus(): (number | string)[] | undefined {
  const text = optional("expect-status");
  if (text === undefined) return undefined;
  return text.split(/[\s,]+/).map((item) => {
    if (/^[1-5]xx$/.test(item)) return item;
    if (/^[1-5]\d\d$/.test(item)) return Number(item);
    throw refuse(`Input \`expect-status\` is \`${text}\`.`, "Use codes and classes, e.g. `200`, `2xx` or `200, 204`.");
  });
}

function namedUrls(name: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, url] of pairs(name)) {
    if (url === undefined || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(key)) {
      throw refuse(`Input \`${name}\` has the line \`${key}\`.`, "Write `name=https://…` lines.");
    }
    result.set(key, httpUrl(name, url));
  }
  return result;
}

function httpUrl(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw refuse(`Input \`${name}\` has \`${text}\`, which is not an http(s) URL.`, "Write e.g. `https://example.com`.");
}

function readVariables(): Map<string, string> {
  const result = new Map<string, string>();
  for (const [name, written] of pairs("variables")) {
    if (!/^[A-Z_][A-Z0-9_]*$/.test(name)) {
      throw refuse(`Input \`variables\` has the name \`${name}\`.`, "Use capitals, digits and underscores.");
    }
    const value = written ?? process.env[name];
    if (value === undefined) {
      throw refuse(
        `Input \`variables\` names \`${name}\`, which is not in the environment.`,
        `Write \`${name}=value\`.`,
      );
    }
    result.set(name, value);
  }
  return result;
}

function readIdentity() {
  const worker = optional("worker");
  const versions = perWorker("version-id", worker);
  if (versions === undefined) {
    const orphan = worker !== undefined ? "worker" : optional("version-url") !== undefined ? "version-url" : undefined;
    if (orphan === undefined) return undefined;
    const hint = "Pass the version id of the deploy on; an empty one would prove nothing.";
    throw refuse(`Input \`version-id\` is empty although \`${orphan}\` is set.`, hint);
  }
  for (const id of versions.values()) {
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) continue;
    throw refuse(
      `Input \`version-id\` has \`${id}\`, which is not a version id.`,
      "It looks like `dc8dcd28-271b-4367-9840-6c244f84cb40`.",
    );
  }
  const urls = perWorker("version-url", [...versions.keys()][0]) ?? new Map<string, string>();
  for (const [name, url] of urls) {
    if (!versions.has(name))
      throw refuse(`Input \`version-url\` names \`${name}\`, which \`version-id\` does not.`, "Name the same Workers.");
    httpUrl("version-url", url);
  }
  return {
    versions,
    urls,
    header: required("version-header"),
    jsonpath: optional("version-jsonpath"),
    override: boolean("override"),
    echoes: number("version-echoes", { min: 1, max: 100, integer: true }),
    timeoutMs: duration("version-timeout"),
  };
}

/** One value for `worker`, or `worker=value` lines. */
function perWorker(name: string, worker: string | undefined): Map<string, string> | undefined {
  const text = optional(name);
  if (text === undefined) return undefined;
  const lines = text.split(/\s*\n\s*/);
  // A URL may hold `=`, but never before its `://`.
  if (lines.length === 1 && !/^[^:/=\s]+=/.test(text)) {
    if (worker === undefined)
      throw refuse(`Input \`${name}\` needs the name of the Worker.`, "Set `worker`, or write `worker=id`.");
    return new Map([[worker, text]]);
  }
  const result = new Map<string, string>();
  for (const [key, value] of pairs(name)) {
    if (value === undefined || value === "")
      throw refuse(`Input \`${name}\` has no value for \`${key}\`.`, "Write `worker=value` lines.");
    result.set(key, value);
  }
  return result;
}

function readAccess(): Record<string, string> {
  const id = optionalSecret("access-client-id")?.trim();
  const secret = optionalSecret("access-client-secret")?.trim();
  if (id === undefined && secret === undefined) return {};
  if (id === undefined || secret === undefined) {
    const missing = id === undefined ? "access-client-id" : "access-client-secret";
    throw refuse(`Input \`${missing}\` is empty.`, "An Access service token has both a client id and a client secret.");
  }
  return { "cf-access-client-id": id, "cf-access-client-secret": secret };
}

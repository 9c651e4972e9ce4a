import { accessHeaders } from "../../src/action/inputs/access.ts";
import { duration } from "../../src/action/inputs/duration.ts";
import { headerName } from "../../src/action/inputs/header-name.ts";
import { invalid, refused } from "../../src/action/inputs/invalid.ts";
import { number } from "../../src/action/inputs/number.ts";
import { perWorker } from "../../src/action/inputs/per-worker.ts";
import { optionalStatuses } from "../../src/action/inputs/status.ts";
import { boolean, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { asUrl, namedUrls, optionalUrl, origins } from "../../src/action/inputs/url.ts";
import { secretVariables, variables } from "../../src/action/inputs/variables.ts";
import { asVersionId } from "../../src/action/inputs/version-id.ts";
import { workspacePath } from "../../src/action/inputs/workspace-path.ts";

const BEHAVIOURS = ["fail", "warn"] as const;

/** The action's inputs, with every rule between them checked. */
export function readInputs() {
  const inputs = {
    checkFile: workspacePath("check-file"),
    url: optionalUrl("url"),
    path: required("path"),
    expectStatus: optionalStatuses("expect-status"),
    expectBody: optional("expect-body"),
    targets: namedUrls("targets"),
    origins: origins("origins"),
    variables: variables("variables"),
    secrets: secretVariables("secret-variables"),
    identity: readIdentity(),
    access: accessHeaders("access-client-id", "access-client-secret"),
    mode: oneOf("mode", ["check", "baseline"]),
    baseline: optional("baseline"),
    rateLimits: boolean("rate-limit-checks"),
    attempts: number("attempts", { min: 1, max: 100, integer: true }),
    timeoutMs: duration("timeout", { min: 1 }),
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

function rules(inputs: Inputs): void {
  const { checkFile, url, targets, expectStatus, expectBody, mode, baseline, identity } = inputs;
  if (checkFile === undefined && url === undefined && targets.size === 0) {
    throw refused("There is nothing to check.", "Set `check-file`, or `url`.");
  }
  if (checkFile === undefined && url !== undefined && targets.size > 0) {
    throw refused("Inputs `url` and `targets` are both set.", "Without `check-file`, use one of them.");
  }
  if (checkFile !== undefined && (expectStatus !== undefined || expectBody !== undefined || inputs.path !== "/")) {
    const names = "Inputs `path`, `expect-status` and `expect-body` belong to the simple check";
    throw refused(`${names}, and \`check-file\` is set.`, "Write them into the check file.");
  }
  if (mode === "baseline" && (baseline !== undefined || identity !== undefined)) {
    const hint = "A baseline records what is live before a deploy: leave `baseline` and `version-id` out.";
    throw refused("Input `mode` is `baseline`, and `baseline` or `version-id` is set.", hint);
  }
}

/** Which version must answer, of which Worker, and how it is told; undefined when none is asked for. */
function readIdentity() {
  const worker = optional("worker");
  const given = perWorker("version-id", worker);
  const own = optional("version-url");
  const how = {
    header: headerName("version-header"),
    jsonpath: optional("version-jsonpath"),
    override: boolean("override"),
    echoes: number("version-echoes", { min: 1, max: 100, integer: true }),
    timeoutMs: duration("version-timeout"),
  };
  if (given === undefined) {
    const orphan = worker !== undefined ? "worker" : own !== undefined ? "version-url" : undefined;
    if (orphan === undefined) return undefined;
    const hint = "Pass the version id of the deploy on; an empty one would prove nothing.";
    throw invalid("version-id", `is empty although \`${orphan}\` is set`, hint);
  }
  const versions = new Map([...given].map(([name, id]) => [name, asVersionId("version-id", id)]));
  return { versions, urls: readVersionUrls(versions), ...how };
}

function readVersionUrls(versions: ReadonlyMap<string, string>): Map<string, string> {
  const urls = perWorker("version-url", [...versions.keys()][0]) ?? new Map<string, string>();
  for (const [name, text] of urls) {
    if (!versions.has(name))
      throw invalid("version-url", `names \`${name}\`, which \`version-id\` does not`, "Name the same Workers.");
    asUrl("version-url", text);
  }
  return urls;
}

import { accessHeaders } from "../../src/action/inputs/access.ts";
import { duration } from "../../src/action/inputs/duration.ts";
import { headerName } from "../../src/action/inputs/header-name.ts";
import { invalid, refused } from "../../src/action/inputs/invalid.ts";
import { number } from "../../src/action/inputs/number.ts";
import { perWorker } from "../../src/action/inputs/per-worker.ts";
import { optionalStatuses } from "../../src/action/inputs/status.ts";
import { superseded } from "../../src/action/inputs/superseded.ts";
import { boolean, oneOf, optional } from "../../src/action/inputs/text.ts";
import { asUrl, namedUrls, optionalUrl, origins, path } from "../../src/action/inputs/url.ts";
import { secretVariables, variables } from "../../src/action/inputs/variables.ts";
import { asVersionId } from "../../src/action/inputs/version-id.ts";
import { workerSecrets } from "../../src/action/inputs/worker-secrets.ts";
import { workspacePath } from "../../src/action/inputs/workspace-path.ts";
import { STAMP } from "../../src/record/stamp.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { fromSettings, identityFrom, SUPERSEDED } from "./settings.ts";

const BEHAVIOURS = ["fail", "warn"] as const;

/** The action's inputs, with every rule between them checked. */
export function readInputs() {
  const settings = handedSettings(optional("settings"), optional("settings-digest"));
  if (settings !== undefined) superseded(SUPERSEDED);
  const inputs = {
    summary: boolean("summary"),
    ...(settings === undefined ? readChecks() : fromSettings(settings, optionalUrl("url"))),
    secrets: secretVariables("secret-variables"),
    /** Sent to nobody: an answer may show what the Worker knows. */
    workerSecrets: workerSecrets("worker-secrets"),
    // Whoever is asked of a Worker without an address is another one, and names no version of it.
    identity: settings?.test === true ? withoutIdentity(settings) : readIdentity(settings),
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
    settings,
  };
  rules(inputs);
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

function readChecks() {
  return {
    checkFile: workspacePath("check-file"),
    url: optionalUrl("url"),
    path: path("path"),
    expectStatus: optionalStatuses("expect-status"),
    expectBody: optional("expect-body"),
    targets: namedUrls("targets"),
    origins: origins("origins"),
    variables: variables("variables"),
  };
}

function rules(inputs: Inputs): void {
  const { checkFile, url, targets, expectStatus, expectBody, mode, baseline, identity } = inputs;
  if (checkFile === undefined && url === undefined && targets.size === 0) {
    throw inputs.settings === undefined
      ? refused("There is nothing to check.", "Set `check-file`, or `url`.")
      : refused(
          "Input `url` is empty, and the settings name no address.",
          "Write `url` into slipway.yml, or pass an address of the Worker on.",
        );
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

function withoutIdentity(settings: Settings): undefined {
  refuseOtherPlace(settings, { worker: optional("worker") });
}

/** Which version must answer, of which Worker, and how it is told; undefined when none is asked for. */
function readIdentity(settings: Settings | undefined) {
  const worker = optional("worker");
  if (settings !== undefined) refuseOtherPlace(settings, { worker });
  const given = perWorker("version-id", worker);
  const [own, stamp] = [optional("version-url"), optional("version-stamp")];
  const { absent, ...shown } = settings === undefined ? readShown() : identityFrom(settings);
  const how = {
    ...shown,
    jsonpath: optional("version-jsonpath"),
    override: boolean("override"),
    echoes: number("version-echoes", { min: 1, max: 100, integer: true }),
  };
  if (given === undefined) {
    const beside = { worker, "version-url": own, "version-stamp": stamp };
    const orphan = Object.entries(beside).find(([, value]) => value !== undefined)?.[0];
    if (orphan === undefined) return undefined;
    const hint = "Pass the version id of the deploy on; an empty one would prove nothing.";
    throw invalid("version-id", `is empty although \`${orphan}\` is set`, hint);
  }
  const versions = new Map([...given].map(([name, id]) => [name, asVersionId("version-id", id)]));
  const urls = readVersionUrls(versions);
  const stamps = readStamps(versions);
  const none = new Map<string, string>();
  if (settings === undefined) return { versions, urls, stamps, asides: none, ...how };
  // Who shows no version proves it by its own address, as long as not users are to be asked; else whoever answers counts.
  if (absent) return how.override && urls.size > 0 ? { versions, urls, stamps, asides: none, ...how } : undefined;
  return { versions, urls: none, asides: urls, stamps, ...how };
}

function readShown() {
  return { header: headerName("version-header"), timeoutMs: duration("version-timeout"), absent: false };
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

function readStamps(versions: ReadonlyMap<string, string>): Map<string, string> {
  const stamps = perWorker("version-stamp", [...versions.keys()][0]) ?? new Map<string, string>();
  for (const [name, text] of stamps) {
    if (!versions.has(name))
      throw invalid("version-stamp", `names \`${name}\`, which \`version-id\` does not`, "Name the same Workers.");
    if (!STAMP.test(text))
      throw invalid("version-stamp", "is no stamp", "Pass the output `version-stamp` of `deploy-worker` on.");
  }
  return stamps;
}

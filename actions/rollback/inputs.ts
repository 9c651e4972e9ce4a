import { accessHeaders } from "../../src/action/inputs/access.ts";
import { accountId } from "../../src/action/inputs/account-id.ts";
import { duration, timeout } from "../../src/action/inputs/duration.ts";
import { headerName } from "../../src/action/inputs/header-name.ts";
import { invalidText, refused } from "../../src/action/inputs/invalid.ts";
import { optionalSecret, secret } from "../../src/action/inputs/secret.ts";
import { superseded } from "../../src/action/inputs/superseded.ts";
import { boolean, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { optionalUrl } from "../../src/action/inputs/url.ts";
import { secretVariables } from "../../src/action/inputs/variables.ts";
import { optionalVersionId, parseVersionId } from "../../src/action/inputs/version-id.ts";
import { hideWorkerSecrets } from "../../src/action/inputs/worker-secrets.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { UserError } from "../../src/errors.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import type { Target } from "../../src/worker/find.ts";
import { nothingToTakeBack } from "./release-outcomes.ts";
import { fromSettings, SUPERSEDED } from "./settings.ts";

/** What is asked for: a rollback, or nothing, because the release that failed left nothing to be taken back. */
export type Request = Inputs | { nothing: string };

/** The inputs. After a release that got nowhere most of them are empty: they are read only if there is something to do. */
export function readInputs(): Request {
  const nothing = nothingToTakeBack("release-outcomes");
  return nothing === undefined ? readRollback() : { nothing };
}

/** What only the looking needs, and could not be read: a release takes itself back without it. */
interface Unread {
  what: string;
  error: UserError;
}

/** The inputs of a rollback, with every rule between them checked. */
function readRollback() {
  // Sent to nobody: an answer may show what the Worker knows.
  hideWorkerSecrets("worker-secrets");
  /** A step of a release asks, and no person. */
  const afterRelease = optional("release-outcomes") !== undefined;
  const { forLooking, unread } = createForLooking(afterRelease);
  const inputs = {
    apiToken: secret("api-token"),
    accountId: accountId("account-id"),
    worker: required("worker"),
    target: parseTarget(required("target")),
    afterRelease,
    /** What is told, and not looked at. */
    unread,
    expectedVersionId: optionalVersionId("expected-version-id"),
    ...readProof(forLooking),
    secrets: forLooking("the checks' secrets", () => secretVariables("secret-variables"), new Map()),
    access: forLooking("Access", () => accessHeaders("access-client-id", "access-client-secret"), {}),
    allowChangedSecrets: boolean("allow-changed-secrets"),
    allowMarkedBad: boolean("allow-marked-bad"),
    /** Path of a snapshot to restore. */
    snapshot: optional("snapshot"),
    /** Digest that it must have; undefined asks Cloudflare's records. */
    snapshotDigest: optionalDigest("snapshot-digest"),
    takeOverDomains: boolean("take-over-domains"),
    message: optional("message"),
    environment: optional("environment"),
    githubToken: optionalSecret("github-token"),
    /** Milliseconds. */
    timeout: timeout("timeout"),
    dryRun: boolean("dry-run"),
    summary: boolean("summary"),
    ...readOrigin(),
  };
  if (inputs.settings !== undefined) refuseOtherPlace(inputs.settings, inputs);
  refuseUnknownEnvironment(inputs);
  return inputs;
}

/** Whose run it is. */
function readOrigin() {
  const { repository, run, server } = readWorkflow();
  return {
    /** `owner/name`; undefined outside of a workflow run. */
    repository,
    /** `<run id>/<attempt>` of the workflow run; undefined outside of one. */
    workflowRun: run,
    /** e.g. `https://github.com`. */
    server,
  };
}

function refuseUnknownEnvironment(inputs: { githubToken: string | undefined; environment: string | undefined }): void {
  if (inputs.githubToken === undefined || inputs.environment !== undefined) return;
  throw refused(
    "Input `github-token` is set, but `environment` is not.",
    "Name the GitHub environment whose deployments are to be marked, or leave the token out.",
  );
}

export type Inputs = ReturnType<typeof readRollback>;

/** Reads what only the looking needs; `otherwise` takes its place where a release takes itself back. */
type ForLooking = <T>(what: string, read: () => T, otherwise: T) => T;

function createForLooking(afterRelease: boolean): { forLooking: ForLooking; unread: Unread[] } {
  const unread: Unread[] = [];
  const forLooking: ForLooking = (what, read, otherwise) => {
    try {
      return read();
    } catch (error) {
      if (!afterRelease || !(error instanceof UserError)) throw error;
      unread.push({ what, error });
      return otherwise;
    }
  };
  return { forLooking, unread };
}

/** How it is proven who answers, which settings decide, if there are any. */
function readProof(forLooking: ForLooking) {
  const handed = () => handedSettings(optional("settings"), optional("settings-digest"));
  // Both versions are pinned then, so that nothing but this release is taken back.
  const settings =
    optional("expected-version-id") === undefined ? handed() : forLooking("the settings", handed, undefined);
  const url = forLooking("the address", () => optionalUrl("url"), undefined);
  if (settings !== undefined) {
    superseded(SUPERSEDED);
    return { ...fromSettings(settings, url), settings };
  }
  return {
    url,
    versionHeader: headerName("version-header"),
    identity: oneOf("identity", ["required", "absent-ok"]),
    /** Milliseconds. */
    identityTimeout: duration("identity-timeout"),
    settings,
  };
}

/** 64 hex digits; undefined when empty. */
function optionalDigest(name: "snapshot-digest"): string | undefined {
  const text = optional(name);
  if (text === undefined || /^[0-9a-f]{64}$/.test(text)) return text;
  throw invalidText(name, text, "", "Pass the output `snapshot-digest` of `deploy-worker`, or leave it out.");
}

/** Reads the input `target`. Throws a `UserError` for a text that can be neither. */
export function parseTarget(text: string): Target {
  if (text === "previous-stable") return { kind: "previous-stable" };
  const [, kind, rest = text] = /^(version|tag|commit):(.*)$/.exec(text) ?? [];
  if (kind === "tag" && rest !== "") return { kind, text: rest };
  const id = kind === undefined || kind === "version" ? parseVersionId(rest) : undefined;
  if (id !== undefined) return { kind: "version", id };
  if (kind === "commit" && /^[0-9a-f]{7,64}$/i.test(rest)) return { kind, text: rest.toLowerCase() };
  if (kind === undefined && !/\s/.test(text)) return { kind: "any", text };
  throw invalidText(
    "target",
    text,
    "",
    "Use `previous-stable`, a version id, a tag, or at least seven digits of a commit; `version:`, `tag:` or `commit:` in front says which.",
  );
}

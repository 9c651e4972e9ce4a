import { timeout } from "../../src/action/inputs/duration.ts";
import { secret, secretText } from "../../src/action/inputs/secret.ts";
import { boolean, expected, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { mask } from "../../src/action/secrets.ts";
import { parseSecrets } from "../../src/cloudflare/workers/secrets.ts";

/** The action's inputs. */
export function readInputs() {
  const { run: workflowRun, server } = readWorkflow();
  return {
    apiToken: secret("api-token"),
    accountId: required("account-id"),
    release: required("release"),
    traffic: oneOf("traffic", ["100", "0", "none"]),
    workerSecrets: readWorkerSecrets(),
    triggers: oneOf("triggers", ["auto", "true", "false"]),
    message: optional("message"),
    tag: optional("tag"),
    expectDigest: expected("expect-digest", /^sha256:[0-9a-f]{64}$/),
    expectWorker: expected("expect-worker", /^[a-z0-9_][a-z0-9_-]{0,254}$/),
    onSplit: oneOf("on-split", ["refuse", "replace"]),
    allowMigrations: boolean("allow-migrations"),
    takeOverDomains: boolean("take-over-domains"),
    /** Whether to keep what no version holds before anything is changed. */
    snapshot: boolean("snapshot"),
    /** Milliseconds. */
    timeout: timeout("timeout"),
    dryRun: boolean("dry-run"),
    /** `<run id>/<attempt>` of the workflow run; undefined outside of one. */
    workflowRun,
    /** e.g. `https://github.com`. */
    server,
  };
}

export type Inputs = ReturnType<typeof readInputs>;

/** The text is masked line by line as it is read; its values are, too, since they stand in quotes or have lines. */
function readWorkerSecrets(): Map<string, string> {
  const secrets = parseSecrets(secretText("worker-secrets") ?? "");
  for (const value of secrets.values()) mask(value);
  return secrets;
}

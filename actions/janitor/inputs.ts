import { accessHeaders } from "../../src/action/inputs/access.ts";
import { accountId } from "../../src/action/inputs/account-id.ts";
import { duration, timeout } from "../../src/action/inputs/duration.ts";
import { invalid } from "../../src/action/inputs/invalid.ts";
import { optionalSecret, secret } from "../../src/action/inputs/secret.ts";
import { boolean, list, optional } from "../../src/action/inputs/text.ts";
import { secretVariables } from "../../src/action/inputs/variables.ts";
import { NO_RUN, readWorkflow } from "../../src/action/inputs/workflow.ts";

/** The action's inputs. Durations in ms. */
export function readInputs() {
  const { run, repository } = readWorkflow();
  const inputs = {
    apiToken: secret("api-token"),
    accountId: accountId("account-id"),
    workers: [...new Set(list("workers"))],
    githubToken: optionalSecret("github-token"),
    environment: optional("environment"),
    /** Why it may be used from any branch; undefined refuses it then. */
    anyBranchBecause: optional("any-branch-because"),
    maxAgeMs: duration("max-age"),
    dryRun: boolean("dry-run"),
    timeoutMs: timeout("timeout"),
    /** The same for one that is led on. */
    leadMs: timeout("lead-timeout"),
    secrets: secretVariables("secret-variables"),
    access: accessHeaders("access-client-id", "access-client-secret"),
    run: run ?? NO_RUN,
    repository,
  };
  if (inputs.workers.length === 0) throw invalid("workers", "names no Worker", "Write e.g. `workers: shop, shop-api`.");
  return inputs;
}

export type Inputs = ReturnType<typeof readInputs>;

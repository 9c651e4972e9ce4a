/** What GitHub's own validation does not see, (a) to (k): each rule is one function from the tree to its problems. */
import { actionContracts } from "./contracts.ts";
import { callerPermissions, declaredSecrets, inputTypes, noJobResultOutputs } from "./rules/calls.ts";
import type { Rule } from "./rules/read.ts";
import { ownReferences, pinned, stepOutputs } from "./rules/references.ts";
import { noScriptInjection, noSkippedJobs, statusFunctions } from "./rules/steps.ts";

/** All rules by the letter people know them by. */
export const rules: Record<string, Rule> = {
  a: ownReferences,
  b: stepOutputs,
  c: declaredSecrets,
  d: inputTypes,
  e: callerPermissions,
  f: noScriptInjection,
  g: noJobResultOutputs,
  h: pinned,
  i: statusFunctions,
  j: noSkippedJobs,
  k: actionContracts,
};

import { optionalSecret } from "../../src/action/inputs/secret.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";

/** The action's inputs. */
export function readInputs() {
  return { githubToken: optionalSecret("github-token"), repository: readWorkflow().repository };
}

export type Inputs = ReturnType<typeof readInputs>;

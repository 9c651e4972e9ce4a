import { boolean, list, optional, required } from "../../src/action/inputs/text.ts";

/** The action's inputs. */
export function readInputs() {
  return {
    workingDirectory: required("working-directory"),
    config: optional("config"),
    environment: optional("environment"),
    expectWorker: optional("expect-worker"),
    output: optional("output"),
    envVars: list("env-vars"),
    addVersionHeader: boolean("add-version-header"),
  };
}

export type Inputs = ReturnType<typeof readInputs>;

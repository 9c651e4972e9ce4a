import { optionalAccountId } from "../../src/action/inputs/account-id.ts";
import { optional, required } from "../../src/action/inputs/text.ts";

/** The action's inputs. */
export function readInputs() {
  return {
    environment: required("environment"),
    workingDirectory: required("working-directory"),
    config: optional("config"),
    settingsFile: optional("settings-file"),
    accountId: optionalAccountId("account-id"),
  };
}

export type Inputs = ReturnType<typeof readInputs>;

import { optionalAccountId } from "../../src/action/inputs/account-id.ts";
import { boolean, optional, required } from "../../src/action/inputs/text.ts";

/** The action's inputs. */
export function readInputs() {
  return {
    environment: required("environment"),
    workingDirectory: required("working-directory"),
    config: optional("config"),
    settingsFile: optional("settings-file"),
    /** Whether the caller passed a token to the release, which the environment may hold instead; undefined if unknown. */
    authorized: optional("authorized") === undefined ? undefined : boolean("authorized"),
    commands: { install: optional("install-command") ?? "", build: optional("build-command") ?? "" },
    accountId: optionalAccountId("account-id"),
  };
}

export type Inputs = ReturnType<typeof readInputs>;

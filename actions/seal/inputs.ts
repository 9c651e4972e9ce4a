import { superseded } from "../../src/action/inputs/superseded.ts";
import { boolean, list, optional, required } from "../../src/action/inputs/text.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import { fromSettings, SUPERSEDED } from "./settings.ts";

/** The action's inputs. */
export function readInputs() {
  const settings = handedSettings(optional("settings"), optional("settings-digest"));
  if (settings !== undefined) superseded(SUPERSEDED);
  return {
    workingDirectory: required("working-directory"),
    config: optional("config"),
    output: optional("output"),
    envVars: list("env-vars"),
    ...(settings === undefined ? readTarget() : fromSettings(settings)),
    settings,
  };
}

function readTarget() {
  const adds = boolean("add-version-header");
  return {
    environment: optional("environment"),
    expectWorker: optional("expect-worker"),
    addVersionHeader: adds,
    stamp: adds,
  };
}

export type Inputs = ReturnType<typeof readInputs>;

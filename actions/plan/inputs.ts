import { accountId } from "../../src/action/inputs/account-id.ts";
import { timeout } from "../../src/action/inputs/duration.ts";
import { invalid } from "../../src/action/inputs/invalid.ts";
import { optionalSecret } from "../../src/action/inputs/secret.ts";
import { superseded } from "../../src/action/inputs/superseded.ts";
import { boolean, expected, list, oneOf, optional, required } from "../../src/action/inputs/text.ts";
import { readWorkflow } from "../../src/action/inputs/workflow.ts";
import { TAGS, type Tag } from "../../src/plan/words.ts";
import { refuseOtherPlace } from "../../src/settings/compare/place.ts";
import { handedSettings } from "../../src/settings/files/handed.ts";
import { fromSettings, SUPERSEDED } from "./settings.ts";

/** The action's inputs. */
export function readInputs() {
  const { id: runId, repository, commit, server } = readWorkflow();
  const inputs = {
    apiToken: optionalSecret("read-token"),
    accountId: accountId("account-id"),
    release: required("release"),
    expectDigest: expected("expect-digest", /^sha256:[0-9a-f]{64}$/),
    ...readPolicy(),
    githubToken: optionalSecret("github-token"),
    concurrencyGroup: optional("concurrency-group"),
    /** Milliseconds. */
    timeout: timeout("timeout"),
    runId,
    repository,
    commit,
    server,
  };
  if (inputs.settings !== undefined) refuseOtherPlace(inputs.settings, { accountId: inputs.accountId });
  return inputs;
}

/** What settings decide, if there are any. */
function readPolicy() {
  const settings = handedSettings(optional("settings"), optional("settings-digest"));
  if (settings === undefined)
    return {
      settings,
      environment: optional("environment") ?? "",
      traffic: oneOf("traffic", ["100", "0", "none"]),
      allow: {
        migrations: boolean("allow-migrations"),
        takeOverDomains: boolean("take-over-domains"),
        provisions: [],
      },
      failOn: list("fail-on").map(tag),
    };
  superseded(SUPERSEDED);
  return { settings, ...fromSettings(settings) };
}

function tag(text: string): Tag {
  if (text !== "safe" && (TAGS as readonly string[]).includes(text)) return text as Tag;
  const known = TAGS.filter((one) => one !== "safe").map((one) => `\`${one}\``);
  throw invalid("fail-on", `has \`${text}\``, `Tags are ${known.join(", ")}.`);
}

export type Inputs = ReturnType<typeof readInputs>;

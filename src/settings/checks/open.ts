import type { Source } from "../../document/source.ts";
import { UserError } from "../../errors.ts";
import type { CheckDocument, Settings } from "../format/settings.ts";
import { withLines } from "../slipway/lines.ts";
import { addressOf } from "./address.ts";

/** Reasons of checks that cannot be run here. */
export const DOCUMENT_REASONS = ["invalid-checks"] as const;
export type DocumentReason = (typeof DOCUMENT_REASONS)[number];

/** What is only known where the checks run. */
export interface Outside {
  /** Values of the names that the checks have as secrets. */
  secrets: ReadonlyMap<string, string>;
  /** Asked where nothing else names an address. */
  url: string | undefined;
}

/** A check document with everything that it needs to be loaded. */
export interface OpenChecks {
  source: Source;
  /** What `${NAME}` in it stands for. */
  variables: Map<string, string>;
  /** The same for values that go to targets only. */
  secrets: ReadonlyMap<string, string>;
  /** Origins that may be asked besides targets. */
  origins: string[];
  targets: Map<string, string>;
  url: string | undefined;
}

/** The checks that settings brought along, with the lines of the file that they come from. */
export function openChecks(settings: Settings, checks: CheckDocument, { secrets, url }: Outside): OpenChecks {
  const missing = checks.secrets.filter((name) => !secrets.has(name)).map((name) => `\`\${${name}}\``);
  if (missing.length > 0)
    throw new UserError<DocumentReason>(
      `The checks in "${checks.file}" use ${missing.join(", ")}, and there is no secret of that name, nor one below \`variables\` in slipway.yml.`,
      { hint: "Pass it on as a line of the input `secret-variables`.", reason: "invalid-checks" },
    );
  return {
    source: withLines(checks.document, checks.lines),
    variables: new Map(Object.entries(settings.variables)),
    secrets,
    origins: settings.origins,
    targets: new Map(Object.entries(settings.targets)),
    url: addressOf(settings, checks.document, url),
  };
}

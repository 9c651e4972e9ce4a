import type { RunReason } from "../../src/action/run.ts";
import { ADDRESS_REASONS } from "../../src/caller/address.ts";
import { CHECKS_REASONS } from "../../src/checks/file/problems.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS } from "../../src/github/client.ts";
import { CONFIG_REASONS as UNSUPPORTED_REASONS } from "../../src/release/worker/support.ts";
import { SETTINGS_REASONS } from "../../src/settings/files/find.ts";
import { ENVIRONMENT_REASONS } from "../../src/settings/wrangler/environment.ts";
import { CONFIG_REASONS } from "../../src/settings/wrangler/source.ts";
import type { DoctorReason } from "./doctor.ts";

/** Reasons that modules can give which this action loads. */
type Loaded =
  | RunReason
  | InputReason
  | DoctorReason
  | (typeof ADDRESS_REASONS)[number]
  | (typeof CHECKS_REASONS)[number]
  | (typeof GITHUB_REASONS)[number]
  | (typeof UNSUPPORTED_REASONS)[number]
  | (typeof SETTINGS_REASONS)[number]
  | (typeof ENVIRONMENT_REASONS)[number]
  | (typeof CONFIG_REASONS)[number];

/** Those of them that never end it. */
export const NEVER = [
  {
    reasons: [
      ...ADDRESS_REASONS,
      ...CHECKS_REASONS,
      ...UNSUPPORTED_REASONS,
      ...SETTINGS_REASONS,
      ...ENVIRONMENT_REASONS,
      ...CONFIG_REASONS,
    ],
    because: "What `validate` refuses is a finding here, beside all others: together they are `problems-found`.",
  },
  { reasons: [...GITHUB_REASONS], because: "What GitHub does not show is said not to be looked at." },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

/** What happened, by failure reason: the README's table, in its order. Nothing was changed then. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "problems-found": "Something is wrong; each thing is said with its file, its line and what to do.",
  "invalid-input": "An input is not what it must be, or a workflow is a link that leads out of the repository.",
  cancelled: "The run was cancelled.",
  "internal-error": "A bug of ours: please report it with the log.",
};

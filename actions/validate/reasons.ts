import type { RunReason } from "../../src/action/run.ts";
import type { AddressReason } from "../../src/caller/address.ts";
import type { ChecksReason } from "../../src/checks/file/problems.ts";
import type { InputReason } from "../../src/errors.ts";
import type { ConfigReason as UnsupportedReason } from "../../src/release/worker/support.ts";
import type { SettingsReason } from "../../src/settings/files/find.ts";
import type { OriginReason } from "../../src/settings/files/repository.ts";
import type { EnvironmentReason } from "../../src/settings/wrangler/environment.ts";
import type { ConfigReason } from "../../src/settings/wrangler/source.ts";

type FailureReason =
  | RunReason
  | InputReason
  | SettingsReason
  | OriginReason
  | ChecksReason
  | AddressReason
  | ConfigReason
  | UnsupportedReason
  | EnvironmentReason;

/** What happened, by failure reason: the README's table, in its order. Nothing was asked of anybody then. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input":
    "An input is empty, is not what it must be, or names what is not in the repository; or nothing says which account is meant.",
  "invalid-settings":
    "`slipway.yml` is not valid, is there twice, names a target beside a wrangler configuration, or asks for a smoke test that the Worker's name makes impossible.",
  "invalid-checks": "The checks are not valid, or their file is not in the repository.",
  "address-missing":
    "A smoke test is wanted, and the Worker has no address: no workers.dev, no custom domain, no route without a wildcard, and no `url`.",
  "config-missing":
    "There is no wrangler configuration, and `slipway.yml` names no `target`. The message has the lines to add.",
  "config-invalid": "The wrangler configuration cannot be read, or holds a value that wrangler would refuse.",
  "unsupported-config":
    "The wrangler configuration has a setting that nobody knows, e.g. a misspelt one; the message says where.",
  "environment-required": "The configuration defines environments and none was chosen.",
  "environment-unknown": "The chosen environment does not exist.",
  "account-mismatch": "The configuration names another account than the input `account-id`.",
  cancelled: "The run was cancelled.",
  "internal-error": "A bug of ours: please report it with the log.",
};

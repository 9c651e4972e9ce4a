import type { RunReason } from "../../src/action/run.ts";
import type { AddressReason } from "../../src/caller/address.ts";
import type { InputReason } from "../../src/errors.ts";
import type { AssetsReason } from "../../src/release/assets/copy.ts";
import type { ReleaseReason } from "../../src/release/envelope/invalid.ts";
import type { EnvironmentReason } from "../../src/release/worker/environment.ts";
import type { ConfigReason } from "../../src/release/worker/support.ts";
import type { TargetReason } from "../../src/settings/compare/compare.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import type { ConfigReason as SourceReason } from "../../src/settings/wrangler/source.ts";
import type { BundleReason } from "../../src/wrangler/bundle.ts";
import type { WranglerReason } from "../../src/wrangler/find.ts";
import type { FormReason } from "../../src/wrangler/form.ts";
import type { OpenNextReason } from "../../src/wrangler/open-next/find.ts";
import type { SealReason } from "./checks.ts";

/** Reasons of everything that this action loads. */
type Loaded =
  | TargetReason
  | MismatchReason
  | RunReason
  | InputReason
  | AddressReason
  | ReleaseReason
  | AssetsReason
  | EnvironmentReason
  | ConfigReason
  | BundleReason
  | FormReason
  | OpenNextReason
  | WranglerReason
  | SealReason
  | SourceReason;

/** Those of them that never end it. */
export const NEVER = [
  {
    reasons: ["account-mismatch"],
    because: "It reads what a configuration sets; where that goes `validate` has compared.",
  },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const ENDED = "The run was cancelled; a bug of ours.";

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": "An input is empty, contradictory or names what may not be named.",
  "settings-mismatch":
    "`settings` and `settings-digest` are not both there, or do not belong together. Nothing was written.",
  "target-mismatch":
    "The release differs from what the commit says, or the step was sent to another Worker or account; the message names every difference. Nothing was written.",
  "address-missing":
    "The settings want a smoke test, and what was built has no address: no workers.dev, no custom domain, no route without a wildcard.",
  "wrangler-missing": "No wrangler is installed in the project or above it.",
  "wrangler-unsupported": "wrangler is too old, or wrote something that cannot be read.",
  "config-missing": "There is no wrangler configuration.",
  "config-invalid": "wrangler refuses the configuration.",
  "unsupported-config": "The configuration sets something that Slipway does not carry out, or does not know.",
  "environment-required": "The configuration defines environments and none was chosen.",
  "environment-unknown":
    "The chosen environment does not exist, or the generated configuration was built for another one.",
  "worker-mismatch": "The Worker has another name than expected.",
  "build-failed": "wrangler or the build command failed; its last lines are in the message.",
  "assets-refused": "A static file is too large, is a link out of its directory, or there are too many.",
  "release-invalid": "The release is over a limit of the platform.",
  cancelled: ENDED,
  "internal-error": ENDED,
};

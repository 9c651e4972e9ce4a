import { downloadArtifact, uploadArtifact } from "./artifacts.ts";
import { attest, attestBuildProvenance } from "./attest.ts";
import { cache, cacheRestore, cacheSave } from "./cache.ts";
import { checkout } from "./checkout.ts";
import { setupNode } from "./setup-node.ts";
import type { StandIn } from "./stand-in.ts";

/** The third-party actions that have a stand-in, by `owner/name` and path. */
export const standIns: Record<string, StandIn> = {
  "actions/attest": attest,
  "actions/attest-build-provenance": attestBuildProvenance,
  "actions/cache": cache,
  "actions/cache/restore": cacheRestore,
  "actions/cache/save": cacheSave,
  "actions/checkout": checkout,
  "actions/download-artifact": downloadArtifact,
  "actions/setup-node": setupNode,
  "actions/upload-artifact": uploadArtifact,
};

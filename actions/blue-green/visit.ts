import type { Run } from "../../src/action/run.ts";
import type { OwnRequest } from "../../src/controller/platform.ts";
import type { Probers } from "../../src/controller/probers.ts";
import { createVisitor, type Visitor } from "../../src/controller/visitor.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Inputs } from "./inputs.ts";

/** Visits the production address for a rollout, and says once where else it asks. */
export function visit(
  probers: Probers,
  { inputs, config, own, stamps }: { inputs: Inputs; config: Config; own: OwnRequest[]; stamps: Map<string, string> },
  run: Run,
): Visitor {
  const { worker, identity, versionUrl, url } = inputs;
  const absent = identity === "absent-ok" && versionUrl !== undefined && url !== undefined;
  return createVisitor({
    worker,
    candidate: config.candidate,
    // What cannot be told apart cannot be compared.
    active: absent ? null : config.active,
    ...probers,
    ...(absent ? { addresses: { override: versionUrl, plain: url } } : {}),
    aside: versionUrl,
    stamps,
    tellAside: once(() =>
      run.info(
        `Static files of the candidate are asked for at ${versionUrl}: the override header does not choose their version.`,
      ),
    ),
    rounds: inputs.probesPerRound,
    own,
    log: run.info,
  });
}

function once(tell: () => void): () => void {
  let told = false;
  return () => {
    if (!told) tell();
    told = true;
  };
}

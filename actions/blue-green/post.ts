import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { finishRollout } from "./finish-rollout.ts";
import { readPostInputs } from "./inputs.ts";

await runAction(readPostInputs, (inputs, run) =>
  finishRollout(inputs, (options) => connect({ ...options, log: run.info, warn: run.warning }), run),
);

import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { deployWorker } from "./deploy-worker.ts";
import { readInputs } from "./inputs.ts";

await runAction(readInputs, (inputs, run) =>
  deployWorker(inputs, (token) => connect({ ...token, signal: run.signal, log: run.info, warn: run.warning }), run),
);

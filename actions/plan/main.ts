import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { readInputs } from "./inputs.ts";
import { plan } from "./plan.ts";

await runAction(readInputs, (inputs, run) =>
  plan(inputs, (token) => connect({ ...token, signal: run.signal, log: run.info, warn: run.warning }), run),
);

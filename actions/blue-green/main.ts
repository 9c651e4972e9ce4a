import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { blueGreen } from "./blue-green.ts";
import { readInputs } from "./inputs.ts";

await runAction(readInputs, (inputs, run) =>
  blueGreen(inputs, (options) => connect({ ...options, log: run.info, warn: run.warning }), run),
);

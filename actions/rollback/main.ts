import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { readInputs } from "./inputs.ts";
import { rollback } from "./rollback.ts";

await runAction(readInputs, (request, run) =>
  rollback(
    request,
    { connect: (token) => connect({ ...token, log: run.info, warn: run.warning }), now: Date.now },
    run,
  ),
);

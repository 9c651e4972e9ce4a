import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { readRequest } from "./request.ts";
import { rollback } from "./rollback.ts";

await runAction(readRequest, (request, run) =>
  rollback(request, { connect: (token) => connect({ ...token, log: run.info }), now: Date.now }, run),
);

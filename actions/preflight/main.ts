import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { openRepository } from "../../src/github/client.ts";
import { readInputs } from "./inputs.ts";
import { preflight } from "./preflight.ts";

await runAction(readInputs, (inputs, run) => {
  const { apiToken, accountId, timeout, githubToken: token, repository } = inputs;
  const cloudflare = { apiToken, accountId, timeout, signal: run.signal, log: run.info, warn: run.warning };
  const github =
    token === undefined || repository === undefined ? undefined : openRepository(token, repository, run.signal);
  return preflight(inputs, { connect: () => connect(cloudflare), github }, run);
});

import { runAction } from "../../src/action/run.ts";
import { connect } from "../../src/cloudflare/client/client.ts";
import { openRepository } from "../../src/github/client.ts";
import { readBranches } from "../../src/github/environments.ts";
import { readRun } from "../../src/github/runs.ts";
import { readInputs } from "./inputs.ts";
import { janitor } from "./janitor.ts";

await runAction(readInputs, (inputs, run) =>
  janitor(
    inputs,
    {
      connect: (options) => connect({ ...options, log: run.info, warn: run.warning }),
      github: (repository, signal) => openRepository(inputs.githubToken ?? "", repository, signal),
      readRun: (repository, id) => readRun(openRepository(inputs.githubToken ?? "", repository, run.signal), id),
      readBranches: (repository, environment) =>
        readBranches(openRepository(inputs.githubToken ?? "", repository, run.signal), environment),
    },
    run,
  ),
);

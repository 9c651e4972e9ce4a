import { parseArgs } from "node:util";
import { ArgumentError } from "./caller/errors.ts";

/** What `--help` prints. */
export const USAGE = `npm run rehearse -- [options]

Runs a caller's workflow on this machine: real workflow, real compiled actions, a local Cloudflare and GitHub, and
visitors on the production address all the while.

  --scenario NAME     what happens during the release (default: good); NAME,NAME; all; --list shows them
  --example NAME      a folder of examples/ (default: the scenario's)
  --caller DIR        your own repository instead of an example, or a project of it
  --workflow FILE     workflow to run (default: deploy.yml, or the only one that calls the suite)
  --event NAME        push, pull_request, workflow_dispatch, schedule or workflow_run (default: one that starts it)
  --input K=V         input of a workflow_dispatch; may be repeated
  --secret NAME=VALUE secret of the repository; a NAME alone is read from the environment; may be repeated
  --secret-file FILE  secrets as lines NAME=VALUE
  --var NAME=VALUE    variable of the repository; may be repeated
  --environment NAME  environment of the wrangler configuration, instead of what slipway.yml says
  --path PATH         what the visitors ask for (default: what the checks ask for); may be repeated
  --parallel N        how many of several scenarios go on at the same time (default: 3)
  --json FILE         write what happened as JSON; of several scenarios an array
  --report FILE.html  write what happened as one page to look at
  --keep              keep the work directory, with logs and the sealed release, below .rehearsal/
  --keep-in DIR       the same, below DIR
  --list              show the scenarios and stop
`;

const many = { type: "string", multiple: true, default: [] as string[] } as const;

/** The options as they are written. Throws ArgumentError for one that is unknown. */
export function parseOptions(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        scenario: many,
        parallel: { type: "string", default: "3" },
        example: { type: "string" },
        caller: { type: "string" },
        workflow: { type: "string" },
        event: { type: "string" },
        input: many,
        secret: many,
        "secret-file": many,
        var: many,
        environment: { type: "string" },
        path: many,
        json: { type: "string" },
        report: { type: "string" },
        keep: { type: "boolean", default: false },
        "keep-in": { type: "string" },
        list: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error));
  }
}

export type Options = ReturnType<typeof parseOptions>;

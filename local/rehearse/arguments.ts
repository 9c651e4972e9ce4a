import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { RehearsalOptions } from "./rehearsal/options.ts";
import type { ReusableWorkflow, Scenario } from "./scenarios/scenario.ts";
import { scenarios, workflows } from "./workflows.ts";
import { ArgumentError } from "./world/errors.ts";
import { ROOT } from "./world/root.ts";

/** What the command line says. */
export interface Arguments extends RehearsalOptions {
  /** What to rehearse, and with which caller (absolute), in the order of the command line. */
  rehearsals: { reusable: ReusableWorkflow; scenario: Scenario; caller: string }[];
  /** How many go on at the same time. */
  parallel: number;
  /** Of the wrangler configuration. */
  environment: string | undefined;
  json: string | undefined;
  report: string | undefined;
}

/** What `--help` prints. */
export const USAGE = `npm run rehearse -- [options]

Runs a caller's deploy workflow on this machine: real workflow, real compiled actions, a local Cloudflare and GitHub,
and visitors on the production address all the while.

  --scenario NAME     what happens during the release (default: good); NAME,NAME; all; --list shows them
  --example NAME      a folder of examples/ (default: the scenario's)
  --caller DIR        your own repository instead of an example
  --workflow FILE     workflow to run (default: .github/workflows/deploy.yml)
  --event NAME        push, pull_request or workflow_dispatch (default: push)
  --input K=V         input of a workflow_dispatch; may be repeated
  --environment NAME  environment of the wrangler configuration, if your workflow names one
  --path PATH         what the visitors ask for (default: /); may be repeated
  --parallel N        how many of several scenarios go on at the same time (default: 3)
  --json FILE         write what happened as JSON; of several scenarios an array
  --report FILE.html  write what happened as one page to look at
  --keep              keep the work directory, with logs and the sealed release, below .rehearsal/
  --keep-in DIR       the same, below DIR
  --list              show the scenarios and stop
`;

const EVENTS = ["push", "pull_request", "workflow_dispatch"];

/** Reads the command line; `"list"` and `"help"` mean that only text is wanted. */
export function readArguments(argv: string[]): Arguments | "list" | "help" {
  const { values } = parse(argv);
  if (values.help) return "help";
  if (values.list) return "list";
  if (values.example !== undefined && values.caller !== undefined) {
    throw new ArgumentError("Both --example and --caller are given. An example is a caller: give one of them.");
  }
  const rehearsals = chooseRehearsals(values);
  const { workflow, event } = values;
  if (!EVENTS.includes(event)) throw new ArgumentError(`Event "${event}" is unknown. Use one of ${EVENTS.join(", ")}.`);
  if (values.input.length > 0 && event !== "workflow_dispatch") {
    throw new ArgumentError(`Event "${event}" has no inputs. Add --event workflow_dispatch.`);
  }
  if (values.report !== undefined && !values.report.endsWith(".html")) {
    throw new ArgumentError(`--report writes HTML, but "${values.report}" does not end in .html.`);
  }
  if (values.report !== undefined && rehearsals.length > 1) {
    throw new ArgumentError("--report shows one rehearsal. Give one --scenario with it.");
  }
  const parallel = Number(values.parallel);
  if (!Number.isInteger(parallel) || parallel < 1) {
    throw new ArgumentError(`--parallel "${values.parallel}" is not a number of rehearsals. Use 1, 2, ….`);
  }
  return {
    rehearsals,
    parallel,
    workflow,
    event,
    inputs: Object.fromEntries(values.input.map(pair)),
    environment: values.environment,
    paths: values.path.map((path) => (path.startsWith("/") ? path : `/${path}`)),
    keep: keptIn(values),
    json: values.json,
    report: values.report,
  };
}

type Values = ReturnType<typeof parse>["values"];

/** Where work directories stay; undefined if they do not. */
function keptIn(values: Values): string | undefined {
  const folder = values["keep-in"];
  if (folder !== undefined) return resolve(folder);
  return values.keep ? join(ROOT, ".rehearsal") : undefined;
}

function chooseRehearsals(values: Values): Arguments["rehearsals"] {
  const names = values.scenario.flatMap((text) => text.split(","));
  const chosen = names.includes("all")
    ? scenarios.filter(({ pending }) => pending === undefined)
    : names.map(findScenario);
  return chosen.map((scenario) => {
    const caller = findCaller(values.caller, values.example ?? scenario.example);
    const reusable = workflows.find((workflow) => workflow.scenarios.includes(scenario));
    if (reusable === undefined) throw new Error(`The scenario "${scenario.name}" belongs to no workflow.`);
    if (existsSync(join(caller, values.workflow))) return { reusable, scenario, caller };
    throw new ArgumentError(
      `There is no ${values.workflow} in ${caller}. Name the caller's deploy workflow with --workflow.`,
    );
  });
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        scenario: { type: "string", multiple: true, default: ["good"] },
        parallel: { type: "string", default: "3" },
        example: { type: "string" },
        caller: { type: "string" },
        workflow: { type: "string", default: ".github/workflows/deploy.yml" },
        event: { type: "string", default: "push" },
        input: { type: "string", multiple: true, default: [] },
        environment: { type: "string" },
        path: { type: "string", multiple: true, default: [] },
        json: { type: "string" },
        report: { type: "string" },
        keep: { type: "boolean", default: false },
        "keep-in": { type: "string" },
        list: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function findScenario(name: string): Scenario {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario !== undefined) return scenario;
  const known = scenarios.map((one) => one.name).join(", ");
  throw new ArgumentError(`There is no scenario "${name}". Use one of ${known}, or all.`);
}

function findCaller(directory: string | undefined, example: string): string {
  const found = directory === undefined ? join(ROOT, "examples", example) : resolve(directory);
  if (existsSync(found)) return found;
  if (directory !== undefined) throw new ArgumentError(`There is no directory ${found}.`);
  const known = readdirSync(join(ROOT, "examples")).join(", ");
  throw new ArgumentError(`There is no example "${example}". Use one of ${known}.`);
}

function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new ArgumentError(`--input "${text}" is not K=V.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

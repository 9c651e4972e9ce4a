import { join, resolve } from "node:path";
import { didYouMean } from "../runner/startup/nearest.ts";
import { ArgumentError } from "./caller/errors.ts";
import { type Given, readGiven } from "./caller/given.ts";
import { ROOT } from "./caller/root.ts";
import { chooseRehearsals, type Planned } from "./choose.ts";
import { type Options, parseOptions } from "./options.ts";

/** What the command line says. */
export interface Arguments {
  /** What to rehearse, and with which caller, in the order of the command line. */
  rehearsals: Planned[];
  /** Undefined: the first event that starts the workflow. */
  event: string | undefined;
  /** Of a workflow_dispatch. */
  inputs: Record<string, string>;
  /** What visitors ask for; what the checks ask for if there is none. */
  paths: string[];
  /** Where the work directories are kept; undefined if they are not. */
  keep: string | undefined;
  /** How many go on at the same time. */
  parallel: number;
  /** Of the wrangler configuration. */
  environment: string | undefined;
  given: Given;
  json: string | undefined;
  report: string | undefined;
}

const EVENTS = ["push", "pull_request", "workflow_dispatch", "schedule", "workflow_run"];

/**
 * Where the reader stands: npm runs its scripts in the package's own folder, and says where it was called.
 */
export function standsIn(env: Record<string, string | undefined>): string {
  return env.npm_lifecycle_event === undefined ? process.cwd() : (env.INIT_CWD ?? process.cwd());
}

/** Reads the command line; `"list"` and `"help"` mean that only text is wanted. */
export function readArguments(
  argv: string[],
  env: Record<string, string | undefined> = process.env,
): Arguments | "list" | "help" {
  const options = parseOptions(argv);
  if (options.help) return "help";
  if (options.list) return "list";
  const from = standsIn(env);
  if (options.example !== undefined && options.caller !== undefined) {
    throw new ArgumentError("Both --example and --caller are given. An example is a caller: give one of them.");
  }
  const event = readEvent(options);
  const parallel = Number(options.parallel);
  if (!Number.isInteger(parallel) || parallel < 1) {
    throw new ArgumentError(`--parallel "${options.parallel}" is not a number of rehearsals. Use 1, 2, ….`);
  }
  if (options.report !== undefined && !options.report.endsWith(".html")) {
    throw new ArgumentError(`--report writes HTML, but "${options.report}" does not end in .html.`);
  }
  const file = (path: string | undefined) => (path === undefined ? undefined : resolve(from, path));
  const files = options["secret-file"].map((path) => resolve(from, path));
  return {
    rehearsals: chooseRehearsals(options, from),
    parallel,
    event,
    inputs: Object.fromEntries(options.input.map(pair)),
    environment: options.environment,
    given: readGiven({ secret: options.secret, files, vars: options.var }, env),
    paths: options.path.map((path) => (path.startsWith("/") ? path : `/${path}`)),
    keep: file(options["keep-in"]) ?? (options.keep ? join(ROOT, ".rehearsal") : undefined),
    json: file(options.json),
    report: file(options.report),
  };
}

function readEvent({ event, input }: Options): string | undefined {
  if (event !== undefined && !EVENTS.includes(event)) {
    throw new ArgumentError(
      `Event "${event}" is not rehearsed.${didYouMean(event, EVENTS)} Use one of ${EVENTS.join(", ")}.`,
    );
  }
  if (input.length > 0 && event !== undefined && event !== "workflow_dispatch") {
    throw new ArgumentError(`Event "${event}" has no inputs. Add --event workflow_dispatch.`);
  }
  return event ?? (input.length > 0 ? "workflow_dispatch" : undefined);
}

function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new ArgumentError(`--input "${text}" is not K=V.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../runner/startup/nearest.ts";
import { ArgumentError } from "./caller/errors.ts";
import { type FoundCaller, findCaller, reusablesOf } from "./caller/find.ts";
import { ROOT } from "./caller/root.ts";
import type { Options } from "./options.ts";
import type { ReusableWorkflow, Scenario } from "./scenarios/scenario.ts";
import { scenarios, workflows } from "./workflows.ts";

/** What is rehearsed: a scenario with a caller. */
export interface Planned {
  reusable: ReusableWorkflow;
  scenario: Scenario;
  caller: FoundCaller;
}

/** The rehearsals that the options name, in their order; `from` is where relative paths begin. */
export function chooseRehearsals(options: Options, from: string): Planned[] {
  const names = options.scenario.flatMap((text) => text.split(",")).filter((name) => name !== "");
  if (names.length === 0) return [unnamed(options, from)];
  const named = options.workflow === undefined ? undefined : calledBy(options, from);
  const chosen = names.flatMap((name) => (name === "all" ? allOf(named) : [findScenario(name)]));
  return chosen.map((scenario) => {
    const reusable = workflowOf(scenario);
    if (named !== undefined && named.length > 0 && !named.includes(reusable)) {
      throw new ArgumentError(
        `The scenario "${scenario.name}" is about ${reusable.name}.yml, and ${options.workflow} calls ` +
          `${named.map(({ name }) => `${name}.yml`).join(" and ")}: use one of ${namesOf(named)}.`,
      );
    }
    return { reusable, scenario, caller: locate(options, from, { reusable, example: scenario.example }) };
  });
}

/** Without a scenario: the first one of what the workflow calls. */
function unnamed(options: Options, from: string): Planned {
  const [first] = options.workflow === undefined ? [] : calledBy(options, from);
  const reusable = first ?? workflows[0];
  const scenario = reusable?.scenarios[0];
  if (reusable === undefined || scenario === undefined) throw new Error("There is no scenario.");
  return { reusable, scenario, caller: locate(options, from, { reusable, example: scenario.example }) };
}

/** The reusable workflows that the named file calls. */
function calledBy(options: Options, from: string): ReusableWorkflow[] {
  const [first] = workflows;
  if (first === undefined) return [];
  const { root, workflow } = locate(options, from, { reusable: first, example: "hello-worker" });
  const names = reusablesOf(join(root, workflow));
  return workflows.filter(({ name }) => names.includes(name));
}

function locate(
  { example, caller, workflow }: Options,
  from: string,
  { reusable, example: usual }: { reusable: ReusableWorkflow; example: string },
): FoundCaller {
  const directory = caller ?? exampleDirectory(example ?? usual);
  return findCaller({ directory, workflow, from, reusable: reusable.name });
}

function exampleDirectory(name: string): string {
  const directory = join(ROOT, "examples", name);
  if (existsSync(directory) && name !== "") return directory;
  const known = readdirSync(join(ROOT, "examples"));
  throw new ArgumentError(`There is no example "${name}".${didYouMean(name, known)} Use one of ${known.join(", ")}.`);
}

function allOf(named: ReusableWorkflow[] | undefined): Scenario[] {
  const chosen =
    named === undefined || named.length === 0 ? scenarios : named.flatMap((workflow) => workflow.scenarios);
  return chosen.filter(({ pending }) => pending === undefined);
}

function findScenario(name: string): Scenario {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario !== undefined) return scenario;
  const known = scenarios.map((one) => one.name);
  throw new ArgumentError(
    `There is no scenario "${name}".${didYouMean(name, known)} Use one of ${known.join(", ")}, or all.`,
  );
}

function workflowOf(scenario: Scenario): ReusableWorkflow {
  const reusable = workflows.find((workflow) => workflow.scenarios.includes(scenario));
  if (reusable === undefined) throw new Error(`The scenario "${scenario.name}" belongs to no workflow.`);
  return reusable;
}

function namesOf(chosen: ReusableWorkflow[]): string {
  return chosen.flatMap((workflow) => workflow.scenarios.map(({ name }) => name)).join(", ");
}

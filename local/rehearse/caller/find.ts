import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { didYouMean } from "../../runner/startup/nearest.ts";
import { ArgumentError } from "./errors.ts";

/** Where GitHub looks for workflows, and nowhere else. */
const FOLDER = ".github/workflows";
const DEFAULT = `${FOLDER}/deploy.yml`;

/** A caller's repository, and the workflow of it that is rehearsed. */
export interface FoundCaller {
  /** The repository's root, absolute. */
  root: string;
  /** Relative to the root. */
  workflow: string;
  /** What the reader named, relative to the root, if that is a part of the repository: the Worker there is meant. */
  part: string | undefined;
  /** What was found rather than given. */
  notes: string[];
}

/** What the command line says about it. */
interface Wanted {
  /** As written. */
  directory: string;
  workflow: string | undefined;
  /** Where relative paths begin. */
  from: string;
  /** The reusable workflow that is to be called, e.g. `worker`. */
  reusable: string;
}

/** Finds the root that GitHub would see, and the workflow. Throws ArgumentError with what there is instead. */
export function findCaller({ directory, workflow, from, reusable }: Wanted): FoundCaller {
  const given = resolve(from, directory);
  if (!existsSync(given)) throw new ArgumentError(`There is no directory ${given}.`);
  if (!statSync(given).isDirectory()) throw new ArgumentError(`${given} is a file. --caller names a repository.`);
  const file = workflow === undefined ? undefined : findFile(given, workflow, from);
  const root = file === undefined ? rootOf(given) : dirname(dirname(dirname(file)));
  const inside = relative(root, given);
  if (isOutside(inside)) {
    throw new ArgumentError(`${file} belongs to the repository ${root}, and --caller names ${given}. Name ${root}.`);
  }
  const chosen = file === undefined ? chooseWorkflow(root, reusable) : { workflow: relative(root, file), notes: [] };
  const up = `The workflow lies in ${root}: the whole repository is rehearsed, as GitHub runs it.`;
  return {
    root,
    workflow: chosen.workflow,
    part: inside === "" ? undefined : inside,
    notes: [...(inside === "" ? [] : [up]), ...chosen.notes],
  };
}

/** The reusable workflows of the suite that a workflow file names, e.g. `worker`. */
export function reusablesOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const uses = [...text.matchAll(/uses:\s*["']?[\w.-]+\/[\w.-]+\/\.github\/workflows\/([\w-]+)\.ya?ml@/g)];
  return [...new Set(uses.map(([, name = ""]) => name))];
}

function isOutside(path: string): boolean {
  return path.startsWith("..") || isAbsolute(path);
}

function findFile(given: string, workflow: string, from: string): string {
  const root = rootOf(given, false);
  const places = [
    resolve(given, workflow),
    resolve(root, workflow),
    resolve(from, workflow),
    join(root, FOLDER, workflow),
  ];
  const file = places.find((path) => existsSync(path) && statSync(path).isFile());
  if (file === undefined) {
    const known = workflowsOf(root);
    const meant = didYouMean(workflow, [...known, ...known.map((path) => `${FOLDER}/${path}`)]);
    throw new ArgumentError(`--workflow: there is no ${workflow} in ${given}.${meant} ${listed(root)}`);
  }
  if (/[/\\]\.github[/\\]workflows[/\\][^/\\]+\.ya?ml$/.test(file)) return file;
  throw new ArgumentError(
    `--workflow: GitHub runs only what lies at the top of ${FOLDER}, and ${file} does not. Move it there.`,
  );
}

/** The nearest directory at or above that has workflows; a repository ends at its `.git`. */
function rootOf(given: string, must = true): string {
  for (let at = given; ; at = dirname(at)) {
    if (existsSync(join(at, FOLDER))) return at;
    if (existsSync(join(at, ".git")) || dirname(at) === at) break;
  }
  if (!must) return given;
  throw new ArgumentError(
    `There is no ${FOLDER} in ${given}, nor above it in the same repository. A rehearsal runs the workflow that ` +
      `calls this suite: write one (README, "Quick start"), or name the repository with --caller.`,
  );
}

function workflowsOf(root: string): string[] {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
}

function listed(root: string): string {
  const known = workflowsOf(root);
  return known.length === 0 ? `${root} has no ${FOLDER}.` : `${root} has ${known.join(", ")} in ${FOLDER}.`;
}

function chooseWorkflow(root: string, reusable: string): { workflow: string; notes: string[] } {
  const calling = workflowsOf(root).filter((name) => reusablesOf(join(root, FOLDER, name)).includes(reusable));
  const [first, ...others] = calling;
  if (calling.includes("deploy.yml")) return { workflow: DEFAULT, notes: [] };
  if (first !== undefined && others.length === 0) {
    const workflow = `${FOLDER}/${first}`;
    const usual = reusable === "worker" ? [`${workflow} is rehearsed: it is the one that calls worker.yml.`] : [];
    return { workflow, notes: usual };
  }
  if (first !== undefined) {
    throw new ArgumentError(
      `${calling.join(" and ")} of ${root} call ${reusable}.yml. Name the one to rehearse with --workflow.`,
    );
  }
  // What it calls instead is said by whoever reads the file.
  if (reusable === "worker" && existsSync(join(root, DEFAULT))) return { workflow: DEFAULT, notes: [] };
  throw new ArgumentError(
    `No workflow of ${root} calls ${reusable}.yml of this suite. ${listed(root)} Name one with --workflow.`,
  );
}

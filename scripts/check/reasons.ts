/**
 * Failure reasons: what the modules that an action loads can give as `failure-reason`, held against its reasons.ts. A
 * module tells by its exports: arrays whose names end in `_REASONS`, of whose members its errors' unions are made.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isTypeOnly, type Statement, statementsOf } from "./house/graph.ts";

/** What an action's reasons.ts exports. */
export interface ReasonList {
  /** What happened and what is live then, by reason, in the order of the README's table. */
  FAILURE_REASONS: Record<string, string>;
  /** Reasons of modules that it loads for something else, and why they never end it. */
  NEVER?: readonly { reasons: readonly string[]; because: string }[];
}

/** The reasons.ts of an action, loaded; undefined if there is none. */
export async function readReasons(root: string, action: string): Promise<ReasonList | undefined> {
  const path = join(root, "actions", action, "reasons.ts");
  return existsSync(path) ? await load<ReasonList>(path) : undefined;
}

/** What is wrong with an action's list, each as one sentence. */
export async function reasonProblems(root: string, action: string): Promise<string[]> {
  const list = await readReasons(root, action);
  if (list === undefined) return [`${action} has no reasons.ts.`];
  const { files } = modulesOf(root, action);
  const given = await givenReasons(root, action);
  const listed = Object.keys(list.FAILURE_REASONS);
  const never = (list.NEVER ?? []).flatMap(({ reasons }) => reasons);
  return [
    ...files
      .filter((path) => WRITTEN_OUT.test(readFileSync(join(root, path), "utf8")))
      .map((path) => `${path} writes a reason out in a type: name the members of an array \`…_REASONS\`.`),
    ...[...given]
      .filter(([reason]) => !listed.includes(reason) && !never.includes(reason))
      .map(([reason, module]) => `${action} does not list "${reason}", which ${module} can give.`),
    ...listed
      .filter((reason) => !given.has(reason))
      .map((reason) => `${action} lists "${reason}", which nothing that it loads can give.`),
    ...never
      .filter((reason) => !given.has(reason))
      .map((reason) => `${action} leaves out "${reason}", which nothing that it loads can give.`),
  ];
}

/** The reasons that the modules of an action can give, each with a module that can. */
export async function givenReasons(root: string, action: string): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  for (const module of modulesOf(root, action).modules) {
    for (const [name, value] of Object.entries(await load<Record<string, unknown>>(join(root, module)))) {
      if (!name.endsWith("_REASONS") || !Array.isArray(value)) continue;
      for (const reason of value) given.set(String(reason), module);
    }
  }
  return given;
}

/** A union that no array stands behind. */
const WRITTEN_OUT = /\b(?:User|Api)Error<[^>]*["'`]|\btype \w*Reason = (?!\(typeof \w+_REASONS\)\[number\])/;

/**
 * All files that an action's entries load, now or later; and the modules with arrays of reasons: those among them, and
 * those whose type of reasons is named in one of them, as whoever names it can give it. Paths are relative to the root.
 */
function modulesOf(root: string, action: string): { files: string[]; modules: string[] } {
  const entries = ["main.ts", "post.ts"].map((name) => join("actions", action, name));
  const files = new Set(entries.filter((path) => existsSync(join(root, path))));
  const modules = new Set<string>();
  for (const path of files) {
    const source = readFileSync(join(root, path), "utf8");
    if (source.includes("_REASONS")) modules.add(path);
    for (const statement of statementsOf(source).filter(({ target }) => target.startsWith("."))) {
      const target = join(dirname(path), statement.target);
      if (!isTypeOnly(statement)) files.add(target);
      if (namesReason(statement)) modules.add(target);
    }
  }
  return { files: [...files], modules: [...modules] };
}

const namesReason = ({ names }: Statement) => /Reason\b/.test(names);

const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(path).href)) as T;

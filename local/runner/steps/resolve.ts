/** Resolves the steps of a job, and of the composite actions it uses, to what they will run. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunRequest } from "../contract/request.ts";
import { UnsupportedError } from "../contract/unsupported.ts";
import {
  entries,
  find,
  items,
  type ParsedFile,
  parseActionFile,
  parseUses,
  position,
  type Token,
  text,
} from "../language/files.ts";
import { findRepository, type Repository } from "../repositories/repositories.ts";
import { standIns } from "../stand-ins/index.ts";
import type { StandIn } from "../stand-ins/stand-in.ts";

/** The job fails while it is set up: an action is missing or broken. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}

/** One step, and what it runs. */
export interface Step {
  token: Token;
  /** The file that holds the step. */
  file: ParsedFile;
  /** Its name in the `steps` context and in GITHUB_ACTION. */
  id: string;
  /** False for a generated id. */
  named: boolean;
  uses?: string;
  action?: Action;
  /** Travels from pre to main to post. */
  state: Record<string, string>;
}

interface Origin {
  /** `owner/name` and ref for GITHUB_ACTION_REPOSITORY and _REF; undefined for an action of the workspace. */
  repository?: Repository;
  /** The directory with its `action.yml`. */
  directory: string;
  file: ParsedFile;
  root: Token;
}

/** What `uses:` leads to. */
export type Action =
  | ({ kind: "node" } & Origin)
  | ({ kind: "composite"; steps: Step[] } & Origin)
  | { kind: "stand-in"; name: string; standIn: StandIn }
  /** `./path`: known only when the step runs. */
  | { kind: "workspace"; path: string };

/** What resolving needs to know. */
export interface Resolving {
  request: RunRequest;
  /** The repository of the file that holds the steps: what `$/` means there. */
  repository: Repository;
  /** Directory of a repository's files. */
  locate: (repository: Repository) => Promise<string>;
  /** How deep we are in composites. */
  depth?: number;
}

/** Resolves the items of a `steps:` sequence. Throws SetupError for a missing action, UnsupportedError for one we cannot run. */
export async function resolveSteps(steps: Token | undefined, file: ParsedFile, resolving: Resolving): Promise<Step[]> {
  const resolved: Step[] = [];
  const taken = new Map<string, number>();
  for (const token of items(steps)) {
    const uses = text(find(token, "uses"));
    const own = text(find(token, "id"));
    const action =
      uses === undefined ? undefined : await resolveUses(uses, position(file, find(token, "uses")), resolving);
    if (action?.kind === "stand-in") checkInputs(action, token, file);
    const id = own ?? generatedId(uses, taken);
    resolved.push({
      token,
      file,
      id,
      named: own !== undefined,
      state: {},
      ...(uses && { uses }),
      ...(action && { action }),
    });
  }
  return resolved;
}

function generatedId(uses: string | undefined, taken: Map<string, number>): string {
  const base = uses === undefined ? "__run" : `__${(uses.split("@")[0] ?? "").replace(/[^\w]+/g, "_")}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}_${count}`;
}

async function resolveUses(uses: string, where: string, resolving: Resolving): Promise<Action> {
  const parsed = parseUses(uses);
  if (parsed.kind === "invalid") throw new SetupError(`${where}: Invalid action reference '${uses}': ${parsed.reason}`);
  if (parsed.kind === "docker") {
    throw new UnsupportedError(`${where}: "${uses}" runs in a container, and containers are not rehearsed.`);
  }
  if (parsed.kind === "local") return { kind: "workspace", path: parsed.path };
  if (parsed.kind === "self") return await loadAction(resolving.repository, parsed.path, resolving);
  const name = [parsed.repository, parsed.path].filter(Boolean).join("/");
  const repository = findRepository(resolving.request, parsed.repository, parsed.ref);
  if (repository) return await loadAction(repository, parsed.path, resolving);
  const standIn = standIns[name.toLowerCase()];
  if (standIn) return { kind: "stand-in", name, standIn };
  throw new UnsupportedError(
    `${where}: The third-party action "${uses}" is not on this machine and has no stand-in.`,
    `There are stand-ins for ${Object.keys(standIns).join(", ")}.`,
  );
}

function checkInputs(action: Action & { kind: "stand-in" }, step: Token, file: ParsedFile): void {
  const known = [...Object.keys(action.standIn.inputs), ...action.standIn.ignored];
  const unknown = entries(find(step, "with")).find(([name]) => !known.includes(name.toLowerCase()));
  if (unknown === undefined) return;
  throw new UnsupportedError(
    `${position(file, unknown[1])}: The input \`${unknown[0]}\` of "${action.name}" is not rehearsed.`,
  );
}

async function loadAction(repository: Repository, path: string, resolving: Resolving): Promise<Action> {
  const directory = join(await resolving.locate(repository), path);
  return await readAction(directory, { ...resolving, repository }, `${repository.name}/${path}@${repository.ref}`);
}

/** Reads the action in a directory; `$/` inside it means `resolving.repository`. */
export async function readAction(directory: string, resolving: Resolving, name: string): Promise<Action> {
  const found = await readFirst(directory, ["action.yml", "action.yaml"]);
  if (!found) throw new SetupError(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${name}'.`);
  const file = parseActionFile(`${name}/${found.name}`, found.content);
  if (file.problems.length > 0 || !file.root) {
    throw new SetupError(file.problems.map((problem) => problem.message).join("\n") || `${file.name} is empty`);
  }
  const origin = { repository: resolving.repository, directory, file, root: file.root };
  const using = text(find(file.root, "runs", "using"))?.toLowerCase() ?? "";
  if (/^node\d+$/.test(using)) return { kind: "node", ...origin };
  if (using !== "composite") {
    throw new UnsupportedError(`${file.name}: The action runs in a container, and containers are not rehearsed.`);
  }
  const depth = (resolving.depth ?? 0) + 1;
  if (depth > 10) throw new SetupError(`${file.name}: composite actions are nested more than 10 deep`);
  const steps = await resolveSteps(find(file.root, "runs", "steps"), file, { ...resolving, depth });
  return { kind: "composite", ...origin, steps };
}

async function readFirst(directory: string, names: string[]): Promise<{ name: string; content: string } | undefined> {
  for (const name of names) {
    const content = await readFile(join(directory, name), "utf8").catch(() => undefined);
    if (content !== undefined) return { name, content };
  }
  return undefined;
}

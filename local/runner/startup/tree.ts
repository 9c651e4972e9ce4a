/** Loads the caller's workflow and everything it calls, and refuses what GitHub would refuse before any job. */
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { RunRequest } from "../contract/request.ts";
import { UnsupportedError } from "../contract/unsupported.ts";
import {
  entries,
  find,
  items,
  needsOf,
  type ParsedFile,
  parseUses,
  parseWorkflowFile,
  position,
  type Token,
  text,
} from "../language/files.ts";
import { findRepository, type Repository } from "../repositories/repositories.ts";
import { StartupFailure } from "./failure.ts";
import { didYouMean } from "./nearest.ts";

/** One workflow file with all it calls. */
export interface Workflow {
  file: ParsedFile;
  root: Token;
  /** Where `$/` and `./` of its jobs lead. */
  repository: Repository;
  /** Path in that repository. */
  path: string;
  jobs: Map<string, Job>;
}

/** One job as written. */
export interface Job {
  id: string;
  token: Token;
  needs: string[];
  /** The workflow it calls, if it has `uses`. */
  call?: Workflow;
}

/** GitHub's limits on github.com. */
const limits = { levels: 10, files: 50 };

interface Loading {
  request: RunRequest;
  /** Files on the way here, to find cycles. */
  chain: string[];
  /** Every called file so far. */
  called: Set<string>;
}

/** Loads the workflow of a request. Throws StartupFailure as GitHub would, UnsupportedError if a file cannot be had. */
export async function loadWorkflows(request: RunRequest, caller: Repository): Promise<Workflow> {
  return await loadWorkflow(caller, request.workflow, { request, chain: [], called: new Set() });
}

async function loadWorkflow(repository: Repository, path: string, loading: Loading): Promise<Workflow> {
  const name = loading.chain.length === 0 ? path : `${repository.name}/${path}@${repository.ref}`;
  const content = await readFile(join(repository.directory, path), "utf8").catch(async () => {
    const meant = didYouMean(basename(path), await readdir(join(repository.directory, dirname(path))).catch(() => []));
    throw loading.chain.length === 0
      ? new UnsupportedError(`There is no workflow "${path}" in ${repository.directory}.${meant}`)
      : new StartupFailure([{ message: `error parsing called workflow: workflow was not found: ${name}.${meant}` }]);
  });
  const file = await parseWorkflowFile(name, content);
  if (file.problems.length > 0 || file.root === undefined) throw new StartupFailure(file.problems);
  const workflow: Workflow = { file, root: file.root, repository, path, jobs: new Map() };
  const chain = [...loading.chain, `${repository.name}/${path}`];
  for (const [id, token] of entries(find(file.root, "jobs"))) {
    const uses = text(find(token, "uses"));
    const call = uses === undefined ? undefined : await loadCall(workflow, find(token, "uses"), { ...loading, chain });
    workflow.jobs.set(id, { id, token, needs: needsOf(token), ...(call && { call }) });
  }
  return workflow;
}

async function loadCall(from: Workflow, token: Token | undefined, loading: Loading): Promise<Workflow> {
  const where = position(from.file, token);
  const uses = text(token) ?? "";
  const { repository, path } = locate(from, uses, loading.request, where);
  const fail = (message: string) => new StartupFailure([{ message: `${where}: ${message}` }]);
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) {
    throw fail(
      `invalid workflow reference '${uses}': workflows must be defined at the top level of .github/workflows/`,
    );
  }
  const key = `${repository.name}/${path}`;
  if (loading.chain.includes(key)) throw fail(`the workflow '${key}' calls itself`);
  if (loading.chain.length >= limits.levels) throw fail(`more than ${limits.levels} levels of workflows`);
  loading.called.add(key);
  if (loading.called.size > limits.files) throw fail(`more than ${limits.files} called workflows`);
  const called = await loadWorkflow(repository, path, loading).catch((error: unknown) => {
    const missing =
      error instanceof StartupFailure && error.problems.find(({ message }) => /was not found/.test(message));
    throw missing && !missing.message.includes("(Line") ? fail(missing.message) : error;
  });
  if (!triggersOf(called.root).has("workflow_call")) {
    throw fail(`workflow '${key}' is not reusable as it is missing a \`on.workflow_call\` trigger`);
  }
  return called;
}

function locate(
  from: Workflow,
  uses: string,
  request: RunRequest,
  where: string,
): Pick<Workflow, "repository" | "path"> {
  const parsed = parseUses(uses);
  if (parsed.kind === "self" || parsed.kind === "local") return { repository: from.repository, path: parsed.path };
  if (parsed.kind !== "repository") {
    const reason = parsed.kind === "invalid" ? parsed.reason : "a job cannot use an image";
    throw new StartupFailure([{ message: `${where}: invalid workflow reference '${uses}': ${reason}` }]);
  }
  const repository = findRepository(request, parsed.repository, parsed.ref);
  if (repository) return { repository, path: parsed.path };
  const meant = didYouMean(parsed.repository, [request.suiteRepository, request.repository]);
  throw new UnsupportedError(
    `${where}: The workflow calls "${uses}", and "${parsed.repository}" is not on this machine.${meant}`,
    "Name a directory for that repository, or call a workflow of the suite or of the caller.",
  );
}

/** The events that start a workflow, with what is written under each. */
export function triggersOf(root: Token): Map<string, Token | undefined> {
  const on = find(root, "on");
  const one = text(on);
  if (one !== undefined) return new Map([[one, undefined]]);
  const listed = items(on).flatMap((item) => text(item) ?? []);
  return new Map<string, Token | undefined>([
    ...listed.map((name): [string, undefined] => [name, undefined]),
    ...entries(on),
  ]);
}

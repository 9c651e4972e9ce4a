import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact, Run, State } from "../state/model.ts";
import { nextId, now } from "../state/state.ts";
import { writeZip } from "./zip.ts";

/** Characters that no name of an artifact has. */
const FORBIDDEN = /["<>|*?:\\/\r\n]/;

/** Why a name cannot be taken; the service and the runner word it in their own way. */
export class NameRefused extends Error {
  override readonly name = "NameRefused";
  readonly taken: boolean;

  constructor(taken: boolean) {
    super(
      taken ? "an artifact with this name already exists on the workflow run" : "the name of the artifact is not valid",
    );
    this.taken = taken;
  }
}

/**
 * Takes a name of the run for a job; it stays taken whether the upload is finished or not. That an upload which was only
 * begun blocks the name is not documented: it is the reading that is worse for us.
 */
export function beginArtifact(state: State, run: Run, of: { name: string; job: string }): Artifact {
  if (of.name === "" || FORBIDDEN.test(of.name)) throw new NameRefused(false);
  if (run.artifacts.some(({ name }) => name === of.name)) throw new NameRefused(true);
  const begun = { ...of, size: 0, digest: "", createdAt: now(), finished: false, directory: "", files: [] };
  const artifact = { id: nextId(state), ...begun };
  run.artifacts.push(artifact);
  return artifact;
}

/** What can be seen of a run. */
export function finishedArtifacts(run: Run): Artifact[] {
  return run.artifacts.filter(({ finished }) => finished);
}

/** Takes a finished artifact away; its name is free again. Undefined if there is none. */
export function removeArtifact(run: Run, name: string): Artifact | undefined {
  const found = finishedArtifacts(run).find((artifact) => artifact.name === name);
  if (found !== undefined) run.artifacts.splice(run.artifacts.indexOf(found), 1);
  return found;
}

/** The archive of an artifact. */
export async function zipOf({ directory, files }: Artifact): Promise<Buffer> {
  const read = files.map(async (path) => [path, await readFile(join(directory, path))] as const);
  return writeZip(new Map(await Promise.all(read)));
}

/** A new empty directory for the files of an artifact. */
export async function newDirectory(below: string): Promise<string> {
  const directory = join(below, `artifact-${randomUUID()}`);
  await mkdir(directory, { recursive: true });
  return directory;
}

/** The artifacts of one run as a machine sees them that moves files and not zips: the same ones. */
export function artifactsOf(state: State, run: Run, below: string) {
  return {
    list: () => finishedArtifacts(run),
    newDirectory: () => newDirectory(below),
    add(given: { name: string; directory: string; files: string[]; overwrite: boolean }): Artifact {
      const { name, directory } = given;
      if (given.overwrite) removeArtifact(run, name);
      const artifact = beginArtifact(state, run, { name, job: "" });
      // Without compression, as it is put together when somebody gets it.
      const size = given.files.reduce((sum, path) => sum + statSync(join(directory, path)).size, 0);
      return Object.assign(artifact, { size, directory, files: [...given.files].sort(), finished: true });
    },
    /** Those of another run of the repository, as the REST API shows them; undefined if there is no such run. */
    listOf(runId: string): Artifact[] | undefined {
      const runs = [...state.repositories.values()].find((repository) => repository.runs.includes(run))?.runs;
      const other = runs?.find(({ id }) => String(id) === runId);
      return other && finishedArtifacts(other);
    },
  };
}

/** What all jobs of one run share. */
import { mkdir, mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { RunnerEvent } from "../contract/events.ts";
import type { ArtifactStore, RunRequest } from "../contract/request.ts";
import type { Annotation, ArtifactResult, DeploymentChange, JobResult } from "../contract/result.ts";
import type { Value } from "../language/expressions.ts";
import type { Downloads, Repository } from "../repositories/repositories.ts";
import type { ConcurrencyTable } from "./concurrency.ts";

/** The state of a run. */
export interface RunState {
  request: RunRequest;
  workDirectory: string;
  caller: Repository;
  downloads: Downloads;
  /** The `github` context that all jobs have in common; the token is added per job. */
  github: { [key: string]: Value };
  concurrency: ConcurrencyTable;
  artifacts: ArtifactStore;
  /** Aborted when the user cancels. */
  cancel: AbortSignal;
  record: RunRecord;
}

/** What a run leaves behind, and the one way to add to it. */
export class RunRecord {
  readonly jobs: JobResult[] = [];
  readonly annotations: Annotation[] = [];
  readonly summaries: { job: string; markdown: string }[] = [];
  readonly assumed: string[] = [];
  readonly deployments = new Map<number, DeploymentChange>();
  readonly #request: RunRequest;
  #ids = 0;

  constructor(request: RunRequest) {
    this.#request = request;
  }

  emit(event: RunnerEvent): void {
    this.#request.onEvent?.(event);
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation);
    this.emit({ type: "annotation", ...annotation });
  }

  /** Notes once that the run depended on a reading of undocumented behaviour. */
  assume(message: string): void {
    if (this.assumed.includes(message)) return;
    this.assumed.push(message);
    this.emit({ type: "assumed", message });
  }

  endJob(job: JobResult): void {
    this.jobs.push(job);
    const { name, conclusion, durationMs, environmentUrl } = job;
    this.emit({ type: "job-ended", job: name, conclusion, durationMs, ...(environmentUrl && { environmentUrl }) });
  }

  /** Records the state of GitHub's own deployment for a job, and waits until it is known outside. */
  async deploy(change: Omit<DeploymentChange, "id"> & { id?: number }): Promise<number> {
    const id = change.id ?? ++this.#ids;
    const record = { ...change, id };
    this.deployments.set(id, record);
    await this.#request.onDeployment?.(record);
    return id;
  }
}

/** Keeps the artifacts of a run below a directory. */
export function createArtifactStore(directory: string, firstId: number): ArtifactStore {
  const artifacts = new Map<string, ArtifactResult>();
  let id = firstId;
  return {
    list: () => [...artifacts.values()],
    add: ({ name, directory: from, files, overwrite }) => {
      if (artifacts.has(name) && !overwrite) {
        throw new Error("an artifact with this name already exists on the workflow run");
      }
      const artifact = { name, id: id++, directory: from, files: [...files].sort() };
      artifacts.set(name, artifact);
      return artifact;
    },
    newDirectory: async () => {
      await mkdir(resolve(directory), { recursive: true });
      return await mkdtemp(join(directory, "artifact-"));
    },
  };
}

/** actions/upload-artifact and actions/download-artifact with the rules of version 4 and later. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join, matchesGlob, relative, resolve } from "node:path";
import type { ArtifactResult } from "../contract/result.ts";
import { findFiles } from "./files.ts";
import { flag, type StandIn, type StandInRun } from "./stand-in.ts";

/** actions/upload-artifact: names are immutable within a run, hidden files stay behind. */
export const uploadArtifact: StandIn = {
  inputs: {
    name: "artifact",
    path: "",
    "if-no-files-found": "warn",
    overwrite: "false",
    "include-hidden-files": "false",
    archive: "true",
  },
  ignored: ["retention-days", "compression-level"],
  async main(run) {
    const name = run.input("name");
    if (/["<>|*?:\\/\r\n]/.test(name)) throw new Error(`The artifact name is not valid: ${name}.`);
    if (run.input("path") === "") throw new Error("Input required and not supplied: path");
    if (!flag(run, "archive")) throw new Error("Artifacts without an archive are not rehearsed.");
    const hidden = flag(run, "include-hidden-files");
    const { root, files } = await findFiles(run.workspace, run.input("path"), { hidden });
    if (files.length === 0) return nothingFound(run);
    const directory = await run.artifacts.newDirectory();
    const paths = files.map((file) => relative(root, file));
    await copyAll(root, directory, paths);
    const artifact = take(run, { name, directory, files: paths, overwrite: flag(run, "overwrite") });
    run.log(`Artifact ${name} has been successfully uploaded: ${files.length} files.`);
    run.output("artifact-id", String(artifact.id));
    run.output("artifact-digest", await digestOf(artifact));
    run.output("artifact-url", `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${artifact.id}`);
  },
};

/** A name that is taken is refused in the words of the real action. */
function take(run: StandInRun, artifact: Parameters<StandInRun["artifacts"]["add"]>[0]): ArtifactResult {
  try {
    return run.artifacts.add(artifact);
  } catch (error) {
    const refusal = `Failed request: (409) Conflict: ${(error as Error).message}`;
    throw new Error(`Failed to CreateArtifact: Received non-retryable error: ${refusal}`);
  }
}

function nothingFound(run: StandInRun): void {
  const message = `No files were found with the provided path: ${run.input("path")}. No artifacts will be uploaded.`;
  const policy = run.input("if-no-files-found");
  if (policy === "error") throw new Error(message);
  if (policy === "ignore") run.log(message);
  else run.warn(message);
}

/** actions/download-artifact: one by name or id into `path`, several into a directory each. */
export const downloadArtifact: StandIn = {
  inputs: {
    name: "",
    "artifact-ids": "",
    path: "",
    pattern: "",
    "merge-multiple": "false",
    repository: "",
    "run-id": "",
    "github-token": "",
  },
  ignored: ["digest-mismatch"],
  async main(run) {
    if (!["", run.repository].includes(run.input("repository"))) {
      throw new Error("Artifacts of other repositories are not on this machine: `repository` is not rehearsed.");
    }
    const target = resolve(run.workspace, run.input("path"));
    const chosen = choose(run, reachable(run));
    const flat = flag(run, "merge-multiple") || chosen.single;
    for (const artifact of chosen.artifacts) {
      await copyAll(artifact.directory, flat ? target : join(target, artifact.name), artifact.files);
      run.log(`Artifact ${artifact.name} was downloaded: ${artifact.files.length} files.`);
    }
    run.output("download-path", target);
  },
};

/** The artifacts of this run, or through the API with a token that may read them those of the one that is named. */
function reachable(run: StandInRun): ArtifactResult[] {
  const runId = run.input("run-id");
  // Without a token the real action does not look at `run-id`.
  if (["", run.runId].includes(runId) || run.input("github-token") === "") return run.artifacts.list();
  if (run.artifacts.listOf === undefined) {
    throw new Error("Artifacts of other runs are not on this machine: `run-id` is not rehearsed.");
  }
  if (!["read", "write"].includes(run.permissions.actions ?? "")) {
    throw new Error("Resource not accessible by integration: the job lacks the permission `actions: read`.");
  }
  const artifacts = run.artifacts.listOf(runId);
  if (artifacts === undefined) throw new Error(`Not Found: there is no run ${runId}.`);
  return artifacts;
}

function choose(run: StandInRun, all: ArtifactResult[]): { artifacts: ArtifactResult[]; single: boolean } {
  const name = run.input("name");
  const ids = run.input("artifact-ids");
  if (name !== "" && ids !== "") {
    throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
  }
  if (name !== "") {
    const found = all.filter((artifact) => artifact.name === name);
    if (found.length === 0) throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    return { artifacts: found, single: true };
  }
  if (ids !== "") {
    const wanted = ids.split(",").map((id) => id.trim());
    const found = all.filter((artifact) => wanted.includes(String(artifact.id)));
    if (found.length === 0) throw new Error(`None of the provided artifact IDs were found: ${ids}`);
    return { artifacts: found, single: wanted.length === 1 };
  }
  const pattern = run.input("pattern");
  return { artifacts: all.filter((one) => pattern === "" || matchesGlob(one.name, pattern)), single: false };
}

async function copyAll(from: string, to: string, files: string[]): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
}

/** Stands for the digest of the zip: over the sorted paths, sizes and contents. */
async function digestOf({ directory, files }: ArtifactResult): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) {
    const path = join(directory, file);
    hash.update(`${file}\0${(await stat(path)).size}\0`).update(await readFile(path));
  }
  return hash.digest("hex");
}

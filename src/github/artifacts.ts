import { type GitHub, toGitHubError } from "./client.ts";
import { readZip, type Wanted } from "./zip.ts";

/** Artifact of a run, as far as it is read. */
export interface ArtifactFiles extends Wanted {
  /** Run id, decimal. */
  run: string;
  name: string;
  /** Bytes of the archive; a larger one is not fetched. */
  largestArchive: number;
}

/**
 * Files of an artifact of a run; undefined where there is none of that name (any more). Needs `actions: read`. Throws an
 * `ApiError` for what GitHub refuses, and an `Error` that says what is wrong with the archive.
 */
export async function readArtifact(github: GitHub, wanted: ArtifactFiles): Promise<Buffer[] | undefined> {
  const { octokit, owner, repo, signal } = github;
  const request = { signal };
  const runs = `/repos/${owner}/${repo}/actions/runs/${wanted.run}/artifacts`;
  const found = await told(runs, async () => {
    const query = { owner, repo, run_id: Number(wanted.run), name: wanted.name, request };
    return (await octokit.rest.actions.listWorkflowRunArtifacts(query)).data.artifacts;
  });
  const artifact = found?.find(({ name, expired }) => name === wanted.name && !expired);
  if (artifact === undefined) return undefined;
  if (artifact.size_in_bytes > wanted.largestArchive) throw new Error(`it has ${artifact.size_in_bytes} bytes`);
  const path = `/repos/${owner}/${repo}/actions/artifacts/${artifact.id}/zip`;
  const archive = await told(path, async () => {
    const query = { owner, repo, artifact_id: artifact.id, archive_format: "zip", request };
    return (await octokit.rest.actions.downloadArtifact(query)).data as ArrayBuffer;
  });
  return archive && readZip(Buffer.from(archive), wanted);
}

/** What GitHub does not know (any more) is undefined. */
async function told<T>(path: string, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    const known = toGitHubError(error, "GET", path);
    if (known instanceof Error && "status" in known && (known.status === 404 || known.status === 410)) return undefined;
    throw known;
  }
}

/** The results service of runs as far as artifacts go: Twirp calls with JSON, and the storage behind them. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { isObject, type Json } from "../../server/json.ts";
import type { Artifact, RuntimeJob, State } from "../state/model.ts";
import { beginArtifact, finishedArtifacts, NameRefused, newDirectory, removeArtifact, zipOf } from "./artifacts.ts";
import type { Blobs } from "./blobs.ts";
import { readZip } from "./zip.ts";

/** A refusal in the words of Twirp. */
class TwirpError extends Error {
  override readonly name = "TwirpError";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Call {
  job: RuntimeJob;
  fields: Json;
  blobs: Blobs;
  /** Blobs of uploads that go on. */
  uploads: Map<Artifact, string>;
  state: State;
  /** Where the files of artifacts are kept. */
  directory: string;
}

const methods: Record<string, (call: Call) => Json | Promise<Json>> = {
  CreateArtifact({ job, fields, blobs, uploads, state }) {
    ownJob(job, fields);
    // A single file without an archive is the one thing that comes with another type.
    if (!["", "application/zip"].includes(text(fields, "mime_type")))
      throw new TwirpError(501, "unimplemented", "The local GitHub keeps only artifacts that are zip archives.");
    const artifact = beginArtifact(state, job.run, { name: text(fields, "name"), job: job.jobBackendId });
    const { id, url } = blobs.upload();
    uploads.set(artifact, id);
    return { ok: true, signed_upload_url: url };
  },

  async FinalizeArtifact({ job, fields, blobs, uploads, directory }) {
    ownJob(job, fields);
    const name = text(fields, "name");
    const artifact = job.run.artifacts.find((one) => one.name === name && one.job === job.jobBackendId);
    if (artifact === undefined) throw notFound();
    const bytes = blobs.take(uploads.get(artifact) ?? "");
    if (bytes === undefined || artifact.finished)
      throw new TwirpError(
        400,
        "failed_precondition",
        artifact.finished ? "it is finished already" : "nothing was put",
      );
    const kept = await unpack(bytes, directory);
    uploads.delete(artifact);
    Object.assign(artifact, { ...kept, size: bytes.byteLength, digest: text(fields, "hash"), finished: true });
    return { ok: true, artifact_id: String(artifact.id) };
  },

  ListArtifacts({ job, fields }) {
    ownRun(job, fields);
    const [name, id] = [text(fields, "name_filter"), text(fields, "id_filter")];
    const artifacts = finishedArtifacts(job.run).filter(
      (one) => (name === "" || one.name === name) && (id === "" || String(one.id) === id),
    );
    return {
      artifacts: artifacts.map((one) => ({
        ...{ workflow_run_backend_id: job.runBackendId, workflow_job_run_backend_id: one.job },
        ...{ database_id: String(one.id), name: one.name, size: String(one.size), created_at: one.createdAt },
        ...(one.digest !== "" && { digest: one.digest }),
      })),
    };
  },

  async GetSignedArtifactURL({ job, fields, blobs }) {
    ownRun(job, fields);
    return { signed_url: blobs.download(await zipOf(named(job, fields))) };
  },

  DeleteArtifact({ job, fields }) {
    // Of any job of the run: an action overwrites what another job uploaded by this very call.
    ownRun(job, fields);
    const { name, id } = named(job, fields);
    removeArtifact(job.run, name);
    return { ok: true, artifact_id: String(id) };
  },
};

/** The service over a state. A call that GitHub may have and this one has not answers 501 and says so. */
export function createResults(state: State, options: { blobs: Blobs; directory: string }): Hono {
  const app = new Hono();
  const { blobs } = options;
  const uploads = new Map<Artifact, string>();
  blobs.serve(app);
  app.post("/twirp/:service/:method", async (context) => {
    const { service, method } = context.req.param();
    const token = context.req.header("authorization")?.replace(/^bearer\s+/i, "") ?? "";
    const job = state.runtimeTokens.get(token);
    if (job === undefined) throw new TwirpError(401, "unauthenticated", "invalid authorization header");
    const known = service === "github.actions.results.api.v1.ArtifactService" ? methods[method] : undefined;
    if (known === undefined)
      throw new TwirpError(
        501,
        "unimplemented",
        `The local GitHub has no ${service}/${method}: add it to local/github/results.`,
      );
    const fields: unknown = await context.req.json().catch(() => undefined);
    if (!isObject(fields)) throw new TwirpError(400, "malformed", "the json request could not be decoded");
    return context.json(await known({ job, fields, blobs, uploads, state, directory: options.directory }));
  });
  app.onError((error, context) => {
    const { status, code, message } = toTwirp(error);
    return context.json({ code, msg: message }, status as ContentfulStatusCode);
  });
  return app;
}

function toTwirp(error: Error): TwirpError {
  if (error instanceof TwirpError) return error;
  if (error instanceof NameRefused)
    return new TwirpError(error.taken ? 409 : 400, error.taken ? "already_exists" : "invalid_argument", error.message);
  return new TwirpError(500, "internal", `The local GitHub failed: ${error.stack ?? error.message}`);
}

/** A text or a number of a message, by the name of the field or the one that JSON gives it; empty if it is not there. */
function text(fields: Json, name: string): string {
  const value = fields[name] ?? fields[name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A token speaks for one attempt of one run. */
function ownRun(job: RuntimeJob, fields: Json): void {
  if (text(fields, "workflow_run_backend_id") !== job.runBackendId)
    throw new TwirpError(403, "permission_denied", "the token is of another workflow run");
}

/** What is uploaded, a job uploads itself. */
function ownJob(job: RuntimeJob, fields: Json): void {
  ownRun(job, fields);
  if (text(fields, "workflow_job_run_backend_id") !== job.jobBackendId)
    throw new TwirpError(403, "permission_denied", "the token is of another job");
}

function named(job: RuntimeJob, fields: Json): Artifact {
  const found = finishedArtifacts(job.run).find(({ name }) => name === text(fields, "name"));
  if (found === undefined) throw notFound();
  return found;
}

function notFound(): TwirpError {
  return new TwirpError(404, "not_found", "artifact not found");
}

/** Writes the files of an archive; one that leads out of the directory has no place in it. */
async function unpack(archive: Buffer, below: string): Promise<{ directory: string; files: string[] }> {
  const directory = await newDirectory(below);
  let files: Map<string, Buffer>;
  try {
    files = readZip(archive);
  } catch (error) {
    throw new TwirpError(400, "invalid_argument", `the archive cannot be read: ${(error as Error).message}`);
  }
  for (const [path, bytes] of files) {
    if (normalize(path) !== path || path.startsWith("/") || path.startsWith(".."))
      throw new TwirpError(400, "invalid_argument", `the archive has the path ${JSON.stringify(path)}`);
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  return { directory, files: [...files.keys()].sort() };
}

/** The results service holds to GitHub's rules, whoever has the token. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "../state/model.ts";
import { createTestRun, octo, refusal, startTestGitHub, type TestGitHub } from "../test-client.ts";
import { readZip, writeZip } from "./zip.ts";

/** `f.txt` with "zipped " fifty times, by Python's zipfile. */
const DEFLATED =
  "UEsDBBQAAAAIAOSJfF1IbK6nDgAAAF4BAAAFAAAAZi50eHSryiwoSE1RqBqlaEEBAFBLAQIUAxQAAAAIAOSJfF1IbK6nDgAAAF4BAAAFAAAAAAAAAAAAAACkgQAAAABmLnR4dFBLBQYAAAAAAQABADMAAAAxAAAAAAA=";

/** What the calls answer, as far as it is looked at. */
interface Answer {
  signed_upload_url: string;
  signed_url: string;
  artifacts: { name: string }[];
  ok?: boolean;
  code?: string;
  msg?: string;
}

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

const startRun = (): Run => createTestRun(github);

/** A job of a run with its token, and the calls that its actions make. */
function job(run: Run) {
  const token = github.issueRuntimeToken(run);
  const { scp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  const [, runId, jobId] = /Actions\.Results:([0-9a-f-]{36}):([0-9a-f-]{36})/.exec(scp) ?? [];
  const ids = { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId };
  const call = async (method: string, fields: object = {}, service = "ArtifactService") => {
    const answer = await fetch(`${github.apiUrl}/twirp/github.actions.results.api.v1.${service}/${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ ...ids, ...fields }),
    });
    return { status: answer.status, body: (await answer.json()) as Answer };
  };
  const upload = async (name: string, text: string) => {
    const created = await call("CreateArtifact", { name, version: 7, mime_type: "application/zip" });
    if (created.status !== 200) return created;
    await put(created.body.signed_upload_url, writeZip(new Map([["f.txt", Buffer.from(text)]])));
    return await call("FinalizeArtifact", { name, size: "1", hash: "sha256:00" });
  };
  const read = async (name: string) => {
    const { body } = await call("GetSignedArtifactURL", { name });
    const files = readZip(Buffer.from(await (await fetch(body.signed_url)).arrayBuffer()));
    return files.get("f.txt")?.toString();
  };
  return { ids, call, upload, read };
}

const put = (url: string, body: Uint8Array, query = "", headers: Record<string, string> = {}) =>
  fetch(`${url}${query}`, {
    method: "PUT",
    headers: { "x-ms-blob-type": "BlockBlob", ...headers },
    body: Uint8Array.from(body),
  });

test("what one job uploads, every job of the run and the REST API see, and no other run", async () => {
  const run = startRun();
  const [build, release, other] = [job(run), job(run), job(startRun())];
  expect(await build.upload("one", "hello")).toMatchObject({ status: 200, body: { ok: true } });
  expect(await release.read("one")).toBe("hello");
  const listed = await release.call("ListArtifacts", { name_filter: "one" });
  expect(listed.body.artifacts).toMatchObject([{ ...build.ids, name: "one", digest: "sha256:00" }]);
  const { data } = await github.as().actions.listWorkflowRunArtifacts({ owner: "octo", repo: "hello", run_id: run.id });
  expect(data.artifacts.map(({ name }) => name)).toEqual(["one"]);
  expect((await other.call("ListArtifacts")).body).toEqual({ artifacts: [] });
  expect(await other.call("ListArtifacts", build.ids)).toMatchObject({
    status: 403,
    body: { code: "permission_denied" },
  });
});

test("names are unique in a run from the beginning of an upload; what is finished stays as it is", async () => {
  const run = startRun();
  const [build, release] = [job(run), job(run)];
  await build.upload("one", "first");
  const conflict = { status: 409, body: { msg: "an artifact with this name already exists on the workflow run" } };
  expect(await release.upload("one", "second")).toMatchObject(conflict);
  expect((await build.call("FinalizeArtifact", { name: "one" })).status).toBe(400);
  await build.call("CreateArtifact", { name: "begun" });
  expect(await release.upload("begun", "second")).toMatchObject(conflict);
  expect((await release.call("ListArtifacts")).body.artifacts).toHaveLength(1);
  expect(await release.call("DeleteArtifact", { name: "one" })).toMatchObject({ status: 200 });
  expect((await release.upload("one", "second")).status).toBe(200);
  expect(await build.read("one")).toBe("second");
  expect((await build.upload("a/b", "x")).status).toBe(400);
});

test("the machine that moves files sees the same artifacts under the same rules", async () => {
  const run = startRun();
  const build = job(run);
  await build.upload("zip", "from the service");
  const artifacts = github.artifactsOf(run);
  const [zip] = artifacts.list();
  expect(zip?.files).toEqual(["f.txt"]);
  expect(await readFile(join(zip?.directory ?? "", "f.txt"), "utf8")).toBe("from the service");
  const directory = await artifacts.newDirectory();
  await writeFile(join(directory, "f.txt"), "from the machine");
  const add = (overwrite: boolean) => artifacts.add({ name: "zip", directory, files: ["f.txt"], overwrite });
  expect(() => add(false)).toThrow("already exists");
  add(true);
  expect(await build.read("zip")).toBe("from the machine");
  expect(
    github
      .artifactsOf(startRun())
      .listOf(String(run.id))
      ?.map(({ name }) => name),
  ).toEqual(["zip"]);
  expect(artifacts.listOf("1")).toBeUndefined();
});

test("the REST API hands out an archive to tokens that may read it, of a public repository as well", async () => {
  const run = startRun();
  await job(run).upload("one", "hello");
  const { data } = await github.as().actions.listWorkflowRunArtifacts({ ...octo, run_id: run.id, name: "one" });
  const wanted = { ...octo, artifact_id: data.artifacts[0]?.id ?? 0, archive_format: "zip" };
  const archive = await github.as().actions.downloadArtifact(wanted);
  expect(
    readZip(Buffer.from(archive.data as ArrayBuffer))
      .get("f.txt")
      ?.toString(),
  ).toBe("hello");
  const other = github.as({ permissions: { contents: "read" } }).actions;
  expect(await refusal(other.downloadArtifact(wanted))).toMatchObject({ status: 403 });
  const gone = github.as().actions.downloadArtifact({ ...wanted, artifact_id: 1 });
  expect(await refusal(gone)).toMatchObject({ status: 404 });
});

test("a job uploads in its own name only, and without a token nothing is answered", async () => {
  const run = startRun();
  const [build, release] = [job(run), job(run)];
  expect((await build.call("CreateArtifact", { name: "one", ...release.ids })).status).toBe(403);
  await build.call("CreateArtifact", { name: "one" });
  expect((await release.call("FinalizeArtifact", { name: "one" })).status).toBe(404);
  expect((await build.call("FinalizeArtifact", { name: "one" })).status).toBe(400);
  const url = `${github.apiUrl}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`;
  expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(401);
  expect((await build.call("GetCacheEntryDownloadURL", {}, "CacheService")).status).toBe(501);
});

test("blobs come whole or in blocks, in the order of their list, and only to the signed address", async () => {
  const build = job(startRun());
  const { body } = await build.call("CreateArtifact", { name: "blocks" });
  const url: string = body.signed_upload_url;
  const zip = writeZip(new Map([["f.txt", Buffer.from("in blocks")]]));
  expect((await put(url, zip.subarray(20), "&comp=block&blockid=Mg==")).status).toBe(201);
  expect((await put(url, zip.subarray(0, 20), "&comp=block&blockid=MQ==")).status).toBe(201);
  const list = (...ids: string[]) =>
    Buffer.from(`<BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join("")}</BlockList>`);
  expect((await put(url, list("Mw=="), "&comp=blocklist")).status).toBe(400);
  expect((await put(url, list("MQ==", "Mg=="), "&comp=blocklist")).status).toBe(201);
  expect((await build.call("FinalizeArtifact", { name: "blocks" })).status).toBe(200);
  expect(await build.read("blocks")).toBe("in blocks");
  expect((await put(url.replace(/sig=.*/, "sig=x"), zip)).status).toBe(403);
  expect((await fetch(url)).status).toBe(403);
});

test("archives of other programs are read, and a path that leads out is refused", async () => {
  expect(readZip(Buffer.from(DEFLATED, "base64")).get("f.txt")?.toString()).toBe("zipped ".repeat(50));
  expect(() => readZip(Buffer.from("no zip"))).toThrow("it is no zip archive");
  const build = job(startRun());
  const { body } = await build.call("CreateArtifact", { name: "slip" });
  await put(body.signed_upload_url, writeZip(new Map([["../f.txt", Buffer.from("x")]])));
  expect((await build.call("FinalizeArtifact", { name: "slip" })).status).toBe(400);
});

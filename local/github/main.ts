import { createApi } from "../server/api.ts";
import type { ApiRequest, Fault } from "../server/contract.ts";
import { retryHeaders } from "../server/faults.ts";
import { listen } from "../server/listen.ts";
import { toRequest } from "../server/messages.ts";
import { createApp } from "./app.ts";
import type { Repository, State, Token } from "./state/model.ts";
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
  const app = createApp(state, () => server.url);
  const api = createApi<Fault>({
    base: "",
    requests,
    faults,
    answer: (arrival, fault) =>
      fault?.status === undefined ? app.fetch(toRequest(arrival)) : refused(fault, fault.status),
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
    close: () => server.close(),
  };
}

function refused(fault: Fault, status: number): Response {
  const message = fault.message ?? "Server Error";
  const answer = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return Response.json(answer, { status, headers: retryHeaders(fault) });
}

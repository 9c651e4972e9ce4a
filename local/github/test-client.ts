import { getOctokit } from "@actions/github";
import { type LocalGitHub, startGitHub } from "./main.ts";
import type { Run, Token } from "./state/model.ts";
import { nextId } from "./state/state.ts";

/** The repository that every local GitHub begins with. */
export const octo = { owner: "octo", repo: "hello" };

/** A deployment of `main` without any condition. */
export const plain = { ref: "main", auto_merge: false, required_contexts: [] as string[] };

/** A local GitHub, and clients of it. */
export interface TestGitHub extends LocalGitHub {
  /** A client with a fresh token. */
  as(token?: Partial<Token>): ReturnType<typeof getOctokit>["rest"];
  client(token: string): ReturnType<typeof getOctokit>["rest"];
}

/** Starts it; the test closes it. */
export async function startTestGitHub(): Promise<TestGitHub> {
  const github = await startGitHub({});
  const client = (token: string) => getOctokit(token, { baseUrl: github.apiUrl }).rest;
  return { ...github, client, as: (token = {}) => client(github.issueToken(token)) };
}

/** Status and words of a refusal. */
export async function refusal(call: Promise<unknown>): Promise<{ status: number; message: string; errors: unknown }> {
  const error = await call.then(
    () => {
      throw new Error("The call was accepted.");
    },
    (thrown: { status: number; response: { data: { message: string; errors?: unknown } } }) => thrown,
  );
  return { status: error.status, message: error.response.data.message, errors: error.response.data.errors };
}

/** A run of the repository, with nothing in it. */
export function createTestRun({ state, repository }: Pick<LocalGitHub, "state" | "repository">): Run {
  const lists = { jobs: [], artifacts: [], approvals: [], pending: [], inputs: {} };
  const times = { createdAt: "2026-11-20T00:00:00Z", updatedAt: "2026-11-20T00:00:00Z" };
  const id = nextId(state);
  const run: Run = {
    ...{ id, attempt: 1, number: repository.runs.length + 1, workflow: 1, status: "in_progress", conclusion: null },
    ...{ event: "push", branch: "main", sha: "8f2c1d3e", actor: "octocat", ...times, ...lists },
  };
  repository.runs.push(run);
  return run;
}

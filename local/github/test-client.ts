import { getOctokit } from "@actions/github";
import { type LocalGitHub, startGitHub } from "./main.ts";
import type { Token } from "./state/model.ts";

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

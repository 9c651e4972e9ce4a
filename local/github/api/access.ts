import type { Context, MiddlewareHandler } from "hono";
import type { Blobs } from "../results/blobs.ts";
import type { Permission, Repository, State, Token } from "../state/model.ts";
import { GitHubError, notFound } from "./errors.ts";

/** What every route finds in its context. */
export interface Variables {
  state: State;
  /** Undefined for a call without credentials. */
  token: Token | undefined;
  repository: Repository;
  /** Where the API itself listens, for links in answers. */
  apiUrl: string;
  /** Where archives are got from. */
  blobs: Blobs;
}

export type ApiContext = Context<{ Variables: Variables }>;
type Middleware = MiddlewareHandler<{ Variables: Variables }>;

/** Reads the Authorization header; a token that was never issued is refused even where none is needed. */
export const authenticate: Middleware = async (context, next) => {
  const header = context.req.header("authorization");
  const text = header?.replace(/^(token|bearer)\s+/i, "");
  const token = text === undefined ? undefined : context.var.state.tokens.get(text);
  if (header !== undefined && token === undefined) throw new GitHubError(401, "Bad credentials");
  context.set("token", token);
  await next();
};

/** Finds the repository of the path; a private one does not exist for a call without credentials. */
export const findRepository: Middleware = async (context, next) => {
  const name = `${context.req.param("owner")}/${context.req.param("repo")}`.toLowerCase();
  const repository = context.var.state.repositories.get(name);
  if (repository === undefined || (repository.private && context.var.token === undefined)) throw notFound();
  context.set("repository", repository);
  await next();
};

/**
 * Lets a call through if its token has one of the scopes, e.g. `needs("write", "issues", "pull-requests")`. Reads of a
 * public repository need none. The header names what would have been accepted, as GitHub's does.
 */
export function needs(access: Permission, ...scopes: string[]): Middleware {
  return async (context, next) => {
    const accepted = scopes.map((scope) => `${scope.replaceAll("-", "_")}=${access}`).join("; ");
    context.header("x-accepted-github-permissions", accepted);
    const { token, repository } = context.var;
    if (token === undefined && access === "write") throw new GitHubError(401, "Requires authentication");
    const open = access === "read" && !repository.private;
    if (!open && !scopes.some((scope) => allows(token, scope, access))) {
      throw new GitHubError(403, "Resource not accessible by integration");
    }
    await next();
  };
}

/** Lets a call through that needs its scope in a public repository as well, such as the content of an artifact. */
export function needsToken(access: Permission, scope: string): Middleware {
  return async (context, next) => {
    context.header("x-accepted-github-permissions", `${scope.replaceAll("-", "_")}=${access}`);
    const { token } = context.var;
    if (token === undefined) throw new GitHubError(401, "Requires authentication");
    if (!allows(token, scope, access)) throw new GitHubError(403, "Resource not accessible by integration");
    await next();
  };
}

/** Whether a token has a scope; write includes read. What a repository says of itself every token may read. */
export function allows(token: Token | undefined, scope: string, access: Permission): boolean {
  if (token === undefined) return false;
  if (token.permissions === "all" || (scope === "metadata" && access === "read")) return true;
  const granted = token.permissions[scope];
  return granted === "write" || granted === access;
}

/** The caller's login; routes that write always have one. */
export function login(context: ApiContext): string {
  return context.var.token?.login ?? "ghost";
}

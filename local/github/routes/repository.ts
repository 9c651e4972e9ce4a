import type { Hono } from "hono";
import { type ApiContext, needs, type Variables } from "../api/access.ts";
import { apiOf, htmlOf, id, user } from "../api/answers.ts";
import { GitHubError, notFound } from "../api/errors.ts";
import { blobSha, resolve } from "../state/state.ts";

/** The repository itself, its branches, its files, single issues, and who the caller is. */
export function repository(app: Hono<{ Variables: Variables }>): void {
  const path = "/repos/:owner/:repo";
  app.get(path, needs("read", "metadata"), (context) => context.json(show(context)));
  app.get(`${path}/branches/:branch{.+}`, needs("read", "contents"), (context) => {
    const name = context.req.param("branch");
    const sha = context.var.repository.branches.get(name);
    if (sha === undefined) throw new GitHubError(404, "Branch not found");
    return context.json({ name, commit: { sha, url: `${apiOf(context)}/commits/${sha}` }, protected: false });
  });
  app.get(`${path}/issues/:issue`, needs("read", "issues", "pull-requests"), issue);
  app.get(`${path}/contents`, needs("read", "contents"), contents);
  app.get(`${path}/contents/:path{.+}`, needs("read", "contents"), contents);
  app.get(`${path}/collaborators/:login/permission`, needs("read", "metadata"), permission);
  app.get("/user", (context) => {
    const { token } = context.var;
    if (token === undefined) throw new GitHubError(401, "Requires authentication");
    if (token.kind === "integration") throw new GitHubError(403, "Resource not accessible by integration");
    return context.json(user(token.login));
  });
}

function show(context: ApiContext) {
  const { repository, token } = context.var;
  const write = token?.permissions === "all" || token?.permissions.contents === "write";
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: user(repository.owner),
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    html_url: htmlOf(repository),
    url: apiOf(context),
    default_branch: repository.defaultBranch,
    fork: false,
    archived: false,
    permissions: { admin: false, push: write, pull: true },
  };
}

/** What somebody may do; GitHub tells the finer roles apart in `role_name` only. */
function permission(context: ApiContext): Response {
  const login = context.req.param("login") ?? "";
  const { collaborators, private: hidden } = context.var.repository;
  const role = collaborators.get(login.toLowerCase());
  const coarse = { admin: "admin", maintain: "write", write: "write", triage: "read", read: "read" }[role ?? "read"];
  const nothing = role === undefined && hidden;
  return context.json({
    permission: nothing ? "none" : coarse,
    role_name: nothing ? "" : (role ?? "read"),
    user: user(login),
  });
}

function issue(context: ApiContext): Response {
  const { repository } = context.var;
  const found = repository.issues.get(id(context, "issue"));
  if (found === undefined) throw notFound();
  const { number, title, body, state, author, createdAt, pull } = found;
  return context.json({
    number,
    title,
    body,
    state,
    user: user(author),
    labels: found.labels.map((name) => ({ name })),
    created_at: createdAt,
    url: `${apiOf(context)}/issues/${number}`,
    html_url: `${htmlOf(repository)}/${pull === undefined ? "issues" : "pull"}/${number}`,
    ...(pull === undefined ? {} : { pull_request: { url: `${apiOf(context)}/pulls/${number}` } }),
  });
}

function contents(context: ApiContext): Response {
  const { repository } = context.var;
  const path = decodeURIComponent(context.req.param("path") ?? "").replace(/\/$/, "");
  const ref = context.req.query("ref") ?? repository.defaultBranch;
  const commit = resolve(repository, ref);
  if (commit === undefined) throw new GitHubError(404, `No commit found for the ref ${ref}`);
  const file = commit.tree.get(path);
  if (file !== undefined) {
    if (/application\/vnd\.github\.(v3\.)?raw/.test(context.req.header("accept") ?? "")) {
      return context.body(new Uint8Array(file), 200, { "content-type": "application/vnd.github.raw; charset=utf-8" });
    }
    const content = Buffer.from(file).toString("base64").replace(/.{60}/g, "$&\n");
    return context.json({ ...entry(context, path, file), encoding: "base64", content });
  }
  const prefix = path === "" ? "" : `${path}/`;
  const below = [...commit.tree.keys()].filter((name) => name.startsWith(prefix));
  if (below.length === 0) throw notFound();
  const names = [...new Set(below.map((name) => name.slice(prefix.length).split("/")[0] ?? ""))].sort();
  return context.json(names.map((name) => entry(context, prefix + name, commit.tree.get(prefix + name))));
}

function entry(context: ApiContext, path: string, file: Uint8Array | undefined) {
  return {
    type: file === undefined ? "dir" : "file",
    name: path.split("/").at(-1),
    path,
    size: file?.length ?? 0,
    sha: file === undefined ? null : blobSha(file),
    url: `${apiOf(context)}/contents/${path}`,
  };
}

import { Hono, type MiddlewareHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { authenticate, findRepository, type Variables } from "./api/access.ts";
import { GitHubError } from "./api/errors.ts";
import type { Blobs } from "./results/blobs.ts";
import { approvals } from "./routes/approvals.ts";
import { checks } from "./routes/checks.ts";
import { comments } from "./routes/comments.ts";
import { commits } from "./routes/commits.ts";
import { concurrency } from "./routes/concurrency.ts";
import { deployments } from "./routes/deployments.ts";
import { environments } from "./routes/environments.ts";
import { pulls } from "./routes/pulls.ts";
import { repository } from "./routes/repository.ts";
import { runs } from "./routes/runs.ts";
import { statuses } from "./routes/statuses.ts";
import { workflows } from "./routes/workflows.ts";
import type { State } from "./state/model.ts";

const VERSIONS = ["2022-11-28", "2026-03-10"];

const adders = [
  deployments,
  statuses,
  environments,
  comments,
  pulls,
  checks,
  commits,
  concurrency,
  runs,
  approvals,
  workflows,
  repository,
];

type App = Hono<{ Variables: Variables }>;

/** The REST API over a state. A route that GitHub may have and this one has not answers 501 and says so. */
export function createApp(state: State, { apiUrl, blobs }: { apiUrl: () => string; blobs: Blobs }): App {
  const app: App = new Hono();
  app.use(everyCall(state, apiUrl));
  app.use(async (context, next) => {
    context.set("blobs", blobs);
    await next();
  });
  app.use(authenticate);
  app.use("/repos/:owner/:repo/*", findRepository);
  app.use("/repos/:owner/:repo", findRepository);
  for (const add of adders) add(app);
  app.onError((error, context) => {
    const known = error instanceof GitHubError;
    const status = known ? error.status : 500;
    const message = known ? error.message : `The local GitHub failed: ${error.stack ?? error.message}`;
    const errors = known && error.errors !== undefined ? { errors: error.errors } : {};
    const answer = { message, ...errors, documentation_url: "https://docs.github.com/rest", status: String(status) };
    return context.json(answer, status as ContentfulStatusCode);
  });
  app.notFound((context) => {
    const message = `The local GitHub does not have ${context.req.method} ${context.req.path}: add it to local/github/routes.`;
    return context.json({ message, documentation_url: "https://docs.github.com/rest", status: "501" }, 501);
  });
  return app;
}

/** The headers that all answers have, and what GitHub asks of every call. */
function everyCall(state: State, apiUrl: () => string): MiddlewareHandler<{ Variables: Variables }> {
  let served = 0;
  return async (context, next) => {
    context.set("state", state);
    context.set("apiUrl", apiUrl());
    const version = context.req.header("x-github-api-version") ?? "2022-11-28";
    context.header("x-github-media-type", "github.v3; format=json");
    context.header("x-github-api-version-selected", version);
    context.header("x-github-request-id", `LOCAL:${(++served).toString(16).padStart(8, "0").toUpperCase()}`);
    context.header("x-ratelimit-limit", "1000");
    context.header("x-ratelimit-remaining", String(Math.max(0, 1000 - served)));
    context.header("x-ratelimit-reset", String(Math.ceil(Date.now() / 1000) + 3600));
    if (!VERSIONS.includes(version))
      throw new GitHubError(400, `Unsupported 'X-GitHub-Api-Version' header: ${version}.`);
    if (!context.req.header("user-agent")) {
      const message = "Please make sure your request has a User-Agent header";
      throw new GitHubError(403, `Request forbidden by administrative rules. ${message}`);
    }
    await next();
  };
}

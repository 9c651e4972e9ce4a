/** A closure over its state; each of its members is a few lines. */
const FACTORY = "a factory: its state and what works on it stand together, each member in a few lines";
const LITERAL = "one literal in the shape of what it describes; cut, it could not be compared with it";
const STORY = "one story from its beginning to its end: each step stands on the one before";

/** Files that have functions larger than they should be, each with its reason. An entry that is not true must go. */
export const LARGE: Record<string, string> = {
  "local/cloudflare/control.ts": FACTORY,
  "local/cloudflare/plane/behind.ts": FACTORY,
  "local/cloudflare/plane/deployments.ts": FACTORY,
  "local/cloudflare/plane/hosts.ts": FACTORY,
  "local/cloudflare/plane/instance.ts": LITERAL,
  "local/cloudflare/plane/main.ts": FACTORY,
  "local/cloudflare/plane/queues.ts": FACTORY,
  "local/cloudflare/plane/script-host.ts": LITERAL,
  "local/cloudflare/plane/traffic.ts": FACTORY,
  "local/cloudflare/plane/workflows.ts": FACTORY,
  "local/rehearse/report/json.ts": LITERAL,
  "local/rehearse/report/page.test.ts": STORY,
  "local/runner/graph/ends.test.ts": STORY,
  "local/runner/job/actions.test.ts": STORY,
  "src/checks/report/outcome.ts": LITERAL,
  "src/cloudflare/workers/restore.ts": LITERAL,
  "test/attacks/servers/tls.ts": LITERAL,
  "test/deploy-worker/deploy.test.ts": STORY,
  "test/rehearsal/local.test.ts": STORY,
  "test/rollback/snapshots.test.ts": STORY,
  "test/rollback/targets.test.ts": STORY,
  "test/smoke-test/graceful-books.test.ts": STORY,
  "test/smoke-test/reports.test.ts": STORY,
  "test/smoke-test/rules.ts": LITERAL,
  "test/smoke-test/settle.test.ts": STORY,
};

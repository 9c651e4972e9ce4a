import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalGitHub, startGitHub } from "../../github/main.ts";
import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { good } from "../scenarios/worker/good.ts";
import { toPage, toSection } from "./page.ts";

const EVIL = `<script>alert("x")</script><img src=x onerror=alert(1)>`;
let github: LocalGitHub;
beforeAll(async () => {
  github = await startGitHub({});
});
afterAll(() => github.close());

/** A rehearsal in which every text that comes from elsewhere is hostile. */
function rehearsal(): Rehearsal {
  const version = `v"${EVIL}`;
  return {
    result: {
      conclusion: "failure",
      durationMs: 900,
      jobs: [],
      annotations: [{ level: "error", message: EVIL, job: EVIL }],
      summaries: [
        { job: EVIL, markdown: `# Deployed\n\n${EVIL}\n\n| a |\n| --- |\n| [x](javascript:alert(1)) one<br>two |` },
      ],
      artifacts: [],
      deployments: [],
      assumed: [],
    },
    before: { deployment: [{ versionId: version, percentage: 100 }] },
    after: { deployment: [{ versionId: version, percentage: 100 }] },
    visitors: {
      requests: 3,
      failed: 1,
      byVersion: { [version]: { requests: 3, failed: 1 } },
      failures: [{ at: 10, url: `https://a/${EVIL}`, reason: EVIL, version }],
      buckets: [{ at: 0, versions: { [version]: 3 }, failed: 1 }],
      startedAt: 1_000_000,
    },
    worlds: {
      cloudflare: { state: { workers: new Map() }, requests: [] },
      github,
    } as unknown as Rehearsal["worlds"],
    caller: { worker: EVIL } as Rehearsal["caller"],
    verdicts: [{ title: EVIL, seen: EVIL }],
    asExpected: false,
    durationMs: 900,
    recorder: {
      spans: [{ job: EVIL, step: EVIL, from: 0, to: 100, conclusion: EVIL }],
      annotations: [],
      startedAt: 1_000_000,
      hear: () => {},
    },
    urls: [],
    runs: [],
    measured: [[EVIL, EVIL]],
    moves: [],
  };
}

test("nothing that a Worker, a workflow or an action says becomes markup", () => {
  const html = toPage([toSection(good, rehearsal())]);
  expect(html).not.toMatch(/<script|<img|javascript:[^<]*"|="[^"]*<\w/);
  expect(html).toContain("&lt;script&gt;");
  expect(html).toContain("<h1>Deployed</h1>");
  expect(html).toContain("one<br>two");
  expect(html).toMatch(/default-src 'none'/);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalGitHub, startGitHub } from "../../github/main.ts";
import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { good } from "../scenarios/worker/good.ts";
import { toPage } from "./page.ts";
import { toSection } from "./section.ts";
import { COLOURS } from "./style.ts";

const EVIL = `<script>alert("x")</script><img src=x onerror=alert(1)>`;
let github: LocalGitHub;
beforeAll(async () => {
  github = await startGitHub({});
});
afterAll(() => github.close());

/** A rehearsal in which every text that comes from elsewhere is hostile. */
function rehearsal(others: Partial<Rehearsal> = {}): Rehearsal {
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
    urls: ["https://a/"],
    runs: [],
    measured: [[EVIL, EVIL]],
    moves: [],
    ...others,
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

const page = (...all: Partial<Rehearsal>[]) => toPage(all.map((others) => toSection(good, rehearsal(others))));

test("the visitors come first, then the one cause, then the rest", () => {
  const result = {
    ...rehearsal().result,
    annotations: [error("The step broke: `url` is wrong.\nSet `url`.\nSet `url`.")],
  };
  const verdicts = [
    { title: "the run ends as success", seen: "it ended as failure" },
    { title: "the new version serves", seen: "active: none" },
    { title: "not one request fails", seen: undefined },
  ];
  const html = page({ result, verdicts });
  expect(html).toContain("<h1>1 of 3 visitor requests failed, and the version before serves everybody</h1>");
  const order = ["<h1>", "Why it did not end as it should", "What the visitors met", "What was expected"];
  expect(order.map((words) => html.indexOf(words))).toEqual(
    order.map((words) => html.indexOf(words)).toSorted((a, b) => a - b),
  );
  // One cause, said once, with what to do on a line of its own; what follows from it is no other cause.
  const cause = /<section[\s\S]*<\/section>/.exec(html)?.[0] ?? "";
  expect(cause).toContain("<p><b>The step broke: <code>url</code> is wrong.</b></p><p>Set <code>url</code>.</p>");
  expect(cause.match(/Set /g)).toHaveLength(1);
  expect(cause).toContain("So these 2 do not hold:");
  expect(html.match(/class="no"/g)).toHaveLength(2);
  expect(html).not.toContain("`");
});

test("requests that failed alike are one row, and nobody is called by an id", () => {
  const fails = (at: number) => ({ at, url: "https://a/", reason: "status 500", version: "b-2" });
  const visitors = {
    ...rehearsal().visitors,
    failures: [fails(1_000), fails(2_000), fails(3_000)],
    byVersion: { "a-1": { requests: 9, failed: 0 }, "b-2": { requests: 3, failed: 3 } },
  };
  const before = { deployment: [{ versionId: "a-1", percentage: 100 }], ids: ["a-1"] };
  const html = page({ visitors, before, after: before });
  expect(html).toContain("<td>1.0 s to 3.0 s</td><td>3</td>");
  expect(html).toContain("<td>the new version</td>");
  expect(html).toContain("the version before · 9");
  expect(html).not.toMatch(/a-1|b-2/);
});

test("several rehearsals have contents, in which those that went wrong come first", () => {
  expect(page({})).not.toContain("<nav>");
  const html = page({ asExpected: true }, { asExpected: false });
  expect(html).toContain("2 rehearsals, 1 of them ended as they should");
  expect(html).toMatch(/<li class="no"><a href="#good">[\s\S]*<li class="yes"><a href="#good">/);
});

test.each(Object.keys(COLOURS) as (keyof typeof COLOURS)[])("lettering is read easily in %s", (scheme) => {
  const { paper, card, pill, ...colours } = COLOURS[scheme];
  const letters = ["ink", "soft", "link", "good", "bad", "warn"] as const;
  for (const name of letters)
    for (const ground of [paper, card]) expect(contrast(colours[name], ground), name).toBeGreaterThanOrEqual(4.5);
  for (const ground of [colours.good, colours.bad]) expect(contrast(pill, ground)).toBeGreaterThanOrEqual(4.5);
  for (const name of ["old", "new", "third", "other"] as const)
    expect(contrast(colours[name], card), name).toBeGreaterThanOrEqual(3);
});

function error(message: string) {
  return { level: "error" as const, message, job: "deploy / Release", step: "Smoke test" };
}

/** Of two `#rrggbb`, as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

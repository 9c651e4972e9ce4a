import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { startVisitors, type VisitorsReport } from "../../../visitors/visitors.ts";
import type { Caller } from "../../caller/caller.ts";
import type { Worlds } from "../../world/worlds.ts";
import { concludes, noVisitorFails, summarizes } from "../expectations.ts";
import type { WorkflowRuns } from "../scenario.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { newVersionServes } from "./expectations.ts";

/** A page, and how it is asked for. */
const PAGE = "rehearsed-page.html";

/** What the tabs met that were open over the last release, by the worlds of the rehearsal. */
const met = new WeakMap<Worlds, VisitorsReport>();

/** The code of a release's chunk; its name is made of it, as bundlers do. */
const codeOf = (release: number) => `export default "rehearsed chunk ${release}";\n`;
const nameOf = (release: number) => createHash("sha256").update(codeOf(release)).digest("hex").slice(0, 8);

/** The build makes a page and the chunk that it loads; those of the release before are not there any more. */
async function brings(caller: Caller, release: number): Promise<void> {
  const assets = caller.config.assets?.directory ?? "";
  const directory = relative(join(caller.directory, caller.target.directory), assets);
  const chunk = `assets/rehearsed-${nameOf(release)}.js`;
  const html = `<!doctype html><script type="module" src="/${chunk}"></script>`;
  const files = { [chunk]: codeOf(release), [PAGE]: html };
  const script = `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync(${JSON.stringify(join(directory, "assets"))}, { recursive: true });
for (const [name, text] of Object.entries(${JSON.stringify(files)})) writeFileSync(${JSON.stringify(directory)} + "/" + name, text);
`;
  await caller.write(caller.inProject("rehearsed/chunks.mjs"), script);
}

/** People load the page of one release, and leave it open while the next one comes; what it needs they ask for all the time. */
async function releaseTwice(runs: WorkflowRuns) {
  const { worlds, caller } = runs;
  const { cloudflare } = worlds;
  await runs.start();
  const base = `https://${caller.worker}.${cloudflare.subdomain}.workers.dev`;
  const page = await (await cloudflare.fetch(`${base}/${PAGE}`)).text();
  const chunk = /src="(\/assets\/[^"]+)"/.exec(page)?.[1];
  if (chunk === undefined) throw new Error(`The first release serves another page: ${page.slice(0, 200)}`);
  const { edgeUrl, answeredBy } = cloudflare;
  const tabs = startVisitors({ edgeUrl, answeredBy, urls: [`${base}${chunk}`], body: /rehearsed chunk 1/, count: 2 });
  try {
    await tabs.more(20);
    await brings(caller, 2);
    const result = await runs.start();
    await tabs.more(50);
    return result;
  } finally {
    met.set(worlds, await tabs.stop());
  }
}

const served = ({ deployment: [active] }: { deployment: { versionId: string }[] }) => active?.versionId ?? "";

/** Nobody's page broke, and it was the new release that answered. */
const tabsWork: WorkerExpectation = {
  title: "pages that were loaded before find their chunks after the cut-over: 0 failures",
  check({ worlds, after }) {
    const report = met.get(worlds);
    const answered = report?.byVersion[served(after)];
    if (report === undefined || answered === undefined || answered.requests < 50)
      return `only ${answered?.requests ?? 0} requests were answered by the new version`;
    const first = report.failures[0];
    return first === undefined
      ? undefined
      : `${report.failed} of ${report.requests} failed: ${first.reason} at ${first.url}`;
  },
};

const story = {
  example: "static-site",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  unsuitable: ({ config }) =>
    config.assets?.directory === undefined ? "it is about static files, and this Worker has none" : undefined,
  play: releaseTwice,
} satisfies Partial<WorkerScenario>;

/** The calling job grants this, and the build makes the chunks. */
async function prepared(caller: Caller, permissions: Record<string, string>): Promise<void> {
  await brings(caller, 1);
  await caller.afterBuild("node rehearsed/chunks.mjs");
  await caller.editCalls((call) => call.set("permissions", permissions));
}

/** wrangler-legacy#1540, workers-sdk#3382: the release takes away what an open page is about to load. */
export const openTab: WorkerScenario = {
  ...story,
  name: "open-tab",
  title: "People have a page open that was loaded before the release, and load its chunks after the cut-over.",
  change: (caller) => prepared(caller, { contents: "read", actions: "read" }),
  expectations: [
    concludes("success"),
    tabsWork,
    summarizes(/1 file of earlier releases stays/),
    noVisitorFails,
    newVersionServes,
  ],
  measure({ worlds, after }) {
    const report = met.get(worlds);
    const by = report?.byVersion[served(after)]?.requests ?? 0;
    return [
      ["open tabs", `${report?.failed} of ${report?.requests} requests failed; ${by} were answered by the new version`],
    ];
  },
};

/** Who does not grant it gets the release all the same. */
export const openTabUnread: WorkerScenario = {
  ...story,
  name: "open-tab-unread",
  title: "The calling job does not grant `actions: read`: the release goes through, and says what open pages miss.",
  change: (caller) => prepared(caller, { contents: "read" }),
  expectations: [
    concludes("success"),
    summarizes(/Nothing of the release before stays: the calling job does not grant `actions: read`/),
    noVisitorFails,
    newVersionServes,
  ],
};

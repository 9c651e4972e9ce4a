import type { TriggerResult } from "../../src/cloudflare/workers/triggers.ts";
import type { WorkerConfig } from "../../src/release/format.ts";
import { routeUrl } from "../../src/release/worker/route-url.ts";
import {
  bold,
  code,
  facts,
  lines,
  link,
  type Markdown,
  md,
  type Page,
  page,
  prose,
  quote,
} from "../../src/text/markdown.ts";
import { thousands } from "../../src/text/numbers.ts";

/** Production addresses of a Worker as URLs: custom domains, routes, workers.dev. */
export function productionUrls(
  config: Pick<WorkerConfig, "custom_domains" | "routes">,
  workersDev: string | undefined,
): string[] {
  const domains = (config.custom_domains ?? []).map(({ hostname }) => `https://${hostname}`);
  const routes = (config.routes ?? []).flatMap(({ pattern }) => routeUrl(pattern) ?? []);
  return [...new Set([...domains, ...routes, ...(workersDev === undefined ? [] : [workersDev])])];
}

/** What a deploy did, for people. */
export interface Report {
  worker: string;
  /** e.g. `100 %`, `staged at 0 %`, `none`, `unchanged`. */
  traffic: string;
  versionId: string;
  previousVersionId: string | undefined;
  deploymentId: string | undefined;
  digest: string;
  urls: string[];
  versionUrl: string | undefined;
  assets: { total: number; uploaded: number; openTabs: string | undefined } | undefined;
  triggers: TriggerResult[];
  notes: string[];
}

/** The job summary. */
export function summarize(report: Report): Page {
  const { assets, previousVersionId: previous, deploymentId, versionUrl } = report;
  return page([
    md`### ${title(report)} ${code(report.worker)}`,
    facts([
      ["Version", code(report.versionId)],
      ["Before", previous && code(previous)],
      ["Traffic", report.traffic],
      ["Deployment", deploymentId && code(deploymentId)],
      ["URLs", lines(report.urls.map((url) => link(url)))],
      ["Version URL", versionUrl && link(versionUrl)],
      ["Static files", assets && `${thousands(assets.total)}, of which ${thousands(assets.uploaded)} were uploaded`],
      ["Open tabs", assets?.openTabs && prose(assets.openTabs)],
      ["Triggers", lines(report.triggers.map(trigger))],
      ["Release", code(report.digest)],
    ]),
    ...report.notes.map((note) => quote(prose(note))),
  ]);
}

/** What users meet is deployed; nothing else is called so. */
function title({ traffic }: Report): string {
  if (traffic.startsWith("100 %")) return "Deployed";
  if (traffic.startsWith("staged")) return "Staged";
  return traffic === "unchanged" ? "Unchanged:" : "Uploaded";
}

function trigger({ what, error }: TriggerResult): Markdown {
  return md`${error === undefined ? "applied" : bold("failed")}: ${what}`;
}

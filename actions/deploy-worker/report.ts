import type { TriggerResult } from "../../src/cloudflare/workers/triggers.ts";
import type { WorkerConfig } from "../../src/release/format.ts";
import { thousands } from "../../src/release/summary.ts";

/** Production addresses of a Worker as URLs: custom domains, routes, workers.dev. */
export function productionUrls(config: WorkerConfig, workersDev: string | undefined): string[] {
  const domains = (config.custom_domains ?? []).map(({ hostname }) => `https://${hostname}`);
  const routes = (config.routes ?? []).flatMap(({ pattern }) => routeUrl(pattern) ?? []);
  return [...new Set([...domains, ...routes, ...(workersDev === undefined ? [] : [workersDev])])];
}

/** The URL that a route pattern begins with; undefined if its hostname has a wildcard. */
export function routeUrl(pattern: string): string | undefined {
  const bare = pattern.replace(/^[a-z*]+:\/\//i, "").replace(/\*$/, "");
  const host = bare.split("/")[0] ?? "";
  if (host === "" || host.includes("*") || bare.includes("*")) return undefined;
  return `https://${bare.replace(/\/$/, "")}`;
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
  assets: { total: number; uploaded: number } | undefined;
  triggers: TriggerResult[];
  notes: string[];
}

/** The job summary. */
export function summarize(report: Report): string {
  const row = (name: string, value: string | undefined) => (value === undefined ? [] : [`| ${name} | ${value} |`]);
  const { assets } = report;
  return [
    `### Deployed \`${report.worker}\``,
    "",
    "| | |",
    "| --- | --- |",
    ...row("Version", code(report.versionId)),
    ...row("Before", report.previousVersionId && code(report.previousVersionId)),
    ...row("Traffic", report.traffic),
    ...row("Deployment", report.deploymentId && code(report.deploymentId)),
    ...row("URLs", report.urls.map(escapeCell).join("<br>") || undefined),
    ...row("Version URL", report.versionUrl),
    ...row(
      "Static files",
      assets && `${thousands(assets.total)}, of which ${thousands(assets.uploaded)} were uploaded`,
    ),
    ...row("Triggers", report.triggers.map(trigger).join("<br>") || undefined),
    ...row("Release", code(report.digest)),
    "",
    ...report.notes.map((note) => `> ${note}\n`),
  ].join("\n");
}

function trigger({ what, error }: TriggerResult): string {
  return `${error === undefined ? "applied" : "**failed**"}: ${escapeCell(what)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("*", "\\*");
}

import { isAssetRules } from "./assets/rules.ts";
import type { Release, WorkerConfig, WorkerRelease } from "./format.ts";

interface Binding {
  name: string;
  type: string;
}

const MODULES_SHOWN = 10;

/** A release as Markdown for people: what it holds, how large it is, where it will be reachable. */
export function summarizeRelease(release: WorkerRelease, metadata: Record<string, unknown>): string {
  const rows: [string, string][] = [
    ["Environment", release.environment === null ? "top level" : code(release.environment)],
    ["Digest", code(release.digest)],
    ["Size", formatBytes(releaseSize(release))],
    ["Compatibility date", code(metadata.compatibility_date ?? "none")],
    ...bindingRows((metadata.bindings ?? []) as Binding[]),
    ...assetRows(release),
    ...settingRows(release.config),
  ];
  return [
    `### Sealed ${code(release.name)}`,
    "",
    "| | |",
    "| --- | --- |",
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    "",
    ...moduleTable(release),
    "",
  ].join("\n");
}

/** A number with its noun, e.g. `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** A whole number with commas, e.g. `12,400`. Loading the locale data for `toLocaleString` would cost 20 ms. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Bytes of all sealed files together. */
export function releaseSize({ files }: Pick<Release, "files">): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** A size for people, in units of 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

function bindingRows(bindings: Binding[]): [string, string][] {
  if (bindings.length === 0) return [];
  const byType = Map.groupBy(bindings, ({ type }) => type);
  const parts = [...byType].map(([type, group]) => `${type} ${group.map(({ name }) => code(name)).join(" ")}`);
  return [["Bindings", parts.join("<br>")]];
}

function assetRows({ files, config }: WorkerRelease): [string, string][] {
  if (config.assets === undefined) return [];
  const assets = files.filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path));
  const rules = files.filter(({ path }) => isAssetRules(path)).map(({ path }) => code(path.slice("assets/".length)));
  const text = `${count(assets.length, "file")}, ${formatBytes(assets.reduce((sum, { size }) => sum + size, 0))}`;
  return [["Static files", [text, ...rules].join(", ")]];
}

function settingRows(config: WorkerConfig): [string, string][] {
  const rows: [string, string[] | undefined][] = [
    ["Routes", config.routes?.map(({ pattern }) => pattern)],
    ["Custom domains", config.custom_domains?.map(({ hostname }) => hostname)],
    ["Cron triggers", config.crons],
    ["Queue consumers", config.queue_consumers?.map(({ queue }) => queue)],
    ["Workflows", config.workflows?.map(({ name }) => name)],
    ["Durable Object migrations", config.migrations?.map(({ tag }) => tag)],
    ["Tail consumers", config.tail_consumers?.map(({ service }) => service)],
  ];
  const filled = rows.filter(([, values]) => values !== undefined);
  const shown = filled.map(([name, values]): [string, string] => [name, values?.map(code).join(" ") || "none"]);
  return [...shown, ["workers.dev", config.workers_dev ? "on" : "off"]];
}

function moduleTable({ files, config }: WorkerRelease): string[] {
  if (config.modules.length === 0) return ["This Worker has static files only."];
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const modules = config.modules
    .map(({ name, path, contentType }) => ({ name, contentType, size: sizes.get(path) ?? 0 }))
    .sort((a, b) => b.size - a.size);
  const rest = modules.slice(MODULES_SHOWN);
  return [
    "| Module | Type | Size |",
    "| --- | --- | ---: |",
    ...modules
      .slice(0, MODULES_SHOWN)
      .map(({ name, contentType, size }) => `| ${code(name)} | ${code(contentType)} | ${formatBytes(size)} |`),
    ...(rest.length === 0
      ? []
      : [`| ${rest.length} more | | ${formatBytes(rest.reduce((sum, { size }) => sum + size, 0))} |`]),
  ];
}

// Text of other people inside a table: it must neither end the code span nor the cell.
function code(value: unknown): string {
  const text = String(value).replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
  return `\`${text}\``;
}

import {
  bold,
  code,
  details,
  facts,
  join,
  lines,
  type Markdown,
  md,
  type Page,
  page,
  table,
} from "../text/markdown.ts";
import { count, formatBytes } from "../text/numbers.ts";
import { isAssetRules } from "./assets/rules.ts";
import type { Release, WorkerConfig, WorkerRelease } from "./format.ts";

interface Binding {
  name: string;
  type: string;
}

const MODULES_SHOWN = 10;

type Row = [name: string, value: Markdown | string];

/** A release as Markdown for people: what it holds, how large it is, where it will be reachable. */
export function summarizeRelease(release: WorkerRelease, metadata: Record<string, unknown>): Page {
  const rows: Row[] = [
    ["Environment", release.environment === null ? "top level" : code(release.environment)],
    ["Digest", code(release.digest)],
    ["Compatibility date", code(String(metadata.compatibility_date ?? "none"))],
    ...bindingRows((metadata.bindings ?? []) as Binding[]),
    ...assetRows(release),
    ...settingRows(release.config),
  ];
  const { length } = release.files;
  const size = formatBytes(releaseSize(release));
  return page([
    md`${bold(md`Sealed ${code(release.name)}`)}: ${count(length, "file")}, ${size}, digest ${code(release.digest.slice(0, 19))}…`,
    details("What is in it", join([facts(rows), moduleTable(release)], "\n\n")),
  ]);
}

/** Bytes of all sealed files together. */
export function releaseSize({ files }: Pick<Release, "files">): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function bindingRows(bindings: Binding[]): Row[] {
  if (bindings.length === 0) return [];
  const byType = Map.groupBy(bindings, ({ type }) => type);
  return [["Bindings", lines([...byType].map(([type, group]) => md`${type} ${codes(group.map(({ name }) => name))}`))]];
}

function assetRows({ files, config }: WorkerRelease): Row[] {
  if (config.assets === undefined) return [];
  const assets = files.filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path));
  const rules = files.filter(({ path }) => isAssetRules(path)).map(({ path }) => code(path.slice("assets/".length)));
  const text = `${count(assets.length, "file")}, ${formatBytes(assets.reduce((sum, { size }) => sum + size, 0))}`;
  return [["Static files", join([text, ...rules])]];
}

function settingRows(config: WorkerConfig): Row[] {
  const rows: [string, string[] | undefined][] = [
    ["Routes", config.routes?.map(({ pattern }) => pattern)],
    ["Custom domains", config.custom_domains?.map(({ hostname }) => hostname)],
    ["Cron triggers", config.crons],
    ["Queue consumers", config.queue_consumers?.map(({ queue }) => queue)],
    ["Workflows", config.workflows?.map(({ name }) => name)],
    ["Durable Object migrations", config.migrations?.map(({ tag }) => tag)],
    ["Tail consumers", config.tail_consumers?.map(({ service }) => service)],
  ];
  const shown = rows.flatMap(([name, values]): Row[] =>
    values === undefined ? [] : [[name, values.length === 0 ? "none" : codes(values)]],
  );
  return [...shown, ["workers.dev", config.workers_dev ? "on" : "off"]];
}

const codes = (names: string[]) =>
  join(
    names.map((name) => code(name)),
    " ",
  );

function moduleTable({ files, config }: WorkerRelease): Markdown {
  if (config.modules.length === 0) return md`This Worker has static files only.`;
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const modules = config.modules
    .map(({ name, path, contentType }) => ({ name, contentType, size: sizes.get(path) ?? 0 }))
    .sort((a, b) => b.size - a.size);
  const rest = modules.slice(MODULES_SHOWN);
  const rows = modules
    .slice(0, MODULES_SHOWN)
    .map(({ name, contentType, size }) => [code(name), code(contentType), formatBytes(size)]);
  const more = [`${rest.length} more`, "", formatBytes(rest.reduce((sum, { size }) => sum + size, 0))];
  return table(["Module", "Type", "Size"], rest.length === 0 ? rows : [...rows, more], ["left", "left", "right"]);
}

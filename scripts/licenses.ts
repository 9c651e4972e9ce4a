/** The licences of what a bundle contains: they ask to be passed on with every copy. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The packages that source maps name, as sorted folders below node_modules/, e.g. `@actions/core`. */
export function packagesOf(maps: string[]): string[] {
  const sources = maps.flatMap((map) => (JSON.parse(map) as { sources: string[] }).sources);
  const folders = sources.flatMap((source) => {
    // The last one: a package may have another version of its own. lib/node_modules/ holds copies.
    const [, path] = /^.*?(?:^|\/)node_modules\/(.*)$/.exec(source) ?? [];
    return path === undefined ? [] : (/^(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  });
  return [...new Set(folders)].sort();
}

/** Their licences as one text: name, version, licence and the file that says it. A package without a licence throws. */
export function licenseText(modules: string, packages: string[]): string {
  return packages.map((folder) => one(join(modules, folder))).join(`\n${"-".repeat(80)}\n\n`);
}

function one(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice)/i.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  if (manifest.license === undefined && texts.length === 0)
    throw new Error(`${manifest.name} has no licence: it must not be bundled.`);
  return `${[`${manifest.name} ${manifest.version}: ${manifest.license}`, ...texts].join("\n\n")}\n`;
}

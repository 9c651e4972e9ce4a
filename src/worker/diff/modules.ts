import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { LiveModule } from "../../cloudflare/workers/content.ts";
import type { ModulePart } from "../../cloudflare/workers/upload.ts";
import type { Change } from "../../plan/words.ts";
import { formatBytes } from "../../text/numbers.ts";
import { change } from "./change.ts";
import { diffLines } from "./text.ts";

/** The code of a release: what its modules have together, in bytes. */
export interface CodeSize {
  modules: number;
  size: number;
  /** All of it compressed at once, as Cloudflare counts. */
  gzip: number;
}

/** Sizes of a release's code. */
export function sizeOf(modules: readonly ModulePart[]): CodeSize {
  const whole = Buffer.concat(modules.map(({ contents }) => contents));
  return { modules: modules.length, size: whole.length, gzip: gzipSync(whole).length };
}

/** What becomes of the modules that are live. */
export function diffModules(live: readonly LiveModule[], released: readonly ModulePart[]): Change[] {
  const before = new Map(live.map((module) => [module.name, module.contents]));
  const after = new Map(released.map(({ name, contents }) => [name, Buffer.from(contents)]));
  const changes: Change[] = [];
  for (const [name, contents] of after) {
    const had = before.get(name);
    if (had === undefined)
      changes.push(change("module", "add", name, { after: sized(contents), says: `Module \`${name}\` is new.` }));
    else if (!had.equals(contents)) changes.push(changed(name, had, contents));
  }
  for (const [name, contents] of before)
    if (!after.has(name))
      changes.push(change("module", "remove", name, { before: sized(contents), says: `Module \`${name}\` goes.` }));
  return changes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same by digests alone (`sha256` in hex by module), for a token that may not read code. */
export function diffModuleDigests(before: ReadonlyMap<string, string>, released: readonly ModulePart[]): Change[] {
  const after = new Map(released.map(({ name, contents }) => [name, sha256(contents)]));
  const by = "by its digest in the release before";
  const changes = [...after].flatMap(([name, digest]) => {
    if (!before.has(name)) return [change("module", "add", name, { says: `Module \`${name}\` is new, ${by}.` })];
    if (before.get(name) === digest) return [];
    return [change("module", "change", name, { says: `Module \`${name}\` changes, ${by}.` })];
  });
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...changes,
    ...gone.map((name) => change("module", "remove", name, { says: `Module \`${name}\` goes, ${by}.` })),
  ];
}

function changed(name: string, before: Buffer, after: Buffer): Change {
  const diff = diffLines(before, after);
  const grows = after.length - before.length;
  const by =
    grows === 0 ? "has the same size" : `is ${formatBytes(Math.abs(grows))} ${grows > 0 ? "larger" : "smaller"}`;
  const count = (mark: string) => diff?.filter((line) => line[0] === mark).length ?? 0;
  const shown = diff === undefined ? "" : ` (+${count("+")} −${count("-")} lines)`;
  return change("module", "change", name, {
    before: sized(before),
    after: sized(after),
    says: `Module \`${name}\` changes${shown} and ${by}.`,
    diff: diff?.length === 0 ? undefined : diff,
  });
}

const sha256 = (contents: Uint8Array) => createHash("sha256").update(contents).digest("hex");

const sized = (contents: Buffer) => `${formatBytes(contents.length)} (${formatBytes(gzipSync(contents).length)} gzip)`;

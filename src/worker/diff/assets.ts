import type { Change, Sized } from "../../plan/words.ts";
import { isAssetRules } from "../../release/assets/rules.ts";
import type { ReleaseFile } from "../../release/envelope/format.ts";
import { decodePath } from "../../release/envelope/layout.ts";
import { count, formatBytes } from "../../text/numbers.ts";
import { isContentHashed } from "../kept/content-hashed.ts";
import { change } from "./change.ts";

/** Most files that are named one by one. */
const NAMED = 20;

/** The static files of a release. */
export interface AssetsPlan {
  files: number;
  /** Bytes. */
  size: number;
  /** What is not in the release before; null: nobody knows what that has. */
  upload: { files: number; size: number } | null;
  /** The largest ones. */
  biggest: Sized[];
}

const of = (files: readonly ReleaseFile[]) =>
  files.filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path));
const nameOf = (path: string) => decodePath(path.slice("assets".length));
const sum = (files: readonly ReleaseFile[]) => files.reduce((size, file) => size + file.size, 0);

/** Counts and sizes of the static files, against those of the release before. */
export function planAssets(files: readonly ReleaseFile[], before: readonly ReleaseFile[] | undefined): AssetsPlan {
  const assets = of(files);
  const known = before === undefined ? undefined : new Set(of(before).map(identity));
  const fresh = new Map(assets.filter((file) => !known?.has(identity(file))).map((file) => [identity(file), file]));
  const biggest = assets.toSorted((a, b) => b.size - a.size).slice(0, 5);
  return {
    files: assets.length,
    size: sum(assets),
    upload: known === undefined ? null : { files: fresh.size, size: sum([...fresh.values()]) },
    biggest: biggest.map(({ path, size }) => ({ name: nameOf(path), size })),
  };
}

/** Cloudflare tells files apart by content and type: the end of the name. */
const identity = ({ path, sha256 }: ReleaseFile) => `${sha256} ${/\.[^./]*$/.exec(path)?.[0] ?? ""}`;

/** What becomes of the static files. */
export function diffAssets(files: readonly ReleaseFile[], before: readonly ReleaseFile[]): Change[] {
  const [had, has] = [new Map(of(before).map(entry)), new Map(of(files).map(entry))];
  const added = [...has.keys()].filter((path) => !had.has(path));
  const altered = [...has].filter(([path, file]) => had.has(path) && had.get(path)?.sha256 !== file.sha256);
  const removed = [...had.keys()].filter((path) => !has.has(path));
  const lost = removed.filter((path) => !isContentHashed(path));
  const changes: Change[] = [];
  if (added.length + altered.length + removed.length > 0) {
    const { upload } = planAssets(files, before);
    const sent =
      upload === null || upload.files === 0
        ? "nothing"
        : `${count(upload.files, "file")}, ${formatBytes(upload.size)},`;
    changes.push(
      change("asset", had.size === 0 ? "add" : has.size === 0 ? "remove" : "change", "static files", {
        before: `${count(had.size, "file")}, ${formatBytes(sum([...had.values()]))}`,
        after: `${count(has.size, "file")}, ${formatBytes(sum([...has.values()]))}`,
        says: `Of the static files ${added.length} are new, ${altered.length} change and ${removed.length} go; ${sent} to upload.`,
      }),
    );
  }
  for (const path of lost.slice(0, NAMED))
    changes.push(
      change("asset", "remove", path, { tags: ["destructive"], says: `\`${path}\` does not answer any more.` }),
    );
  if (lost.length > NAMED) {
    const says = `${lost.length - NAMED} more addresses of static files do not answer any more.`;
    changes.push(change("asset", "remove", `${lost.length - NAMED} more`, { tags: ["destructive"], says }));
  }
  return [...changes, ...diffRules(files, before)];
}

const entry = (file: ReleaseFile): [string, ReleaseFile] => [nameOf(file.path), file];

function diffRules(files: readonly ReleaseFile[], before: readonly ReleaseFile[]): Change[] {
  return ["_headers", "_redirects"].flatMap((name) => {
    const find = (list: readonly ReleaseFile[]) => list.find(({ path }) => path === `assets/${name}`);
    const [had, has] = [find(before), find(files)];
    if (had?.sha256 === has?.sha256) return [];
    const action = had === undefined ? "add" : has === undefined ? "remove" : "change";
    return [
      change("asset", action, name, { says: `The rules in \`${name}\` ${action === "remove" ? "go" : "change"}.` }),
    ];
  });
}

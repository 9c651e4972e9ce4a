import { posix } from "node:path";
import type { Repository } from "../../settings/files/repository.ts";
import type { Finding } from "../findings/finding.ts";
import { isBerry } from "./commands.ts";
import type { Committed } from "./committed.ts";
import { LOCKFILE_OF, lockedWrangler, upwards } from "./lockfiles.ts";

/** Lockfiles are read to this size, bytes: what is not read proves nothing. */
const READ = 8 * 1024 * 1024;

/** What is committed about packages and makes the build fail, or do what nobody expects. */
export async function judgePackages(repository: Repository, committed: Committed): Promise<Finding[]> {
  // One that cannot be read is there, and told of already.
  const there = upwards(committed.directory).some((folder) => repository.isFile(posix.join(folder, "package.json")));
  if (committed.manifests.length === 0) return there ? [] : [noManifest(committed)];
  return [...lockfileRules(committed), ...wranglerRules(committed), ...(await plugAndPlay(repository, committed))];
}

function noManifest({ directory }: Committed): Finding {
  return {
    level: "error",
    file: undefined,
    line: undefined,
    message: `There is no package.json in "${directory}" nor in any directory above it, so nothing installs wrangler`,
    fix: "Add one that has wrangler (`npm install --save-dev wrangler`), and commit it with its lockfile.",
  };
}

function lockfileRules({ manifests, lockfiles, pinned, lockfile }: Committed): Finding[] {
  const [nearest] = manifests;
  if (lockfile === undefined) {
    const name = pinned?.name ?? "npm";
    return [
      finding("error", nearest?.path, 1, {
        message: "has no lockfile beside it nor in any directory above",
        fix: `Run \`${name} install\` and commit the \`${LOCKFILE_OF[name]}\` that it writes: without it the install command fails, because nobody could say which packages are meant.`,
      }),
    ];
  }
  const managers = [...new Set(lockfiles.map(({ manager }) => manager))];
  const names = lockfiles.map(({ path }) => `"${path}"`).join(" and ");
  if (pinned !== undefined && !managers.includes(pinned.name))
    return [
      finding("error", pinned.manifest.path, pinned.manifest.source.lineOf(["packageManager"]), {
        message: `has the \`packageManager\` ${pinned.name}, and the lockfile is ${names}`,
        fix: `Keep one: run \`${pinned.name} install\` and commit its \`${LOCKFILE_OF[pinned.name]}\`, or name ${lockfile.manager}.`,
      }),
    ];
  if (managers.length < 2) return [];
  const why = pinned === undefined ? "the first of them in this order" : "as `packageManager` says";
  return [
    finding("warning", lockfile.path, undefined, {
      message: `is not the only lockfile: there are ${names}; ${lockfile.manager} is used, ${why}`,
      fix: "Delete what is not kept up to date, or name the manager in `packageManager` of package.json.",
    }),
  ];
}

function wranglerRules({ manifests, lockfile, lock }: Committed): Finding[] {
  const version = lockfile === undefined || lock === undefined ? undefined : lockedWrangler(lockfile, lock);
  const path = manifests.find(({ wrangler }) => wrangler)?.path ?? manifests[0]?.path;
  if (version !== undefined && isTooOld(version))
    return [
      finding("error", lockfile?.path, undefined, {
        message: `pins wrangler ${version}, which is too old to be sealed with: the oldest is ${OLDEST.join(".")}`,
        fix: "Update it: `wrangler@4`.",
      }),
    ];
  // A lockfile that is no text, or was not read whole, may hold it all the same: frameworks bring it along.
  const unread = lockfile !== undefined && (lock === undefined || lock.length >= READ);
  if (version !== undefined || manifests.some(({ wrangler }) => wrangler) || unread) return [];
  return [
    finding("error", path, 1, {
      message: "does not name wrangler, nor does any above it or the lockfile",
      fix: "Add it to the project (`npm install --save-dev wrangler`): the Worker is bundled with your own wrangler, and nothing is installed beside it.",
    }),
  ];
}

/** The last 3, sealed with and deployed in test/strangers/projects/wrangler-3; every 4 is newer. */
const OLDEST = [3, 114] as const;

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return major === OLDEST[0] ? minor < OLDEST[1] : major < OLDEST[0];
}

/** Yarn links nothing into node_modules unless it is told to, and wrangler is looked for there. */
async function plugAndPlay(repository: Repository, { pinned, lockfile, lock }: Committed): Promise<Finding[]> {
  const version = pinned?.name === "yarn" ? pinned.version : undefined;
  if (lockfile?.manager !== "yarn" || !isBerry({ version, lock })) return [];
  const path = posix.join(posix.dirname(lockfile.path), ".yarnrc.yml");
  const text = repository.isFile(path)
    ? new TextDecoder().decode(await repository.read(path, { words: "Yarn's settings", reason: "invalid-input" }))
    : "";
  if (/^nodeLinker:\s*['"]?(node-modules|pnpm)\b/m.test(text)) return [];
  return [
    finding("error", text === "" ? lockfile.path : path, undefined, {
      message: "is of a Yarn with Plug'n'Play, which has no `node_modules`",
      fix: "Write `nodeLinker: node-modules` into `.yarnrc.yml` beside the lockfile.",
    }),
  ];
}

function finding(
  level: Finding["level"],
  file: string | undefined,
  line: number | undefined,
  said: Pick<Finding, "message" | "fix">,
): Finding {
  return { level, file, line, ...said };
}

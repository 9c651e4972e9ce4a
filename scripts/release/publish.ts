/** The release at GitHub: its page, and the tag of its major version. */
import { majorTag, type Version } from "./version.ts";

/** Where to publish, as a runner's environment says it. */
export interface Repository {
  /** e.g. `https://api.github.com`. */
  api: string;
  /** `owner/name`. */
  name: string;
  /** Token with `contents: write`. */
  token: string;
}

/** What to publish. */
export interface Release {
  version: Version;
  /** 40 hex digits. */
  commit: string;
  /** Markdown. */
  notes: string;
}

/** Publishes a release once, and moves the major tag; a second run finishes what the first one left. Says what it did. */
export async function publish(repository: Repository, { version, commit, notes }: Release): Promise<string[]> {
  const tag = `v${version.text}`;
  const said = [await publishPage(repository, { tag, commit, notes, prerelease: version.prerelease })];
  const matching = await call(repository, "GET", `git/matching-refs/tags/v${version.numbers[0]}.`);
  const tags = (matching as { ref: string }[]).map(({ ref }) => ref.replace("refs/tags/", ""));
  const major = majorTag(version, tags);
  if (major === undefined) return [...said, `No major tag moves to ${tag}.`];
  await moveTag(repository, major, commit);
  return [...said, `${major} is ${tag} now.`];
}

interface Page {
  tag: string;
  commit: string;
  notes: string;
  prerelease: boolean;
}

async function publishPage(repository: Repository, { tag, commit, notes, prerelease }: Page): Promise<string> {
  const there = await call(repository, "GET", `releases/tags/${tag}`);
  if (there !== undefined) return `The release ${tag} is there already.`;
  const body = { tag_name: tag, target_commitish: commit, name: tag, body: notes, prerelease };
  await call(repository, "POST", "releases", body);
  return `Released ${tag}.`;
}

async function moveTag(repository: Repository, tag: string, sha: string): Promise<void> {
  const moved = await call(repository, "PATCH", `git/refs/tags/${tag}`, { sha, force: true });
  if (moved === undefined) await call(repository, "POST", "git/refs", { ref: `refs/tags/${tag}`, sha });
}

/** GitHub's answer; undefined if there is no such thing. Any other refusal throws. */
async function call({ api, name, token }: Repository, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${api}/repos/${name}/${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "x-github-api-version": "2022-11-28",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // A ref that does not exist is 422 when it is to be moved, and 404 when it is read.
  if (response.status === 404 || (response.status === 422 && text.includes("Reference does not exist")))
    return undefined;
  if (!response.ok) throw new Error(`GitHub ${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}

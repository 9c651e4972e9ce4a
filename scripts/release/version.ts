/** Versions, their tags, and what the changelog says about them. */

/** The parts of a version such as `1.2.3` or `1.2.3-rc.1`. */
export interface Version {
  text: string;
  numbers: [major: number, minor: number, patch: number];
  prerelease: boolean;
}

/** Reads a tag such as `v1.2.3`; undefined for anything else, `v1` included. */
export function parseTag(tag: string): Version | undefined {
  const number = "(0|[1-9]\\d*)";
  const found = new RegExp(`^v(${number}\\.${number}\\.${number}(-[0-9A-Za-z.-]+)?)$`).exec(tag);
  if (found === null) return undefined;
  const [, text = "", major, minor, patch, suffix] = found;
  return { text, numbers: [Number(major), Number(minor), Number(patch)], prerelease: suffix !== undefined };
}

/** The text below the heading of a version, e.g. `## [1.2.3] - 2026-12-01`; undefined without one. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(`## [${version}] - `));
  // Links of the form `[1.2.3]: https://…` stand at the end of the file.
  return own
    ?.replace(/^.*\n/, "")
    .replaceAll(/^\[[^\]]+\]: \S+\n?/gm, "")
    .trim();
}

/** Why a tag cannot be released, each as a sentence; none if it can. */
export function whyNotRelease(tag: string, { version, changelog }: { version: string; changelog: string }): string[] {
  const parsed = parseTag(tag);
  if (parsed === undefined) return [`The tag \`${tag}\` is not a version: write \`v1.2.3\`.`];
  const section = sectionOf(changelog, parsed.text);
  return [
    ...(version === parsed.text
      ? []
      : [`package.json says ${version}, the tag ${parsed.text}: set the version before you tag.`]),
    ...(section === undefined || section === ""
      ? [`CHANGELOG.md has nothing below \`## [${parsed.text}] - <date>\`: move there what is below Unreleased.`]
      : []),
  ];
}

/**
 * The tag that callers name, e.g. `v1`, if it is to move to this version: not to a preview of the next one, and not back
 * from a newer one when an older line gets a fix.
 */
export function majorTag(version: Version, existing: string[]): string | undefined {
  const [major] = version.numbers;
  const newer = existing
    .flatMap((tag) => parseTag(tag) ?? [])
    .some((other) => !other.prerelease && other.numbers[0] === major && isNewer(other, version));
  return version.prerelease || newer ? undefined : `v${major}`;
}

function isNewer({ numbers: [, minor, patch] }: Version, { numbers: [, ourMinor, ourPatch] }: Version): boolean {
  return minor === ourMinor ? patch > ourPatch : minor > ourMinor;
}

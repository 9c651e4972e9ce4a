import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { majorTag, parseTag, sectionOf, whyNotRelease } from "./version.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Something new.

## [1.2.3] - 2026-12-01

### Fixed

- Something old.

## [1.2.2] - 2026-11-30

[Unreleased]: https://example.com/compare/v1.2.3...HEAD
[1.2.3]: https://example.com/compare/v1.2.2...v1.2.3
`;

test.each(["1.2.3", "v1", "v1.2", "v1.2.3.4", "v01.2.3", "v1.2.3-", "v1.2.3 ", "v1.2.3+build"])(
  "%j is not a release's tag",
  (tag) => {
    expect(parseTag(tag)).toBeUndefined();
    expect(whyNotRelease(tag, { version: "1.2.3", changelog: CHANGELOG })).toEqual([
      `The tag \`${tag}\` is not a version: write \`v1.2.3\`.`,
    ]);
  },
);

test("a section is what stands below its heading, without the links at the end", () => {
  expect(sectionOf(CHANGELOG, "1.2.3")).toBe("### Fixed\n\n- Something old.");
  expect(sectionOf(CHANGELOG, "1.2.2")).toBe("");
  expect(sectionOf(CHANGELOG, "1.2")).toBeUndefined();
  expect(sectionOf(CHANGELOG, "Unreleased")).toBeUndefined();
});

test.each<[tag: string, version: string, problems: RegExp[]]>([
  ["v1.2.3", "1.2.3", []],
  ["v1.2.3", "1.2.2", [/package\.json says 1\.2\.2, the tag 1\.2\.3/]],
  ["v1.2.2", "1.2.2", [/nothing below `## \[1\.2\.2\] - <date>`/]],
  ["v2.0.0", "1.2.3", [/package\.json says/, /nothing below/]],
])("%s with package.json at %s", (tag, version, problems) => {
  expect(whyNotRelease(tag, { version, changelog: CHANGELOG })).toEqual(
    problems.map((one) => expect.stringMatching(one)),
  );
});

test.each<[tag: string, existing: string[], major: string | undefined]>([
  ["v1.0.0", ["v1.0.0"], "v1"],
  ["v1.10.0", ["v1.9.0", "v1.10.0", "v2.0.0"], "v1"],
  ["v1.2.4", ["v1.2.4", "v1.3.0"], undefined],
  ["v1.2.4", ["v1.2.4", "v1.3.0-rc.1", "v1.x"], "v1"],
  ["v2.0.0-rc.1", ["v1.0.0"], undefined],
])("after %s, beside %j, the major tag is %s", (tag, existing, major) => {
  const version = parseTag(tag);
  expect(version && majorTag(version, existing)).toBe(major);
});

test("our own changelog is in the form that a release reads", () => {
  const changelog = readFileSync(join(import.meta.dirname, "../../CHANGELOG.md"), "utf8");
  const headings = changelog.match(/^## .*$/gm) ?? [];
  expect(headings[0]).toBe("## [Unreleased]");
  expect(
    headings.slice(1).filter((heading) => !/^## \[\d+\.\d+\.\d+[^\]]*\] - \d{4}-\d\d-\d\d$/.test(heading)),
  ).toEqual([]);
  expect(parseTag(`v${packageJson.version}`)).toBeDefined();
});

/**
 * `node scripts/release.ts check` says whether the tag in TAG can be released; `publish` releases it and moves the major
 * tag. Both need nothing but Node: where the token is, no package is installed. See docs/releasing.md.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publish } from "./release/publish.ts";
import { parseTag, sectionOf, whyNotRelease } from "./release/version.ts";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

async function main(command: string | undefined): Promise<void> {
  const tag = wanted("TAG");
  const changelog = read("CHANGELOG.md");
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const problems = whyNotRelease(tag, { version, changelog });
  const parsed = parseTag(tag);
  if (problems.length > 0 || parsed === undefined) throw new Error(problems.join("\n"));
  if (command === "check") return console.log(`${tag} can be released.`);
  if (command !== "publish") throw new Error("Say `check` or `publish`.");
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  const repository = {
    api: wanted("GITHUB_API_URL"),
    name: wanted("GITHUB_REPOSITORY"),
    token: wanted("GITHUB_TOKEN"),
  };
  const said = await publish(repository, { version: parsed, commit, notes: sectionOf(changelog, version) ?? "" });
  for (const line of said) console.log(line);
}

function wanted(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set.`);
  return value;
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.log(`::error::${(error instanceof Error ? error.message : String(error)).replaceAll("\n", "%0A")}`);
  process.exitCode = 1;
}

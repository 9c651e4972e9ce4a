import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ArgumentError } from "../caller/errors.ts";
import { ROOT } from "../caller/root.ts";

/**
 * Copies what a runner would download of this repository, so that all rehearsals see the same, even if it is built anew
 * meanwhile. Returns the copy's directory.
 */
export async function copySuite(work: string): Promise<string> {
  const directory = join(work, "suite");
  await mkdir(directory, { recursive: true });
  for (const part of ["actions", "dist", ".github"]) {
    await cp(join(ROOT, part), join(directory, part), { recursive: true });
  }
  for (const name of await readdir(join(directory, "actions"))) {
    const file = join(directory, "actions", name, "action.yml");
    if (!existsSync(file)) continue;
    const scripts = [...(await readFile(file, "utf8")).matchAll(/^ {2}(?:main|pre|post): (\S+)$/gm)];
    for (const [, script = ""] of scripts) {
      if (existsSync(join(directory, "actions", name, script))) continue;
      throw new ArgumentError(`${script.replace("../../", "")} does not exist: run \`npm run build\` first.`);
    }
  }
  return directory;
}

/**
 * The doctor on this machine: looks at a caller's repository in a directory. With GITHUB_TOKEN and `--repository` it looks
 * at the rules of its environments as well. Ends with 0 only if nothing is wrong, with 2 for wrong arguments.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Guarded } from "../src/caller/diagnosis.ts";
import { examine } from "../src/caller/doctor.ts";
import { findingSentence } from "../src/caller/findings/finding.ts";
import { ApiError } from "../src/errors.ts";
import { openRepository } from "../src/github/client.ts";
import { readProtection } from "../src/github/environments.ts";
import { Repository } from "../src/settings/files/repository.ts";

const USAGE = "npm run doctor -- --caller DIR [--repository OWNER/NAME, with GITHUB_TOKEN in the environment] [--json]";

process.exitCode = await main();

async function main(): Promise<number> {
  const options = read();
  if (typeof options === "string") {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const { caller, repository, json } = options;
  const { findings, unseen } = await examine({
    repository: await Repository.at(caller),
    offered: join(import.meta.dirname, "../.github/workflows"),
    protection: protectionOf(repository),
  });
  const errors = findings.filter(({ level }) => level === "error").length;
  if (json) console.log(JSON.stringify({ findings, unseen }, null, 2));
  else {
    for (const finding of findings) console.log(`${finding.level}: ${findingSentence(finding)}`);
    for (const sentence of unseen) console.log(`not looked at: ${sentence}`);
    console.log(`${errors} wrong, ${findings.length - errors} to look at.`);
  }
  return errors === 0 ? 0 : 1;
}

function read(): { caller: string; repository: string | undefined; json: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        caller: { type: "string" },
        repository: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    if (values.caller === undefined) return "`--caller` names the directory of the repository to look at.";
    const caller = resolve(process.env.INIT_CWD ?? ".", values.caller);
    if (!existsSync(caller)) return `There is no directory "${values.caller}".`;
    return { caller, repository: values.repository, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function protectionOf(repository: string | undefined): ((environment: string) => Promise<Guarded>) | undefined {
  const { GITHUB_TOKEN: token } = process.env;
  if (token === undefined || repository === undefined) return undefined;
  const github = openRepository(token, repository, new AbortController().signal);
  return (environment) =>
    readProtection(github, environment).catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      console.error(error.message);
      return "unreadable" as const;
    });
}

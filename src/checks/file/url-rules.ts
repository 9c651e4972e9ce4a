import { addressProblem, pathProblem } from "../../text/address.ts";
import type { CheckFileFormat, CheckFormat, Path } from "../format.ts";
import type { Report } from "./problems.ts";

/** Finds what is no address that would be asked as it is written. */
export function urlRule(text: string, path: Path, report: Report): void {
  const problem = addressProblem(text);
  if (problem === undefined) return;
  const secret = problem.says.startsWith("has a user name");
  const fix = secret ? "Send it as a header from a variable of `secret-variables`." : problem.fix;
  report(path, secret ? problem.says : `has "${text}", which ${problem.says}`, fix);
}

/** Finds paths that would be asked otherwise than they are written, and targets that lose their query by them. */
export function pathRule(
  check: CheckFormat,
  file: CheckFileFormat,
  { path: at, report }: { path: Path; report: Report },
): void {
  const path = check.request?.path;
  if (path === undefined) return;
  const subject = `check "${check.name}"`;
  const problem = pathProblem(path);
  if (problem !== undefined)
    report([...at, "request", "path"], `has the path "${path}" in ${subject}, which ${problem.says}`, problem.fix);
  if (path === "/") return;
  const { targets = "all" } = check;
  for (const [name, target] of Object.entries(file.targets ?? {})) {
    const url = typeof target === "string" ? target : target.url;
    if ((targets !== "all" && !targets.includes(name)) || !URL.canParse(url) || new URL(url).search === "") continue;
    const message = `would lose the query of ${url}: ${subject} asks a path below it`;
    report([...at, "request", "path"], message, "Write the query into the check, as `request: { query: { … } }`.");
  }
}

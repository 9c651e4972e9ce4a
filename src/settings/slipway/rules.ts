import type { Path, Problem, Source } from "../../document/source.ts";
import { addressProblem, pathProblem } from "../../text/address.ts";
import { gatesRules } from "./gates-rules.ts";
import { type Merged, sameEnvironments } from "./merge.ts";
import { notifyRules } from "./notify-rules.ts";
import { rolloutSettings } from "./rollout.ts";
import { rolloutRules } from "./rollout-rules.ts";
import { namesTwoHeaders } from "./version-header.ts";
import type { Written } from "./written.ts";

type Refuse = (path: Path, message: string, fix: string) => void;

/** What no schema can say of slipway.yml, of the keys that one environment has. */
export function ruleProblems(source: Source, { written, origin }: Merged): Problem[] {
  const problems: Problem[] = [];
  const refuse: Refuse = (path, message, fix) => {
    const line = source.lineOf(origin(path));
    problems.push({ line, message: `has a \`${path.join(".")}\` that ${message}`, fix });
  };
  const twins = sameEnvironments(source);
  if (twins !== undefined)
    refuse(["environments", twins[1]], `is the same as "${twins[0]}"`, "GitHub takes no notice of case: keep one.");
  addressRules(written, refuse);
  nameRules(written, refuse);
  checkRules(written, refuse);
  notifyRules(written.notify ?? [], refuse);
  if (namesTwoHeaders(written))
    refuse(["version-header"], "is another header than `rollout.version-header`", "Keep `version-header` alone.");
  const [, environment] =
    origin(["gates", "pull-requests"])[0] === "environments" ? origin(["gates", "pull-requests"]) : [];
  gatesRules(written.gates ?? {}, environment === undefined ? undefined : String(environment), (path, message, fix) =>
    refuse(["gates", ...path], message, fix),
  );
  rolloutRules(rolloutSettings(written.rollout ?? {}), (key, message, fix) => refuse(["rollout", key], message, fix));
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function addressRules({ url, targets = {}, origins = [] }: Written, refuse: Refuse): void {
  const urls: [Path, string][] = [
    ...(url === undefined ? [] : [[["url"], url] as [Path, string]]),
    ...Object.entries(targets).map(([name, text]): [Path, string] => [["targets", name], text]),
    ...origins.map((text, index): [Path, string] => [["origins", index], text]),
  ];
  for (const [path, text] of urls) {
    const problem = addressProblem(text);
    if (problem?.says.startsWith("has a user name")) refuse(path, "has a user name or password", problem.fix);
    else if (problem !== undefined)
      refuse(path, `is ${JSON.stringify(text.slice(0, 80))}, which ${problem.says}`, problem.fix);
    else if (path[0] === "origins" && new URL(text).href !== `${new URL(text).origin}/`)
      refuse(path, "has a path", `Write the origin alone: \`${new URL(text).origin}\`.`);
  }
}

function nameRules({ targets = {}, variables = {} }: Written, refuse: Refuse): void {
  for (const name of Object.keys(targets))
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(name))
      refuse(["targets", name], "is no name of a target", "Use letters, digits, `-`, `_` and `.`.");
  for (const name of Object.keys(variables))
    if (!/^[A-Z_][A-Z0-9_]*$/.test(name))
      refuse(["variables", name], "is no name of a variable", "Use capitals, digits and underscores.");
}

function checkRules({ checks }: Written, refuse: Refuse): void {
  if (typeof checks !== "object") return;
  const problem = checks.path === undefined ? undefined : pathProblem(checks.path);
  if (problem !== undefined) refuse(["checks", "path"], problem.says, problem.fix);
  const simple = checks.path !== undefined || checks["expect-status"] !== undefined;
  const document = Object.keys(checks).some((key) => key !== "path" && key !== "expect-status");
  if (simple && document)
    refuse(
      ["checks"],
      "has both one request and a list of checks",
      "Keep `path` and `expect-status`, or write them into the list.",
    );
}

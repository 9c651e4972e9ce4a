import { unprotected } from "../gates/protection.ts";
import type { Protection } from "../github/environments.ts";
import type { Gates } from "../settings/format/gates.ts";
import type { Diagnosis, Patient } from "./diagnosis.ts";
import type { Finding } from "./findings/finding.ts";
import { type Call, literal } from "./workflows/calls.ts";
import { environmentOf } from "./workflows/rules.ts";

/** What a commit says of the environment that a call releases to. */
export interface Claim {
  call: Call;
  environment: string;
  gates: Gates;
}

/** Whoever can push a branch can name an environment in it: its rules for branches are all that guards its token. */
export async function examineEnvironments(
  { calls, claims }: { calls: readonly Call[]; claims: readonly Claim[] },
  protection: Patient["protection"],
  { findings, unseen }: Diagnosis,
): Promise<void> {
  const named = Map.groupBy(calls, (call) => environmentOf(call) ?? "");
  named.delete("");
  if (protection === undefined) {
    unseen.push("The rules of the environments: that takes a GitHub token with `actions: read`.");
    return;
  }
  for (const [name, users] of named) {
    const found = await protection(name);
    const [call] = users;
    if (found === "unreadable") unseen.push(`The rules of the environment "${name}": GitHub did not show them.`);
    if (call === undefined || found === "unreadable") continue;
    const broken = unkept(name, claims, found);
    findings.push(...broken);
    if (found?.branches === "some" || (found === undefined && broken.length > 0)) continue;
    if (found !== undefined && users.some(isExcused)) continue;
    findings.push(environmentFinding(name, call, found));
  }
}

/** What the commit says of an environment, and GitHub does not do: preflight would refuse the release. */
function unkept(name: string, claims: readonly Claim[], found: Protection | undefined): Finding[] {
  return claims.flatMap(({ call, environment, gates }) => {
    const wrong = environment.toLowerCase() === name.toLowerCase() ? unprotected(name, gates, found) : undefined;
    if (wrong === undefined) return [];
    const at = { file: call.file, line: call.lineOf("with", "environment") };
    return [
      { level: "error" as const, ...at, message: `releases where nobody is asked: ${wrong.says}`, fix: wrong.fix },
    ];
  });
}

/** True for a call that says why any branch may use its environment. */
function isExcused(call: Call): boolean {
  const said = literal(call, "any-branch-because");
  return "expression" in said || said.text !== "";
}

function environmentFinding(name: string, call: Call, found: Protection | undefined): Finding {
  const at = { file: call.file, line: call.lineOf("with", "environment") };
  if (found === undefined)
    return {
      ...{ level: "warning" as const, ...at, message: `names the environment "${name}", which does not exist yet` },
      fix: "Make it in the repository's settings, with its token and rules for deployment branches: GitHub would make one without any.",
    };
  return {
    ...{ level: "error" as const, ...at },
    message: `names the environment "${name}", which any branch may use, and so its token`,
    fix: "Restrict its deployment branches in the repository's settings: whoever can push a branch can write a workflow that names it.",
  };
}

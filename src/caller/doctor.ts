import { FileError } from "../document/problems.ts";
import { UserError } from "../errors.ts";
import type { Repository } from "../settings/files/repository.ts";
import type { Settings } from "../settings/format/settings.ts";
import { type Asked, findFiles, readCommit } from "./commit.ts";
import type { Diagnosis, Patient } from "./diagnosis.ts";
import { type Claim, examineEnvironments } from "./environments.ts";
import type { Finding } from "./findings/finding.ts";
import { readPackages } from "./packages/packages.ts";
import { type Call, findCalls, literal, MISNAMED } from "./workflows/calls.ts";
import { readOffered, tableOf } from "./workflows/offered.ts";
import { judgeCall } from "./workflows/rules.ts";

/** Looks at everything that a caller's repository says, with the rules of `validate`, and at more. Changes nothing. */
export async function examine({ repository, offered, protection }: Patient): Promise<Diagnosis> {
  const diagnosis: Diagnosis = { findings: [], unseen: [] };
  const calls = await findCalls(repository, await readOffered(offered), diagnosis.findings);
  const misnamed = diagnosis.findings.some(({ message }) => message.startsWith(MISNAMED));
  for (const call of calls) diagnosis.findings.push(...judgeCall(call));
  const releases = calls.filter(({ offered: { name } }) => name === "worker.yml");
  const claims: Claim[] = [];
  for (const call of releases) claims.push(...(await examineRelease(repository, call, diagnosis)));
  diagnosis.findings.push(...missingCalls(calls, misnamed));
  await examineEnvironments({ calls, claims }, protection, diagnosis);
  return { findings: distinct(diagnosis.findings), unseen: [...new Set(diagnosis.unseen)] };
}

function missingCalls(calls: readonly Call[], misnamed: boolean): Finding[] {
  const called = (name: string) => calls.some(({ offered }) => offered.name === name);
  const nowhere = { file: undefined, line: undefined };
  // A name that is wrong is told already, and may be that of any of them.
  if (misnamed) return [];
  if (!called("worker.yml"))
    return [
      {
        ...{ level: "error" as const, ...nowhere, message: "No workflow below .github/workflows calls worker.yml" },
        fix: "Write `uses: slipway-actions/slipway/.github/workflows/worker.yml@v1` into a job; the README has a whole file.",
      },
    ];
  if (called("janitor.yml")) return [];
  return [
    {
      ...{ level: "warning" as const, ...nowhere, message: "No workflow calls janitor.yml" },
      fix: "Call it on a schedule: where a machine is lost in the middle of a release, nobody else takes it back.",
    },
  ];
}

/** Answers what the commit claims of the environment, if it can be read. */
async function examineRelease(repository: Repository, call: Call, { findings, unseen }: Diagnosis): Promise<Claim[]> {
  const told = (name: string) => {
    const said = literal(call, name);
    if ("text" in said) return said.text || undefined;
    unseen.push(
      `\`${name}\` of the job "${call.id}" in ${call.file}: it is ${said.expression}, which only a run knows.`,
    );
    return undefined;
  };
  const account = literal(call, "account-id");
  const asked: Asked = {
    environment: told("environment") ?? "production",
    workingDirectory: told("working-directory") ?? ".",
    config: told("config"),
    settingsFile: told("settings-file"),
    accountId: "text" in account ? account.text || undefined : undefined,
    accountIsSaidLater: "expression" in account,
  };
  const commands = { install: told("install-command") ?? "", build: told("build-command") ?? "" };
  const say = {
    info: () => {},
    warning: (message: string) =>
      void findings.push({ level: "warning", file: call.file, line: call.lineOf("with"), message, fix: "" }),
  };
  try {
    const { directory } = findFiles(repository, asked);
    findings.push(...(await readPackages(repository, directory, commands)).findings);
    const source = { repository: null, commit: null, ref: null };
    const settings = await readCommit(repository, { asked, source }, say);
    findings.push(...neededSecrets(call, settings), ...neededPermissions(call, settings));
    return [{ call, environment: asked.environment, gates: settings.gates }];
  } catch (error) {
    findings.push(...findingsOf(error, call));
    return [];
  }
}

/** What `validate` refuses, at the place that it names; at the call if it names none. */
function findingsOf(error: unknown, call: Call): Finding[] {
  if (error instanceof FileError)
    return error.problems.map((problem) => ({ level: "error" as const, file: error.file, ...problem }));
  if (!(error instanceof UserError)) throw error;
  const message = error.message.replace(/\.$/, "");
  return [{ level: "error", file: call.file, line: call.lineOf("with"), message, fix: error.hint ?? "" }];
}

/** What GitHub is asked about approvals, and a call does not grant; in a public repository anybody may ask. */
function neededPermissions(call: Call, { gates }: Settings): Finding[] {
  const { permissions } = call.job;
  if (gates.approval !== "reviewers" && gates.approval !== "digest") return [];
  if (permissions === undefined || typeof permissions === "string") return [];
  const granted = tableOf(permissions);
  const missing = ["actions", "contents"].filter((scope) => !["read", "write"].includes(String(granted[scope])));
  return missing.map((scope) => ({
    ...{ level: "warning", file: call.file, line: call.lineOf("permissions") },
    message: `does not grant \`${scope}: read\`, which \`gates.approval: ${gates.approval}\` is read with where the repository is private`,
    fix: `Write \`${scope}: read\` below \`permissions\` of the job: what GitHub does not tell is refused.`,
  }));
}

/** Secrets that the settings name and the call does not pass. */
function neededSecrets(call: Call, { checks, notify }: Settings): Finding[] {
  const missing = (secret: string) =>
    call.job.secrets !== "inherit" && !Object.hasOwn(tableOf(call.job.secrets), secret);
  const names = (checks?.secrets ?? []).map((name) => `\`\${${name}}\``).join(", ");
  const told = notify.map(({ secret }) => `\`${secret}\``).join(", ");
  const at = { level: "error" as const, file: call.file, line: call.lineOf("secrets") };
  return [
    ...(names !== "" && missing("SMOKE_SECRETS")
      ? [
          {
            ...at,
            message: `does not pass \`SMOKE_SECRETS\`, and the checks in "${checks?.file}" use ${names}`,
            fix: `Pass \`SMOKE_SECRETS: \${{ secrets.SMOKE_SECRETS }}\`, a secret with \`NAME=value\` lines, or name them below \`variables\` in slipway.yml if they are none.`,
          },
        ]
      : []),
    ...(told !== "" && missing("NOTIFY_SECRETS")
      ? [
          {
            ...at,
            message: `does not pass \`NOTIFY_SECRETS\`, and \`notify\` in slipway.yml names ${told}: nobody would be told`,
            fix: `Pass \`NOTIFY_SECRETS: \${{ secrets.NOTIFY_SECRETS }}\`, a secret with \`NAME=value\` lines.`,
          },
        ]
      : []),
  ];
}

function distinct(findings: Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const place = ({ file = "", line = 0 }: Finding) => `${file}:${String(line).padStart(6, "0")}`;
  return [...seen.values()].sort((a, b) =>
    a.level !== b.level ? (a.level === "error" ? -1 : 1) : place(a) < place(b) ? -1 : 1,
  );
}

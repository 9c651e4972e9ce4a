import { suggestKey } from "../../document/nearest.ts";
import type { Path } from "../../document/source.ts";
import { ACCOUNT_ID_FORM, isAccountId } from "../../text/account-id.ts";
import type { Finding } from "../findings/finding.ts";
import { type Call, literal } from "./calls.ts";
import { tableOf } from "./offered.ts";

const TOKEN = "CLOUDFLARE_API_TOKEN";

/** What a call says that GitHub would refuse, or that would end otherwise than its author thinks. */
export function judgeCall(call: Call): Finding[] {
  const found: Finding[] = [];
  const note = (level: Finding["level"]) => (path: Path, message: string, fix: string) =>
    found.push({ level, file: call.file, line: call.lineOf(...path), message, fix });
  const rule = { refuse: note("error"), warn: note("warning") };
  refRule(call, rule);
  inputRules(call, rule);
  secretRules(call, rule);
  permissionRules(call, rule);
  triggerRules(call, rule);
  return found;
}

type Note = (path: Path, message: string, fix: string) => void;
interface Rule {
  refuse: Note;
  warn: Note;
}

function refRule({ ref, offered }: Call, { refuse, warn }: Rule): void {
  const fix = `Write \`${offered.name}@v1\`, or the 40 hex digits of a commit.`;
  if (ref === "") refuse(["uses"], "names no version", fix);
  else if (!/^(v\d+(\.\d+){0,2}|[0-9a-f]{40})$/.test(ref))
    warn(["uses"], `takes whatever "${ref}" is at the moment`, fix);
}

function inputRules(call: Call, { refuse }: Rule): void {
  const { job, offered } = call;
  const given = Object.keys(tableOf(job.with));
  const known = Object.keys(offered.inputs);
  for (const name of given.filter((one) => !known.includes(one)))
    refuse(["with", name], `passes \`${name}\`, which is no input of ${offered.name}`, suggestKey(name, known));
  const account = literal(call, "account-id");
  if ("text" in account && account.text !== "" && !isAccountId(account.text))
    refuse(["with", "account-id"], `passes the \`account-id\` "${account.text}", which is none`, ACCOUNT_ID_FORM);
  const missing = known.filter((name) => offered.inputs[name]?.required === true && !given.includes(name));
  for (const name of missing)
    refuse(["with"], `does not pass \`${name}\`, which ${offered.name} needs`, `Write it below \`with:\`.`);
}

function secretRules({ job, offered }: Call, { refuse, warn }: Rule): void {
  const line = `Write \`${TOKEN}: \${{ secrets.${TOKEN} }}\` below \`secrets:\`, also if only the environment has it.`;
  if (job.secrets === "inherit") {
    warn(["secrets"], "passes every secret that there is", `Name those that are needed one by one. ${line}`);
    return;
  }
  const given = tableOf(job.secrets);
  if (!Object.hasOwn(given, TOKEN)) refuse(["secrets"], `does not pass \`${TOKEN}\`, so it is empty`, line);
  for (const [name, value] of Object.entries(given)) {
    if (!offered.secrets.includes(name))
      refuse(
        ["secrets", name],
        `passes the secret \`${name}\`, which ${offered.name} does not know`,
        suggestKey(name, offered.secrets),
      );
    else if (!String(value).includes("${{"))
      refuse(
        ["secrets", name],
        `has \`${name}\` in plain text`,
        "Store it as a secret, and change it where it came from: it is in the history.",
      );
  }
}

const LEVELS: Record<string, number> = { none: 0, read: 1, write: 2 };

function permissionRules({ workflow, job, offered }: Call, { refuse, warn }: Rule): void {
  const granted = job.permissions ?? workflow.permissions;
  const needed = Object.entries(offered.permissions);
  const write = `Write \`permissions: { ${needed.map(([scope, level]) => `${scope}: ${level}`).join(", ")} }\` into the job.`;
  if (granted === undefined) {
    warn([], "says no permissions, so it has those of the repository's settings, which may be too few", write);
    return;
  }
  const levelOf = (scope: string) => {
    if (typeof granted === "string") return granted === "write-all" ? 2 : granted === "read-all" ? 1 : 0;
    return LEVELS[String(tableOf(granted)[scope] ?? "none")] ?? 0;
  };
  const missing = needed.filter(([scope, level]) => levelOf(scope) < (LEVELS[level] ?? 0));
  if (missing.length === 0) return;
  const names = missing.map(([scope, level]) => `\`${scope}: ${level}\``).join(" and ");
  refuse(["permissions"], `does not grant ${names}, without which GitHub starts nothing`, write);
}

function triggerRules(call: Call, { refuse, warn }: Rule): void {
  const { workflow, job, offered } = call;
  const events =
    typeof workflow.on === "string"
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(tableOf(workflow.on));
  if (offered.name === "janitor.yml" && !events.includes("schedule"))
    warn(
      ["uses"],
      "is called by no schedule, so nobody settles what a lost machine leaves behind",
      'Add `on: { schedule: [{ cron: "*/15 * * * *" }] }`.',
    );
  if (offered.name !== "worker.yml") return;
  if (events.includes("pull_request_target"))
    refuse(
      ["uses"],
      "releases on `pull_request_target`, so anybody's pull request goes to production",
      "Release on `push` to the main branch.",
    );
  if (events.includes("pull_request"))
    warn(
      ["uses"],
      "releases on `pull_request`: commits that nobody merged, and forks have no secrets",
      "Release on `push` to the main branch.",
    );
  const cancels = [job.concurrency, workflow.concurrency].some((one) => tableOf(one)["cancel-in-progress"] === true);
  if (cancels)
    warn(
      ["uses"],
      "is cancelled when a newer run comes: a release in the middle is taken back then",
      "Leave `cancel-in-progress` out; releases of one Worker wait for each other by themselves.",
    );
}

/** The environment that a call names; undefined if only a run knows it. */
export function environmentOf(call: Call): string | undefined {
  const said = literal(call, "environment");
  return "text" in said ? said.text : undefined;
}

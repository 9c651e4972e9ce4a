import type { Given } from "./given.ts";

/** What of the local world stands for secrets and variables of a caller. */
export interface LocalNames {
  apiToken: string;
  readToken: string;
  accountId: string;
  /** NOTIFY_SECRETS, for whom the caller tells. */
  notify: string;
}

/** Names that the texts of a caller's workflows read. */
export interface NamesRead {
  secrets: string[];
  vars: string[];
  /** Secrets and variables that are handed on as the API token, and as the account id. */
  tokens: string[];
  /** Those that are handed on as the token that only reads. */
  readers: string[];
  accounts: string[];
  /** Handed on whole, as lines NAME=VALUE: whose secrets these are, by the caller's name. */
  lines: Record<string, "WORKER_SECRETS" | "SMOKE_SECRETS">;
  /** Handed on as the secrets of whom `notify` tells. */
  notify: string[];
}

const READ = (context: string) =>
  new RegExp(`\\b${context}(?:\\.([A-Za-z_]\\w*)|\\[\\s*'([A-Za-z_]\\w*)'\\s*\\])`, "g");
const PASSED = (keys: string) =>
  new RegExp(
    `(?:^|[\\s{,])["']?(${keys})["']?\\s*[:=]\\s*["']?\\$\\{\\{\\s*(?:secrets|vars)\\.([A-Za-z_]\\w*)\\s*\\}\\}`,
    "g",
  );

/** Reads the texts of workflow files. */
export function namesRead(texts: string[]): NamesRead {
  const all = texts.map((text) => text.replace(/^\s*#.*$/gm, "")).join("\n");
  const read = (context: string) =>
    unique([...all.matchAll(READ(context))].map(([, dot, index]) => dot ?? index ?? ""));
  const passed = (keys: string) =>
    [...all.matchAll(PASSED(keys))].map(([, key = "", name = ""]) => [key, name] as const);
  const lines = passed("WORKER_SECRETS|SMOKE_SECRETS").map(([key, name]) => [name, key]);
  return {
    secrets: read("secrets").filter((name) => name !== "GITHUB_TOKEN"),
    vars: read("vars"),
    tokens: unique([
      "CLOUDFLARE_API_TOKEN",
      ...passed("CLOUDFLARE_API_TOKEN|api-token|apiToken").map(([, name]) => name),
    ]),
    readers: unique(passed("CLOUDFLARE_READ_TOKEN|read-token").map(([, name]) => name)),
    accounts: unique([
      "CLOUDFLARE_ACCOUNT_ID",
      ...passed("CLOUDFLARE_ACCOUNT_ID|account-id|accountId").map(([, name]) => name),
    ]),
    lines: Object.fromEntries(lines),
    notify: unique(passed("NOTIFY_SECRETS").map(([, name]) => name)),
  };
}

/**
 * Every secret and variable that the workflow reads: what was given, what the local world stands for, a placeholder for
 * each other secret. `said` names the placeholders and what stays empty. `wanted` are names of Worker and smoke secrets.
 */
export function fillIn(
  given: Given,
  read: NamesRead,
  { local, wanted }: { local: LocalNames; wanted: Record<"WORKER_SECRETS" | "SMOKE_SECRETS", string[]> },
): Given & { said: string[] } {
  const { apiToken, readToken, accountId, notify } = local;
  const own = (names: string[], value: string) => Object.fromEntries(names.map((name) => [name, value]));
  const tokens = { ...own(read.readers, readToken), ...own(read.tokens, apiToken) };
  const accounts = own(read.accounts, accountId);
  const secrets: Record<string, string> = {
    ...own(
      read.accounts.filter((name) => read.secrets.includes(name)),
      accountId,
    ),
    ...own(read.notify, notify),
  };
  const placeholders: string[] = [];
  for (const name of read.secrets) {
    if (name in tokens || name in secrets || name in given.secrets) continue;
    const whole = read.lines[name];
    secrets[name] =
      whole === undefined ? placeholder(name) : wanted[whole].map((one) => `${one}=${placeholder(one)}\n`).join("");
    placeholders.push(secrets[name] === "" ? `${name} (empty)` : name);
  }
  const empty = read.vars.filter((name) => !(name in accounts) && !(name in given.vars));
  const said = [
    placeholders.length > 0 &&
      `Placeholders stand for the secrets ${placeholders.join(", ")}: give them with --secret NAME or --secret-file FILE.`,
    empty.length > 0 &&
      `Nobody gave the variables ${empty.join(", ")}: they are empty, as on GitHub. Give them with --var.`,
  ];
  return {
    // A real token must never reach what is rehearsed, and would open nothing here.
    secrets: { ...secrets, ...given.secrets, ...tokens },
    vars: { ...given.vars, ...accounts },
    said: said.filter((line) => line !== false),
  };
}

function placeholder(name: string): string {
  return `placeholder-for-${name}`;
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}

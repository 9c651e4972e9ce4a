import type { CheckFileFormat, CheckFormat, Path } from "../format.ts";
import type { Report } from "./problems.ts";
import type { SecretUse } from "./variables.ts";

/** The origins of a file's targets: what may be told secrets. */
export function targetOrigins({ targets = {} }: CheckFileFormat): Set<string> {
  const urls = Object.values(targets).map((target) => (typeof target === "string" ? target : target.url));
  return new Set(urls.flatMap((url) => originOf(url) ?? []));
}

/** What may be asked and redirected to, secrets apart: targets, their plain HTTP addresses, and what the file lists. */
export function listedOrigins(file: CheckFileFormat): Set<string> {
  const trusted = [...targetOrigins(file)];
  // Whether https is the only way in is asked of the other way.
  const plain = trusted
    .filter((origin) => new URL(origin).port === "")
    .map((origin) => origin.replace(/^https:/, "http:"));
  return new Set([...trusted, ...plain, ...(file.origins ?? []).flatMap((text) => originOf(text) ?? [])]);
}

/** Finds requests to origins that nobody listed, and secrets on their way to anything that is no target. */
export function originRules(file: CheckFileFormat, uses: readonly SecretUse[], report: Report): void {
  (file.origins ?? []).forEach((text, index) => {
    const origin = originOf(text);
    if (origin !== undefined && new URL(text).href === `${origin}/`) return;
    const fix = "Write scheme, host and port, and nothing else: `https://status.example.com`.";
    report(["origins", index], `has "${text}" among \`origins\`, which is not an origin`, fix);
  });
  const trusted = targetOrigins(file);
  const listed = listedOrigins(file);
  file.checks.forEach((check, index) => {
    const path: Path = ["checks", index];
    const own = uses.filter((use) => use.path[0] === "checks" && use.path[1] === index);
    for (const kind of ["dns", "addr"] as const) secretRule(check, kind, own, report);
    const origin = check.request?.url === undefined ? undefined : originOf(check.request.url);
    if (origin === undefined || trusted.has(origin)) return;
    const inUrl = secretRule(check, "request", own, report);
    if (inUrl || listed.has(origin)) return;
    const message = `asks ${origin} in check "${check.name}", which is neither a target nor among \`origins\``;
    const fix = `Add \`origins: [${origin}]\` to the file, and it is asked, without any secret; or make it a target.`;
    report([...path, "request", "url"], message, fix);
  });
}

/** Reports each secret in a part of a check; true if the URL itself has one, which is then not to be shown. */
function secretRule(
  check: CheckFormat,
  part: "request" | "dns" | "addr",
  uses: readonly SecretUse[],
  report: Report,
): boolean {
  const own = uses.filter(({ path }) => path[2] === part);
  for (const { name, path } of own) {
    const key = path.slice(2).join(".");
    const where = part === "request" ? "to an address that is no target" : "where no target is asked";
    const message = `sends the secret variable "${name}" ${where}, in check "${check.name}", \`${key}\``;
    report(
      [...path],
      message,
      "Secrets go to targets only: make it a target (`path` below it), or leave the secret out.",
    );
  }
  return own.some(({ path }) => path[3] === "url");
}

const originOf = (text: string) => (URL.canParse(text) ? new URL(text).origin : undefined);

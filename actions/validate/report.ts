import type { RolloutSettings, Settings, Target } from "../../src/settings/format/settings.ts";

/** Most items of one row. */
const SHOWN = 20;

/** The settings as Markdown for people: what will be released where, and how it is judged. */
export function summarize(settings: Settings): string {
  const { target, environment, file, digest, allow } = settings;
  const rows: [string, string | undefined][] = [
    ["Environment", code(environment)],
    ["Account", target.account === null ? undefined : code(target.account)],
    ["wrangler environment", target.wranglerEnvironment === "" ? "top level" : code(target.wranglerEnvironment)],
    ["Read from", codes([target.config ?? "", file ?? ""].filter((path) => path !== ""))],
    ...whereRows(target),
    ...judgeRows(settings),
    ["Allowed", allowed(allow)],
    ["Digest", code(digest)],
  ];
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${value} |`]));
  return [`### ${code(target.worker)}, as the commit says`, "", "| | |", "| --- | --- |", ...lines, ""].join("\n");
}

function whereRows(target: Target): [string, string | undefined][] {
  const byType = Map.groupBy(target.bindings, ({ type }) => type);
  const bindings = [...byType].map(([type, group]) => `${code(type)} ${codes(group.map(({ name }) => name))}`);
  return [
    ["Routes", codes(target.routes.map(({ pattern }) => pattern))],
    ["Custom domains", codes(target.customDomains.map(({ hostname }) => hostname))],
    ["workers.dev", target.workersDev ? "on" : "off"],
    ["Cron triggers", target.crons === null ? undefined : (codes(target.crons) ?? "none")],
    ["Queue consumers", codes(target.queues.map(({ queue }) => queue))],
    ["Workflows", codes(target.workflows.map(({ name }) => name))],
    ["Bindings", bindings.length === 0 ? undefined : bindings.join("<br>")],
  ];
}

function judgeRows({ smokeTest, url, targets, checks, check, rollout }: Settings): [string, string | undefined][] {
  if (!smokeTest) return [["Judged by", "nothing: it has no address, and gets all traffic at once"]];
  const asked = [...(url === null ? [] : [url]), ...Object.values(targets)];
  const judged =
    checks === null ? `${code(check.path)} must answer ${code(check.expectStatus ?? "2xx")}` : code(checks.file);
  return [
    ["Asked at", codes(asked) ?? "the first address of the Worker"],
    ["Judged by", judged],
    ["Needs the secrets", codes(checks?.secrets ?? [])],
    ["Rollout", rolloutText(rollout)],
  ];
}

function rolloutText({ strategy, steps, bakeTime, reason }: RolloutSettings): string {
  const parts = [code(strategy), ...(steps === null ? [] : [code(steps)]), `bakes ${code(bakeTime)}`];
  return [...parts, ...(reason === null ? [] : [`because ${code(reason)}`])].join(", ");
}

function allowed({ migrations, takeOverDomains, differences }: Settings["allow"]): string | undefined {
  const names = [...(migrations ? ["migrations"] : []), ...(takeOverDomains ? ["take-over-domains"] : [])];
  return codes([...names, ...differences]);
}

function codes(texts: string[]): string | undefined {
  if (texts.length === 0) return undefined;
  const rest = texts.length - SHOWN;
  return `${texts.slice(0, SHOWN).map(code).join(" ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// Words of the commit inside a table: they must neither end the code span nor the cell.
const code = (text: string) =>
  `\`${text
    .replaceAll("`", "'")
    .replaceAll("|", "\\|")
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .slice(0, 300)}\``;

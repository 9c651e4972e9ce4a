import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { mark, paint, seconds } from "../terminal/progress.ts";

/** The block that a rehearsal ends with: visitors, production, GitHub, expectations. */
export function ending(rehearsal: Rehearsal): string {
  const { visitors, after, caller, urls, worlds, verdicts, asExpected, result, durationMs } = rehearsal;
  const versions = Object.entries(visitors.byVersion).map(([id, { requests }]) => `${shortId(id)} ${count(requests)}`);
  const failed = `${count(visitors.failed)} failed`;
  const serving = after.deployment.map(({ versionId, percentage }) => `${percentage} % ${shortId(versionId)}`);
  const record = worlds.github.repository.deployments.at(-1);
  const status = record?.statuses.at(-1);
  const rows: [string, string][] = [
    ["run", `${result.conclusion} in ${seconds(durationMs)}, ${worlds.cloudflare.requests.length} calls to Cloudflare`],
    ["visitors", `${count(visitors.requests)} requests, ${visitors.failed > 0 ? paint("red", failed) : failed}`],
    ["answered by", versions.join(" · ") || "nobody"],
    ["production", `${caller.worker}: ${serving.join(", ") || "nothing"}`],
    ["address", urls.join(" ") || "none: nobody can visit it"],
    ...(record === undefined
      ? []
      : [["deployment", `${record.environment}: ${status?.state ?? ""}`] as [string, string]]),
    ...rehearsal.measured,
  ];
  const lines = [
    "",
    paint("bold", "What happened"),
    ...rows.map(([name, value]) => `  ${paint("gray", name.padEnd(12))}${value}`),
    ...visitors.failures.slice(0, 5).map(({ at, url, reason }) => `    ${paint("red", `${at} ms  ${url}  ${reason}`)}`),
    ...result.assumed.map((message) => paint("yellow", `  assumed     ${message}`)),
    "",
    paint("bold", "What was expected"),
    ...verdicts.map(({ title, seen }) =>
      seen === undefined ? `  ${mark("success")} ${title}` : `  ${mark("failure")} ${title}: ${paint("red", seen)}`,
    ),
    "",
    asExpected
      ? paint("green", "The rehearsal ended as expected.")
      : paint("red", "The rehearsal did not end as expected."),
    "",
  ];
  return lines.join("\n");
}

/** The first block of a version id: enough to tell two apart, and what dashboards show. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

function count(number: number): string {
  return number.toLocaleString("en");
}

import type { Rehearsal } from "../rehearsal/rehearsal.ts";
import { mark, paint, seconds } from "../terminal/progress.ts";
import { causeOf } from "./cause.ts";
import { alike, type Group } from "./happened.ts";

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
    ...alike(visitors.failures)
      .slice(0, 5)
      .map((group) => `    ${paint("red", failures(group))}`),
    ...result.assumed.map((message) => paint("yellow", `  assumed     ${message}`)),
    "",
    paint("bold", "What was expected"),
    ...verdicts.map((verdict) => expectation(verdict)),
    ...why(rehearsal),
    "",
    asExpected
      ? paint("green", "The rehearsal ended as expected.")
      : paint("red", "The rehearsal did not end as expected."),
    "",
  ];
  return lines.join("\n");
}

/** `10 × status 500 at https://shop.example.com/, 6.2 s to 7.7 s`. */
function failures(group: Group): string {
  const [{ at, url, reason }] = group;
  const until = group.length === 1 ? "" : ` to ${seconds(group.at(-1)?.at ?? at)}`;
  return `${group.length} × ${reason} at ${url}, ${seconds(at)}${until}`;
}

function expectation({ title, seen }: Rehearsal["verdicts"][number]): string {
  return seen === undefined ? `  ${mark("success")} ${title}` : `  ${mark("failure")} ${title}: ${paint("red", seen)}`;
}

/** Several marks with one cause are one trouble: it is said after them, where people look first. */
function why(rehearsal: Rehearsal): string[] {
  const cause = rehearsal.asExpected ? undefined : causeOf(rehearsal);
  if (cause === undefined || cause.where === undefined) return [];
  const [first = "", ...rest] = cause.says;
  const all = cause.consequences.length === 1 ? "" : `, for all ${cause.consequences.length} ✗`;
  return [
    "",
    paint("bold", `${cause.title}${all}`),
    paint("gray", `  ${cause.where}`),
    ...[paint("red", first), ...rest].map((line) => `  ${line}`),
  ];
}

/** The first block of a version id: enough to tell two apart, and what dashboards show. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

function count(number: number): string {
  return number.toLocaleString("en");
}

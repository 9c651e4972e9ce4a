import type { Message } from "../../src/messaging/message.ts";
import { runUrl } from "../../src/outcome/origin.ts";
import type { ReleaseResult } from "../../src/outcome/release-result.ts";
import { told } from "../../src/outcome/step.ts";
import { visible } from "../../src/text/harmless.ts";
import { shortId } from "../../src/text/short-id.ts";
import { formatDuration } from "../../src/time/duration.ts";
import type { Happened, Known } from "./happened.ts";
import type { Inputs } from "./inputs.ts";

/** Most sentences of a kind. */
const MOST = { why: 4, next: 2, urls: 3 };

/** What every channel is told of it. All of it is plain text: what other people wrote stands in it as they wrote it. */
export function compose(happened: Happened, inputs: Inputs, known: Known): Message {
  const { events, tone, mark, says, why, next } = happened;
  const { worker, origin, attempt } = inputs;
  const run = runUrl(origin);
  const [event = "failed"] = events;
  const subject = known.rollback === undefined ? "release" : "rollback";
  return {
    tone,
    title: line(`${mark} ${headline(says, inputs)}`),
    facts: factsOf(inputs, known).map(([name, value]) => [name, line(value)]),
    says: [...why.slice(0, MOST.why), ...next.slice(0, MOST.next).map(inOneLine)].map(line).filter((one) => one !== ""),
    links: [...(run === undefined ? [] : [["Open the run", new URL(run).href] as const])],
    data: readable(dataOf(happened, inputs, known)) as Message["data"],
    type: `slipway.${subject}.${event}`,
    id: `slipway-${origin.runId ?? "0"}-${attempt}-${worker}-${subject}-${event === "started" ? "started" : "finished"}`,
  };
}

/** Which Worker, where, and what of it; the sentence need not name it again. */
function headline(says: string, { worker, environment }: Inputs): string {
  const subject = environment === undefined ? worker : `${worker} (${environment})`;
  const name = `\`${worker}\``;
  if (says.startsWith(`${name} `)) return `${subject}${says.slice(name.length)}`;
  return `${subject}: ${says.replace(` of ${name}`, "")}`;
}

/** The job summary has the command by hand as well; here one way is enough. */
const inOneLine = (next: string) => next.replace(/, or by hand .*$/s, ".");

/** One line without the backticks that names stand in, and with a name for what cannot be seen. */
function line(text: string): string {
  return visible(text).replaceAll("`", "").replace(/\s+/g, " ").trim();
}

/** Every text of a value as everybody sees it. */
function readable(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, readable(member)]));
}

function factsOf({ origin }: Inputs, { release }: Known): [string, string][] {
  const rows: [string, string | undefined][] = [
    ["Version", release && versions(release)],
    ["Commit", commit(origin)],
    ["Started by", origin.actor],
    ["Approved by", release && approvedBy(release)],
    ["Took", release && took(release)],
    ["Address", release && urlsOf(release).slice(0, MOST.urls).join(", ")],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined && row[1] !== "");
}

function versions({ steps: { stage }, verdict: { word } }: ReleaseResult): string | undefined {
  const [id, before] = [told(stage, "version-id"), told(stage, "previous-version-id")];
  if (id === undefined) return undefined;
  if (word === "taken-back" && before !== undefined) return `${shortId(id)}, back to ${shortId(before)}`;
  return before === undefined ? `${shortId(id)}, the first` : `${shortId(before)} → ${shortId(id)}`;
}

function commit({ commit: sha, ref }: Inputs["origin"]): string | undefined {
  if (sha === undefined) return undefined;
  return ref === undefined ? sha.slice(0, 7) : `${sha.slice(0, 7)} on ${ref}`;
}

/** Who approved it, as `preflight` read it from GitHub. */
const approvedBy = ({ steps }: ReleaseResult) => told(steps.preflight, "approved-by");

function took({ steps }: ReleaseResult): string | undefined {
  const ms = Object.values(steps).reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
  return ms === 0 ? undefined : formatDuration(ms);
}

function urlsOf({ steps }: ReleaseResult): string[] {
  try {
    const urls: unknown = JSON.parse(told(steps.stage, "urls-json") ?? "[]");
    return Array.isArray(urls) ? urls.filter((url) => typeof url === "string") : [];
  } catch {
    return [];
  }
}

/** docs/notification.schema.json describes it. */
function dataOf(happened: Happened, inputs: Inputs, { release, rollback }: Known): Message["data"] {
  const { worker, environment, origin } = inputs;
  const { stage } = release?.steps ?? {};
  const of = (name: string) => (stage === undefined ? undefined : told(stage, name));
  const ofRollback = (name: string) =>
    typeof rollback?.outputs[name] === "string" ? rollback.outputs[name] : undefined;
  const { events, says, why, next } = happened;
  return {
    format: 1,
    worker,
    environment,
    events,
    verdict: release?.verdict.word,
    says,
    why,
    next,
    version: of("version-id") ?? ofRollback("version-id"),
    previousVersion: of("previous-version-id") ?? ofRollback("previous-version-id"),
    urls: release === undefined ? [] : urlsOf(release),
    repository: origin.repositoryUrl,
    commit: origin.commit,
    ref: origin.ref,
    actor: origin.actor,
    approvedBy: release && approvedBy(release),
    run: runUrl(origin),
  };
}

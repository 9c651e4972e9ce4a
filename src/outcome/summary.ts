import {
  bold,
  type Content,
  code,
  details,
  join,
  lines,
  link,
  Markdown,
  md,
  type Page,
  page,
  prose,
  quantity,
  quote,
  table,
  text,
} from "../text/markdown.ts";
import { shareChart } from "../text/share-chart.ts";
import { shortId } from "../text/short-id.ts";
import { formatDuration } from "../time/duration.ts";
import { DIGESTED, type Digests } from "./digests.ts";
import { judgements } from "./judgements.ts";
import type { Origin } from "./origin.ts";
import type { Rejection } from "./rejection.ts";
import { metForMs, type Rollout } from "./rollout.ts";
import { names, type Step, type Steps, TITLES, told } from "./step.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import type { Word } from "./word.ts";

/** Everything that is known of one release. */
export interface Told {
  worker: string;
  environment: string | undefined;
  steps: Steps;
  /** Undefined if no rollout began, or its report is not there. */
  rollout: Rollout | undefined;
  origin: Origin;
  digests?: Digests;
  rejection?: Rejection | undefined;
}

/** A sign for each word. */
export const MARKS: Record<Word, string> = {
  rejected: "✋",
  live: "✅",
  degraded: "⚠️",
  soaking: "⏳",
  unchanged: "✅",
  "not-released": "❌",
  "taken-back": "↩️",
  held: "⏸️",
  broken: "🚨",
  unknown: "❔",
};

/** The one summary of a release: the verdict, what to do, the traffic, the judgements, and the rest folded away. */
export function summarize(release: Told): Page {
  const verdict = verdictOf(release);
  const { rollout, steps } = release;
  const good = verdict.word === "live" || verdict.word === "degraded";
  const drawn = rollout && shareChart(rollout.entries, rollout.end, good);
  return page([
    md`## ${MARKS[verdict.word]} ${capital(verdict.says)}`,
    verdict.why.length === 0 ? undefined : quote(lines(verdict.why.map((why) => prose(shortened(why), 2_000)))),
    known(release, verdict),
    ...next(verdict),
    drawn,
    rollout && judgements(rollout),
    course(steps),
    ...names(steps).map((name) => folded(TITLES[name], steps[name], name === "roll-out" && drawn !== undefined)),
  ]);
}

function capital(says: string): Markdown {
  return prose(says.charAt(0).toUpperCase() + says.slice(1));
}

/** With ids as people recognise them: whole ones stand in the commands, and below. */
function shortened(says: string): string {
  return says.replace(/`?\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`?/g, "`$1`");
}

function known({ worker, environment, steps, rollout, origin, digests = {} }: Told, verdict: Verdict): Markdown {
  const { stage } = steps;
  const [id, before, own] = ["version-id", "previous-version-id", "version-url"].map((name) => told(stage, name));
  const version =
    id && (own === undefined ? code(shortId(id)) : md`${code(shortId(id))}, at ${link(own, "its own address")}`);
  // What another step took back later serves since then, which nobody wrote down.
  const since = told(steps["take-back"], "changed") === "true" ? undefined : rollout?.entries.at(-1)?.at;
  const rows: [string, Content][] = [
    ["Version", version && before ? md`${code(shortId(before))} → ${version}` : version],
    ["Where", addresses(steps)],
    ["Environment", environment && code(environment)],
    ["Approval", approval(steps)],
    ["To know", lines((told(steps.preflight, "notes")?.split("\n") ?? []).map((note) => prose(note)))],
    ["Users", users(steps, rollout, verdict)],
    ["Since", since === undefined ? undefined : utc(since)],
    ["Took", took(steps)],
    ["Commit", commit(origin)],
    ["Digests", digestsOf(digests)],
    ["Run", run(origin)],
  ];
  return table(
    ["Worker", code(worker)],
    rows.filter(([, content]) => content !== undefined && content.toString() !== ""),
    ["left", "left"],
  );
}

/** All steps together. */
function took(steps: Steps): string | undefined {
  const ms = names(steps).reduce((sum, name) => sum + (steps[name].durationMs ?? 0), 0);
  return ms === 0 ? undefined : formatDuration(ms);
}

/** Enough of each to compare it with what the plan and the log say. */
function digestsOf(digests: Digests): Markdown | undefined {
  const known = DIGESTED.flatMap((name) => {
    const digest = digests[name];
    return digest === undefined ? [] : [md`${name} ${code(`${digest.slice(0, "sha256:".length + 12)}…`)}`];
  });
  return known.length === 0 ? undefined : join(known);
}

/** Who let it go, or that nobody was asked. */
function approval({ preflight }: Steps): Markdown | undefined {
  const says = told(preflight, "approval");
  return says === undefined ? undefined : capital(says);
}

/** Every address at which the Worker answers people. */
function addresses({ stage, "take-back": back }: Steps): Markdown | undefined {
  const listed = told(stage, "urls-json");
  const urls = listed === undefined ? [] : (JSON.parse(listed) as unknown[]).filter((url) => typeof url === "string");
  const all = urls.length > 0 ? urls : [told(back, "url")].filter((url) => url !== undefined);
  return all.length === 0 ? undefined : join(all.map((url) => link(url)));
}

/** For whom it was: the largest share that may have met the new version, and for how long. */
function users({ stage }: Steps, rollout: Rollout | undefined, { word }: Verdict): string | undefined {
  if (word === "live" || word === "degraded") return "everybody";
  const back = word === "taken-back";
  if (rollout === undefined) {
    const met = told(stage, "immediate") === "true" && told(stage, "changed") === "true";
    if (met) return back ? "everybody met it, until it was taken back" : undefined;
    return back || word === "not-released" ? "nobody met it" : undefined;
  }
  if (rollout.exposed === 0) return "nobody met it";
  // What still had users when the rollout ended had them longer than it tells.
  const still = (rollout.entries.at(-1)?.share ?? 0) > 0;
  const longer = still ? (back ? ", and until it was taken back" : ", and may still") : "";
  return `at most ${rollout.exposed} % met it, for ${formatDuration(metForMs(rollout))}${longer}`;
}

const utc = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;

function commit({ repositoryUrl, commit: sha, ref, actor }: Origin): Markdown | undefined {
  if (sha === undefined) return undefined;
  const short = code(sha.slice(0, 7));
  const linked = repositoryUrl === undefined ? short : link(`${repositoryUrl}/commit/${sha}`, short);
  const on = ref === undefined ? [] : [md`on ${code(ref)}`];
  return join([linked, ...on, ...(actor === undefined ? [] : [md`started by ${actor}`])], " ");
}

function run({ repositoryUrl, runId }: Origin): Markdown | undefined {
  if (runId === undefined) return undefined;
  return repositoryUrl === undefined ? text(runId) : link(`${repositoryUrl}/actions/runs/${runId}`, runId);
}

function next({ next: steps }: Verdict): Markdown[] {
  if (steps.length === 0) return [];
  return [md`${bold("Next")}`, new Markdown(steps.map((step) => `- ${prose(step, 2_000)}`).join("\n"))];
}

const ENDS: Record<Step["conclusion"], string> = {
  success: "✅",
  failure: "❌",
  cancelled: "⏹️",
  skipped: "–",
  "": "–",
};

/** One row per step. */
function course(steps: Steps): Markdown {
  const rows = names(steps).map((name): Content[] => {
    const { conclusion, durationMs, failure } = steps[name];
    const took = durationMs === undefined ? "" : quantity(formatDuration(durationMs));
    return [ENDS[conclusion], TITLES[name], took, failure === undefined ? "" : code(failure.reason)];
  });
  return details("Steps", table(["", "Step", "Took", "Failed because"], rows, ["center", "left", "right", "left"]));
}

/** What a step itself has to say, one level down, and without the picture that stands above already. */
function folded(title: string, { told: said }: Step, drawn: boolean): Markdown | undefined {
  if (said === "") return undefined;
  const text = drawn ? said.replace(/^```mermaid\n[\s\S]*?\n```\n*/m, "") : said;
  return details(title, new Markdown(text.trim().replace(/^##(?= )/gm, "###")));
}

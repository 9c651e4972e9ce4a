import type { Tone } from "../../src/messaging/message.ts";
import type { ReleaseResult } from "../../src/outcome/release-result.ts";
import { names, told } from "../../src/outcome/step.ts";
import { MARKS } from "../../src/outcome/summary.ts";
import type { Word } from "../../src/outcome/word.ts";
import type { NotifyEvent } from "../../src/settings/format/notify.ts";
import { fullStop } from "../../src/text/sentence.ts";
import type { Inputs } from "./inputs.ts";

/** What happened, as far as anybody wrote it down. */
export interface Happened {
  /** Everything that it is, the most telling first: a channel is told if it asked for any of them. */
  events: NotifyEvent[];
  tone: Tone;
  mark: string;
  /** One sentence without a full stop. */
  says: string;
  why: string[];
  next: string[];
}

/** What `rollback` wrote down, as far as a message shows it. */
export interface RollbackResult {
  outputs: Record<string, unknown>;
  failure: { message: string; hint?: string } | undefined;
}

/** What is known of the end. */
export interface Known {
  release: ReleaseResult | undefined;
  rollback: RollbackResult | undefined;
}

/** A release begins. */
export function started({ worker }: Inputs): Happened {
  return {
    events: ["started"],
    tone: "running",
    mark: "🚢",
    says: `\`${worker}\` is being released`,
    why: [],
    next: [],
  };
}

/** How it ended; undefined if there is nothing to tell. What nobody wrote down is never well. */
export function finished(inputs: Inputs, { release, rollback }: Known): Happened | undefined {
  if (release !== undefined) return ofRelease(release, inputs.status);
  if (rollback !== undefined) return ofRollback(rollback, inputs);
  if (inputs.needs.size > 0) return ofNeeds(inputs);
  const cancelled = inputs.status === "cancelled";
  const events: NotifyEvent[] = cancelled ? ["cancelled", "failed"] : ["failed"];
  const says = `what became of it was not written down${cancelled ? ", and the run was cancelled" : ""}`;
  return { events, tone: "bad", mark: MARKS.unknown, says, why: [], next: ["Look at the run, and at what is live."] };
}

const TONES: Record<Word, Tone> = {
  rejected: "warning",
  live: "good",
  unchanged: "good",
  degraded: "warning",
  // It is still under way: whoever wanted to know that it began is told where it is.
  soaking: "running",
  "taken-back": "warning",
  "not-released": "bad",
  held: "bad",
  broken: "bad",
  unknown: "bad",
};

function ofRelease({ verdict, steps }: ReleaseResult, status: Inputs["status"]): Happened {
  const { word, says, why, next } = verdict;
  if (word === "rejected") return { events: ["cancelled"], tone: "warning", mark: MARKS.rejected, says, why, next };
  const cancelled = status === "cancelled" || names(steps).some((name) => steps[name].conclusion === "cancelled");
  const well = (TONES[word] === "good" || word === "degraded") && status !== "failure" && !cancelled;
  const events: NotifyEvent[] = [
    ...(word === "taken-back" ? (["rolled-back"] as const) : []),
    ...(cancelled ? (["cancelled"] as const) : []),
    word === "soaking" && status !== "failure" && !cancelled ? "started" : well ? "succeeded" : "failed",
  ];
  const notices = noticesOf({ word, steps });
  const lead = cancelled ? "cancelled: " : !well && TONES[word] === "good" ? "the job failed, although " : "";
  return {
    events,
    tone: well || TONES[word] !== "good" ? TONES[word] : "bad",
    mark: cancelled ? "⏹️" : well || TONES[word] !== "good" ? MARKS[word] : MARKS.broken,
    says: `${lead}${says}`,
    why: [...why.map(fullStop), ...notices],
    next,
  };
}

/** What people must know of it whatever became of it. */
function noticesOf({ word, steps }: { word: Word; steps: ReleaseResult["steps"] }): string[] {
  const { stage } = steps;
  const migrated = told(stage, "immediate") === "true" && told(stage, "previous-version-id") !== undefined;
  if (!migrated || told(stage, "changed") !== "true") return [];
  const back = word === "live" || word === "unchanged" || word === "degraded";
  return [`Durable Object migrations were applied with it${back ? ": no rollback goes back behind them" : ""}.`];
}

function ofRollback({ outputs, failure }: RollbackResult, { status, worker }: Inputs): Happened | undefined {
  const said = (name: string) => (typeof outputs[name] === "string" ? (outputs[name] as string) : undefined);
  const cancelled = status === "cancelled";
  const [to, from] = [said("version-id"), said("previous-version-id")];
  const way = `${to === undefined ? "" : ` to \`${to.slice(0, 8)}\``}${from === undefined ? "" : ` from \`${from.slice(0, 8)}\``}`;
  const done = outputs.changed === true || outputs.changed === "true";
  if (failure !== undefined || status === "failure" || cancelled) {
    const says = done ? `\`${worker}\` was rolled back${way}, and is not well` : `the rollback of \`${worker}\` failed`;
    return {
      events: ["rolled-back", ...(cancelled ? (["cancelled"] as const) : []), "failed"],
      tone: "bad",
      mark: cancelled ? "⏹️" : MARKS.broken,
      says: cancelled ? `cancelled: ${says}` : says,
      why: failure === undefined ? [] : [fullStop(failure.message)],
      next: failure?.hint === undefined ? [] : [failure.hint],
    };
  }
  // A dry run, or a rollback that was done before: nothing happened.
  if (!done) return undefined;
  const health = { healthy: " and answers well", unhealthy: ", and it is UNHEALTHY" }[said("health-after") ?? ""] ?? "";
  const says = `\`${worker}\` was rolled back${way}${health}`;
  const tone: Tone = health.startsWith(",") ? "bad" : "warning";
  return { events: ["rolled-back"], tone, mark: MARKS["taken-back"], says, why: [], next: [] };
}

/** A release that told nothing itself, from how the jobs ended: whether it began, nobody knows. */
function ofNeeds({ needs, worker }: Inputs): Happened | undefined {
  const ended = [...needs];
  const failed = ended.find(([, result]) => result === "failure");
  const [job, result] = failed ?? ended.find(([, result]) => result === "cancelled") ?? [];
  // All is well, or was left out: whoever released has told it.
  if (job === undefined) return undefined;
  const cancelled = result === "cancelled";
  return {
    events: cancelled ? ["cancelled", "failed"] : ["failed"],
    tone: "bad",
    mark: cancelled ? "⏹️" : MARKS.unknown,
    says: `\`${worker}\` was not released, as far as anybody told`,
    why: [
      cancelled
        ? `The job "${job}" was cancelled, perhaps while it waited for approval.`
        : `The job "${job}" failed and told nothing: a build that failed, an approval that was rejected, or a machine that was lost.`,
    ],
    next: [
      "Look at the run. If the release had begun, look at what is live: `janitor.yml` settles what a lost machine left.",
    ],
  };
}

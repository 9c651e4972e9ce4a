import { alone, deployCommand } from "../record/deployment.ts";
import { shortId } from "../text/short-id.ts";
import { type Rejection, rejected } from "./rejection.ts";
import { firstFailed, type Step, type Steps, TITLES, told } from "./step.ts";
import type { Word } from "./word.ts";

/** What became of a release: what people read first. */
export interface Verdict {
  word: Word;
  /** One sentence without a full stop; names stand in backticks. */
  says: string;
  /** Why, if it is not simply well: sentences, what was found among them. */
  why: string[];
  /** What to do now, in this order; sentences. */
  next: string[];
}

/** Which release it was. */
export interface Release {
  worker: string;
  steps: Steps;
  /** Who let no step of it begin; undefined if nobody did. */
  rejection?: Rejection | undefined;
}

/**
 * What became of the release, from what its steps wrote down. The step that took it back has the last word on what serves now,
 * then the rollout, then the step that stages; what nobody wrote down is `unknown`, never well.
 */
export function verdictOf(release: Release): Verdict {
  if (release.rejection !== undefined) return rejected(release.worker, release.rejection);
  const back = release.steps["take-back"];
  if (back.conclusion === "failure" || back.conclusion === "cancelled") return notTakenBack(release);
  if (told(back, "changed") === "true") return takenBack(release, told(back, "health-after"));
  return byOutcome(release) ?? byStage(release);
}

/** What the rollout says, if it came to an end. */
function byOutcome(release: Release): Verdict | undefined {
  const { worker, steps } = release;
  const outcome = told(steps["roll-out"], "outcome");
  switch (outcome) {
    case undefined:
      return undefined;
    case "SUCCEEDED":
      return live(release);
    case "SUCCEEDED_DEGRADED":
      return { ...live(release), word: "degraded", says: `${subject(release)} serves everybody, but not all is done` };
    case "SOAKING":
      return {
        ...live(release),
        word: "soaking",
        says: `${subject(release)} soaks: the scheduled janitor leads it on`,
      };
    case "ROLLED_BACK":
      return takenBack(release, told(steps["roll-out"], "health-after"));
    case "HELD":
      return stopped(release, "held", `${subject(release)} is neither taken on nor back: decide now`);
    case "DRIFTED":
      return stopped(release, "broken", `somebody else deployed \`${worker}\` meanwhile, and the rollout stopped`);
    case "FAILED_LIVE":
      return stopped(release, "broken", `${subject(release)} fails, and there is no version to return to`);
    case "BLOCKED":
    case "FAILED_CLEAN":
    case "SUPERSEDED":
      return notReleased(release);
    default:
      return stopped(release, "broken", `${subject(release)} could not be taken back for sure: look now`);
  }
}

/** Nothing was rolled out: it got everything when it was staged, or it never came so far. */
function byStage(release: Release): Verdict {
  const { stage, "take-back": back } = release.steps;
  // Not one of them says how it ended: a machine that was lost takes every word with it.
  if (Object.values(release.steps).every(({ conclusion }) => conclusion === "")) return unknown(release);
  const settled = back.conclusion === "success";
  if (!settled && (wasKilled(stage) || wasKilled(release.steps["roll-out"]))) return unknown(release);
  if (firstFailed(release.steps) !== undefined || stage.conclusion !== "success") {
    const serves = told(stage, "changed") === "true" && told(stage, "immediate") === "true";
    return serves ? unknown(release) : notReleased(release);
  }
  if (told(stage, "changed") === "false" && told(stage, "version-id") !== undefined)
    return { word: "unchanged", says: `${subject(release)} serves everybody already`, why: [], next: [] };
  return told(stage, "immediate") === "true" ? live(release) : unknown(release);
}

/** It ended without writing down how: whatever it had begun may be there. */
function wasKilled({ conclusion, failure }: Step): boolean {
  return ["failure", "cancelled"].includes(conclusion) && failure === undefined;
}

function live(release: Release): Verdict {
  const { worker, steps } = release;
  const before = told(steps.stage, "previous-version-id");
  const says = `${subject(release)} serves everybody`;
  if (before === undefined) return { word: "live", says, why: [], next: [] };
  const next = [
    `If it turns out to be unwanted: run \`rollback.yml\` with \`target: ${before}\`, or by hand ${deployCommand(alone(before), worker)}.`,
  ];
  return { word: "live", says, why: [], next };
}

function takenBack(release: Release, health: string | undefined): Verdict {
  const before = told(release.steps.stage, "previous-version-id");
  const serves = before === undefined ? "the version before serves" : `\`${shortId(before)}\` serves`;
  const fares = {
    healthy: " and answers well",
    unhealthy: ", and it is UNHEALTHY: users are affected now",
  }[health ?? ""];
  const { why, next } = reason(release);
  return {
    word: health === "unhealthy" ? "broken" : "taken-back",
    says: `taken back: ${serves} everybody again${fares ?? ""}`,
    why,
    next,
  };
}

function notTakenBack(release: Release): Verdict {
  const { failure } = release.steps["take-back"];
  const before = told(release.steps.stage, "previous-version-id");
  const byHand =
    before === undefined
      ? []
      : [`Take it back by hand now: ${deployCommand(alone(before), release.worker)}, or run \`rollback.yml\`.`];
  return {
    word: "broken",
    says: `${subject(release)} failed and could not be taken back for sure: look now`,
    why: [...reason(release).why, ...(failure === undefined ? [] : [failure.message])],
    next: [...(failure?.hint === undefined ? [] : [failure.hint]), ...byHand],
  };
}

function notReleased(release: Release): Verdict {
  const { preflight, stage } = release.steps;
  const superseded = (preflight.failure ?? stage.failure)?.reason === "superseded";
  const before = told(stage, "previous-version-id");
  const unchanged = superseded ? "a newer commit serves already" : "nothing was changed";
  const serves = before === undefined ? unchanged : `\`${shortId(before)}\` serves everybody, as before`;
  return { word: "not-released", says: `not released: ${serves}`, ...reason(release) };
}

function stopped(release: Release, word: Word, says: string): Verdict {
  return { word, says, ...reason(release) };
}

function unknown(release: Release): Verdict {
  const { worker } = release;
  const { why, next } = reason(release);
  return {
    word: "unknown",
    says: `what serves now was not written down: look at \`${worker}\``,
    why,
    next: [
      ...next,
      `See what is live with \`wrangler deployments status --name ${worker}\`; \`janitor.yml\` settles it.`,
    ],
  };
}

/** Why the first step that failed did, and what to do. What a smoke test found is no advice: it belongs to the reason. */
function reason({ steps }: Release): Pick<Verdict, "why" | "next"> {
  const name = firstFailed(steps);
  if (name === undefined) return { why: [], next: [] };
  const { failure, conclusion } = steps[name];
  if (failure === undefined) {
    const how = conclusion === "cancelled" ? "was cancelled or took too long" : "ended without a word";
    return { why: [`The step "${TITLES[name]}" ${how}.`], next: [] };
  }
  const lines = (failure.hint ?? "").split("\n").filter((line) => line.trim() !== "" && !/^Details are in/.test(line));
  if (failure.reason !== "checks-failed") return { why: [failure.message], next: lines };
  const own = told(steps.stage, "version-url");
  const look = own === undefined ? [] : [`The version stays uploaded, without users: look at it at ${own}.`];
  return { why: [failure.message, ...lines], next: [...look, "Mend it and push: there is nothing left to settle."] };
}

/** The new version as people recognise it. */
function subject({ worker, steps }: Release): string {
  const id = told(steps.stage, "version-id");
  return id === undefined ? `the new version of \`${worker}\`` : `\`${shortId(id)}\` of \`${worker}\``;
}

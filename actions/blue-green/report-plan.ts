import { percent } from "../../src/rollout/judging/counts.ts";
import { power, powerOfProbes } from "../../src/rollout/judging/power.ts";
import { formatDuration } from "../../src/time/duration.ts";
import type { Inputs } from "./inputs.ts";
import type { Prepared } from "./prepare.ts";

/** The plan in lines for people: what will happen, and what this traffic can and cannot show. */
export function describePlan({ config, before }: Prepared, inputs: Inputs): string[] {
  const steps = config.steps.map(({ share, forMs }) => `${share} % for ${formatDuration(forMs)}`);
  const whole = config.steps.reduce((sum, { forMs }) => sum + forMs, config.bakeMs);
  return [
    `Candidate ${config.candidate}, active version ${config.active ?? "(none: nothing to return to)"}.`,
    `${config.strategy}: ${["0 %", ...steps, `100 %, baking ${formatDuration(config.bakeMs)}`].join(" → ")}; at least ${formatDuration(whole)}.`,
    ...(config.pauseAt.length === 0
      ? []
      : [
          `It waits for a person's \`continue\` at ${config.pauseAt.map((share) => `${share} %`).join(", ")}, at most ${formatDuration(config.timing.approvalMs)} each time.`,
        ]),
    ...(inputs.reason === undefined ? [] : [`Reason: ${inputs.reason}`]),
    ...(config.visits
      ? [...preview(config, before, inputs), ...previewProbes(config, inputs)]
      : previewInvocations(config, before, inputs)),
  ];
}

function previewInvocations(config: Prepared["config"], before: Prepared["before"], inputs: Inputs): string[] {
  const unused = inputs.strategy === "gradual" ? " `rollout.strategy: gradual` and its steps are not used." : "";
  const lines = [`No HTTP: nobody can ask this Worker, so it is judged by its invocations alone.${unused}`];
  if (!config.analytics) return [...lines, "They are not measured: whatever happens, the version ends as unproven."];
  const expected = ((before?.perMinute ?? 0) * config.bakeMs) / 60_000;
  const hour = `In the hour before: ${before?.traffic.requests ?? 0} invocations, ${before?.traffic.errors ?? 0} of them failing`;
  return [...lines, `${hour}; about ${expected.toFixed(expected < 10 ? 1 : 0)} are expected while it bakes.`];
}

function previewProbes(config: Prepared["config"], { probesPerRound }: Inputs): string[] {
  if (config.comparison === "absolute" || config.active === null || config.identity === "absent") {
    return ["Probes are judged on the candidate alone: three failures among few take it back."];
  }
  const detects = powerOfProbes(config, probesPerRound);
  const sees = detects === undefined ? "nothing for sure" : `failures from about ${percent(detects)} on`;
  return [
    `Probes see ${sees} (four times out of five) in a check that the active version passes; what both versions fail is left out.`,
  ];
}

function preview(config: Prepared["config"], before: Prepared["before"], inputs: Inputs): string[] {
  if (!config.analytics)
    return [
      "Users' traffic is not measured: everything rests on probes, and a status of 500 that only users meet is not seen.",
    ];
  if (before === undefined || before.perMinute === 0)
    return ["No users' traffic was measured in the hour before: everything rests on probes."];
  const { requests, errors } = before.traffic;
  const rate = requests === 0 ? 0 : errors / requests;
  const lines = [
    `In the hour before: ${before.perMinute.toFixed(before.perMinute < 10 ? 1 : 0)} requests a minute, ${percent(rate)} of them failing.`,
  ];
  if (config.steps.length === 0) return lines;
  const { detects, trafficSuffices } = power(config, before.perMinute, rate);
  lines.push(
    detects === undefined
      ? "With this traffic the steps cannot see any error rate for sure: they rest on probes."
      : `With this traffic the steps see error rates from about ${percent(detects)} on (four times out of five).`,
  );
  const blind = config.steps.filter((_, i) => trafficSuffices[i] === false).map(({ share }) => `${share} %`);
  if (blind.length > 0 && inputs.evidence !== "probes")
    lines.push(`Too little traffic to go on by itself at ${blind.join(", ")}: probes decide there.`);
  lines.push("Analytics count thrown exceptions; a status of 500 that is returned is seen by probes only.");
  return lines;
}

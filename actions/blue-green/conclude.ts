import type { Outputs, Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import { alone, deployCommand } from "../../src/record/deployment.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import type { Verdict } from "../../src/rollout/words/verdict.ts";
import { clauses } from "../../src/text/sentence.ts";
import { shortId } from "../../src/text/short-id.ts";
import { formatDuration } from "../../src/time/duration.ts";
import type { Inputs } from "./inputs.ts";

/** Outputs and conclusion of a rollout that ended, from the last look at Cloudflare. */
export function conclude(
  ended: Journal,
  config: Config,
  { inputs, end }: { inputs: Inputs; end: number },
  run: Run,
): Outputs {
  const [first] = ended.stops;
  const head = ended.reading?.deployments[0]?.table ?? [];
  const outputs: Outputs = {
    outcome: ended.state,
    "live-version-id": head.length === 1 ? head[0]?.version : undefined,
    changed: ended.wrote,
    "health-after": ended.state === "ROLLED_BACK" ? ended.afterwards.health : undefined,
    "detection-ms": ended.state === "ROLLED_BACK" && first !== undefined ? end - first.at : undefined,
    "verdicts-json": JSON.stringify(ended.verdicts.map(brief)),
  };
  const short = shortId(config.candidate);
  if (ended.state === "SUCCEEDED") {
    run.notice(`${short} serves all traffic of \`${inputs.worker}\`.`);
    return outputs;
  }
  const says = clauses(ended.stops.map((stop) => stop.says));
  if (ended.state === "SUCCEEDED_DEGRADED") {
    const rest = ended.problems.length === 0 ? "" : " Run the job again to apply the rest.";
    run.warning(`${short} serves all traffic of \`${inputs.worker}\`, but ${says}.${rest}`);
    return outputs;
  }
  if (ended.state === "SOAKING") {
    const share = head.find(({ version }) => version === config.candidate)?.percentage ?? ended.exposed;
    run.notice(`${short} soaks at ${share} % of \`${inputs.worker}\`: the scheduled janitor leads it on.`);
    return outputs;
  }
  run.publish(outputs);
  const took = first === undefined ? "" : ` (${formatDuration(end - first.at)} from the decision to the end)`;
  throw new UserError<RolloutReason>(`${sentence(ended, config, inputs)}: ${says}${took}.${health(ended)}`, {
    hint: hint(ended, config, inputs),
    reason: first?.reason ?? "candidate-worse",
  });
}

/** A judgement without every single latency: an output has a limit, the report has not. */
function brief({ value, at, findings, evidence: { share, traffic }, operator, by }: Verdict) {
  const person = { ...(operator ? { operator } : {}), ...(by === undefined ? {} : { by }) };
  return { value, at, share, traffic: traffic.at(-1), findings, ...person };
}

/** What the look after a take-back found: that it is back says nothing about how users fare. */
function health({ state, afterwards }: Journal): string {
  if (state !== "ROLLED_BACK") return "";
  if (afterwards.health === "healthy") return "\nRolled back and healthy: its checks pass.";
  if (afterwards.health === "unhealthy")
    return `\nROLLED BACK, UNHEALTHY: the version that serves again fails its checks too (${afterwards.says}). Users are affected now.`;
  return `\nRolled back; how users fare cannot be looked at${afterwards.says === "" ? "" : ` (${afterwards.says})`}.`;
}

function sentence({ state, exposed }: Journal, { candidate, active }: Config, { worker }: Inputs): string {
  const exposure = exposed > 0 ? `, after at most ${exposed} % of the traffic` : ", before any user met it";
  switch (state) {
    case "ROLLED_BACK":
      return `The candidate ${candidate} of \`${worker}\` was taken back${exposure}; ${active} serves everything again`;
    case "ROLLBACK_FAILED":
      return `The candidate ${candidate} of \`${worker}\` could not be taken back for sure`;
    case "DRIFTED":
      return `Somebody else deployed \`${worker}\` during the rollout, which stopped`;
    case "HELD":
      return `The candidate ${candidate} of \`${worker}\` was neither taken on nor back, and keeps its share`;
    case "FAILED_LIVE":
      return `The candidate ${candidate} of \`${worker}\` fails, and there is no version to return to`;
    default:
      return `The rollout of ${candidate} to \`${worker}\` did not begin`;
  }
}

/** Whether the list itself says that nobody may settle it. */
const isRecorded = ({ reading }: Journal) => reading?.deployments[0]?.record?.kind === "HALT";

/** Who gave a candidate all traffic by hand made a first deployment of it: what served before is left to a person. */
function afterFailedLive(named: string | undefined, command: (version: string) => string): string {
  if (named === undefined)
    return "Deploy a version that works; if there is an older one that did, `rollback.yml` returns to it.";
  return `When the rollout began somebody had given the candidate all traffic already, so nothing was taken from it. To go back to the version that served before: ${command(named)}, or \`rollback.yml\` with \`target: ${named}\`.`;
}

function hint(
  ended: Journal,
  { active, candidate }: Config,
  { worker, activeVersionId: named }: Pick<Inputs, "worker" | "activeVersionId">,
): string {
  const { state, stops, afterwards } = ended;
  const reason = stops.at(-1)?.reason;
  const command = (version: string | null) => deployCommand(alone(version ?? ""), worker);
  const [on, back] = [command(candidate), command(active)];
  if (state === "HELD" && reason === "way-back-gone")
    return `Decide now: ${on} goes on; or roll back to another version with \`rollback.yml\`.`;
  if (state === "HELD" && isRecorded(ended))
    return `The active version fails and the candidate does not, so nothing was moved, and neither the janitor nor the next release will. Decide now: ${on} goes on, ${back} goes back.`;
  if (reason === "worker-not-found")
    return `If \`${worker}\` was renamed, look at the Worker of the new name: its split stays until ${deployCommand(alone(active ?? ""), "<new name>")}.`;
  if ((state === "HELD" || state === "ROLLBACK_FAILED") && stops.some((stop) => stop.reason === "active-worse"))
    return `The active version fails and the candidate does not, and that could not be written down at Cloudflare: keep the janitor off \`${worker}\` until it is decided. With a token that works: ${on} goes on, ${back} goes back.`;
  if (state === "ROLLBACK_FAILED" && reason === "unauthorized")
    return `With a token that works: ${back}, or run the janitor.`;
  if (state === "ROLLED_BACK" && afterwards.health === "unhealthy")
    return `Look at what the candidate may have written or changed outside of the Worker (data, queues, a dependency): the version that served before does not work with it. Roll forward with a repair, or to an older version with \`rollback.yml\`.`;
  if (state === "ROLLBACK_FAILED") {
    return `Take it back by hand now: ${back}, or run the workflow \`rollback.yml\` with \`target: ${active}\`.`;
  }
  if (state === "DRIFTED")
    return "Find out who deployed (another workflow, a colleague, the dashboard), then run the release again.";
  if (state === "FAILED_LIVE") return afterFailedLive(named, command);
  if (reason === "identity-not-proven") {
    return "Answers must name the version that gave them: check that no proxy or Transform Rule strips the override header or the version header.";
  }
  return `The version stays uploaded, without traffic, for a look at what went wrong.\nUntil the next release \`wrangler secret put\` is refused (10215), and \`wrangler versions secret put\` would build upon the version that was taken back: change a secret with the next release (\`WORKER_SECRETS\`), or run \`wrangler deploy\` on the commit that serves, then \`wrangler secret put NAME --name ${worker}\`.`;
}

import type { Outputs, Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { UserError } from "../../src/errors.ts";
import { sealPlan } from "../../src/plan/digest.ts";
import { planPage } from "../../src/plan/page.ts";
import { headline, summaryLine } from "../../src/plan/sentence.ts";
import type { Plan } from "../../src/plan/words.ts";
import { refuseDifferences } from "../../src/settings/compare/compare.ts";
import { count } from "../../src/text/numbers.ts";
import { type OpenRelease, openRelease } from "../../src/worker/open-release.ts";
import { tellAtCommit } from "./at-commit.ts";
import type { Inputs } from "./inputs.ts";
import { makePlan, planOffline } from "./make.ts";

/** Reasons of a plan that must not be carried out. */
export const PLAN_REASONS = ["plan-refused"] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** Makes the client for the account; a test gives its own. */
export type Connect = (options: { apiToken: string; accountId: string; timeout: number }) => Cloudflare;

/** Says what the release would change, and refuses what the policy does not allow. Changes nothing. */
export async function plan(inputs: Inputs, connect: Connect, run: Run): Promise<Outputs> {
  const opened = await run.group("Verify the release", () => verify(inputs, run));
  const { apiToken } = inputs;
  const made =
    apiToken === undefined
      ? planOffline(opened, inputs)
      : await run.group("Compare with what is live", () =>
          makePlan(connect({ ...inputs, apiToken }), { opened, inputs }, run),
        );
  const sealed = sealPlan(made);
  const page = planPage(sealed);
  await run.summary(page);
  run.publish(await publish(sealed, run));
  await tellAtCommit(sealed, page, { inputs, run });
  tell(sealed, run);
  return {};
}

async function verify(
  { release: directory, accountId, expectDigest, settings }: Inputs,
  run: Run,
): Promise<OpenRelease> {
  const opened = await openRelease(directory, { digest: expectDigest, worker: undefined, accountId });
  const { release, metadata } = opened;
  if (settings !== undefined) refuseDifferences(settings, { ...release, metadata });
  run.info(`${release.name}: ${count(release.files.length, "file")}, ${release.digest}`);
  return opened;
}

async function publish(sealed: Plan, run: Run): Promise<Outputs> {
  const { offline, counts, digest, fingerprint, made, way, worker } = sealed;
  return {
    worker,
    ...(offline ? {} : { changes: counts.changes, destructive: counts.destructive }),
    ...{ digest, fingerprint, made, way },
    summary: summaryLine(sealed),
    "plan-json": await run.file("plan.json", sealed),
  };
}

/** The result as the last line; throws if the policy refuses it. */
function tell(sealed: Plan, run: Run): void {
  for (const { says, tags } of sealed.changes) run.info(`${says}${tags.length === 0 ? "" : ` [${tags.join(", ")}]`}`);
  for (const says of sealed.stops) run.warning(`The release would stop: ${says}`);
  if (sealed.refused.length > 0)
    throw new UserError<PlanReason>(`The plan is refused by \`gates.fail-on\`: ${sealed.refused.join(" ")}`, {
      hint: "Change the commit so that it does not do this, or take the tag out of `gates.fail-on` in slipway.yml (`fail-on` where this action is called directly) for this release. Nothing was changed.",
      reason: "plan-refused",
    });
  if (sealed.offline)
    run.warning(
      "Offline plan: nobody looked at what is live. Pass `CLOUDFLARE_READ_TOKEN` (`read-token` of this action), a token that may only read, to see what would change.",
    );
  else run.notice(`Plan of \`${sealed.worker}\`: ${headline(sealed)}`);
}

import type { Outputs, Run } from "../../src/action/run.ts";
import type { Diagnosis, Guarded } from "../../src/caller/diagnosis.ts";
import { examine } from "../../src/caller/doctor.ts";
import { type Finding, findingSentence } from "../../src/caller/findings/finding.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import { Repository } from "../../src/settings/files/repository.ts";
import { count } from "../../src/text/numbers.ts";
import type { Inputs } from "./inputs.ts";
import { summarize } from "./report.ts";

/** Reasons of a repository in which something is wrong. */
export const DOCTOR_REASONS = ["problems-found"] as const;
export type DoctorReason = (typeof DOCTOR_REASONS)[number];

/** What the doctor is given of the world. */
export interface Surroundings {
  /** The checked-out repository. */
  workspace: string;
  /** Directory of Slipway's own workflows. */
  workflows: string;
  ask: (token: string, repository: string) => (environment: string) => Promise<Guarded>;
}

/** Looks at the repository, says what was found, and fails if anything is wrong. */
export async function doctor(inputs: Inputs, surroundings: Surroundings, run: Run): Promise<Outputs> {
  const diagnosis = await look(inputs, surroundings, run);
  const errors = diagnosis.findings.filter(({ level }) => level === "error");
  const warnings = diagnosis.findings.filter(({ level }) => level === "warning");
  for (const finding of diagnosis.findings) say(finding, run);
  for (const sentence of diagnosis.unseen) run.info(`Not looked at: ${sentence}`);
  await run.summary(summarize(diagnosis));
  run.publish({
    errors: errors.length,
    warnings: warnings.length,
    "findings-json": JSON.stringify(diagnosis.findings),
  });
  if (errors.length > 0)
    throw new UserError<DoctorReason>(`${count(errors.length, "thing")} to mend before a release.`, {
      hint: "Each is said above, with its file, its line and what to do.",
      reason: "problems-found",
    });
  run.notice(`Nothing is wrong; ${count(warnings.length, "warning")}.`);
  return {};
}

async function look({ githubToken, repository: name }: Inputs, given: Surroundings, run: Run): Promise<Diagnosis> {
  const { workspace, workflows, ask } = given;
  const protection = githubToken === undefined || name === undefined ? undefined : ask(githubToken, name);
  return await examine({
    repository: await Repository.at(workspace),
    offered: workflows,
    protection:
      protection &&
      ((environment) =>
        protection(environment).catch((error: unknown) => {
          if (!(error instanceof ApiError)) throw error;
          run.info(error.message);
          return "unreadable" as const;
        })),
  });
}

function say(finding: Finding, run: Run): void {
  const { level, file, line = 1 } = finding;
  const place = file === undefined ? undefined : { file, line, title: "Slipway doctor" };
  if (level === "error" && place !== undefined) run.annotate(findingSentence(finding), place);
  else if (level === "error") run.info(findingSentence(finding));
  else run.warning(findingSentence(finding), place);
}

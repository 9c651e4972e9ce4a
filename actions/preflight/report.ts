import type { Approved } from "../../src/gates/approval.ts";
import { code, facts, md, type Page, page, prose, quote } from "../../src/text/markdown.ts";
import type { Inputs } from "./inputs.ts";

/** What came of it. */
export interface Report {
  inputs: Inputs;
  approved: Approved;
  notes: readonly string[];
}

/** The job summary. */
export function summarize({ inputs: { settings, plan, expectDigest }, approved, notes }: Report): Page {
  return page([
    md`## Nothing stands in the way of ${code(settings.target.worker)}`,
    facts([
      ["Environment", code(settings.environment)],
      ["Approval", prose(approved.says)],
      ["Plan", plan && code(plan.digest)],
      ["Release", expectDigest && code(expectDigest)],
      ["Settings", code(settings.digest)],
    ]),
    ...notes.map((note) => quote(prose(note))),
  ]);
}

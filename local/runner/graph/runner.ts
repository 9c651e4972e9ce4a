/** `runs-on:` of a job: one label, a list of them, or a group with labels, all of which an expression may give. */
import { asText, EvaluationError, evaluate, type Scope, type Value } from "../language/expressions.ts";
import { find, position, type Token } from "../language/files.ts";

/** Labels of systems that this machine cannot stand in for. */
export const FOREIGN = /^(windows|macos)\b/i;

/** Throws EvaluationError if no runner could take the job, as GitHub fails it, or only one of another system. */
export function checkRunner(job: Token, scope: Scope): void {
  const token = find(job, "runs-on");
  if (token === undefined) return;
  const where = position(scope.file, token);
  const labels = labelsOf(evaluate(token, scope));
  if (labels === undefined || labels.some((label) => label === ""))
    throw new EvaluationError(`${where}: Unexpected value: \`runs-on\` is a label, a list of labels, or a group`);
  const foreign = labels.find((label) => FOREIGN.test(label));
  if (foreign !== undefined)
    throw new EvaluationError(`${where}: A rehearsal has no "${foreign}" runner, only this machine.`);
}

/** Labels and the name of the group; undefined for what names no runner. */
function labelsOf(value: Value): string[] | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(asText);
  if (value === null || typeof value !== "object") return [asText(value)];
  const { group, labels = [], ...rest } = value;
  if (Object.keys(rest).length > 0 || (group === undefined && value.labels === undefined)) return undefined;
  return [...(group === undefined ? [] : [asText(group)]), ...[labels].flat().map(asText)];
}

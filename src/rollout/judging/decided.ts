/** Rules that say why a PASS is one: enough was seen. */
const DECISIVE = /volume|smoke|accepted|invocations/;

/** What decided a judgement, for people: what says so where it failed, else what ruled harm out. */
export function decidedBy({
  value,
  findings,
  operator,
  by,
}: {
  value: string;
  findings: readonly { rule: string; value: string; says: string }[];
  operator?: boolean;
  by?: string;
}): string {
  if (operator) return `${by ?? "a person"} decided`;
  const agreeing = findings.filter((one) => one.value === value);
  const decisive = agreeing.filter(({ rule }) => value !== "PASS" || DECISIVE.test(rule));
  const said = [decisive, agreeing, findings].find((some) => some.length > 0) ?? [];
  return said.map(({ says }) => says).join("; ");
}

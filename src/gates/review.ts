import type { Approval } from "../github/approvals.ts";

/** The last word about an environment; GitHub's names are the same whatever their case. */
export function reviewOf(environment: string, approvals: readonly Approval[]): Approval | undefined {
  const same = (name: string) => name.toLowerCase() === environment.toLowerCase();
  return approvals.findLast(({ environments }) => environments.some(same));
}

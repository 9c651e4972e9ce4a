import type { Protection } from "../github/environments.ts";
import type { Gates } from "../settings/format/gates.ts";

/** Sentence and fix of an environment that does not do what slipway.yml says of it. */
export interface Unprotected {
  says: string;
  fix: string;
}

/**
 * What is wrong with an environment of which slipway.yml says that it has reviewers; undefined if nothing is. GitHub makes an
 * environment that does not exist when a job names it, without any protection: so a misspelt name looks.
 */
export function unprotected(
  environment: string,
  { approval }: Pick<Gates, "approval">,
  protection: Protection | undefined,
): Unprotected | undefined {
  if (approval !== "reviewers") return undefined;
  const made = "GitHub makes an environment without any as soon as a job names one that does not exist";
  if (protection === undefined)
    return {
      says: `The environment \`${environment}\` does not exist, and slipway.yml says that it has reviewers`,
      fix: `Make it in the repository's settings, with required reviewers; check its name: ${made}.`,
    };
  if (protection.reviewers.length > 0) return undefined;
  return {
    says: `The environment \`${environment}\` has no required reviewers, and slipway.yml says that it has (\`gates.approval: reviewers\`)`,
    fix: `Add required reviewers in the repository's settings; check its name: ${made}. Where GitHub has none (private repositories below Enterprise), use \`gates.approval: digest\`; or say \`none\`, and why.`,
  };
}

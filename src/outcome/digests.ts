/** What of a release has a digest, and what it decides: the bytes, the policy, and what reviewers saw. */
export const DIGESTED = ["release", "settings", "plan"] as const;

/** `sha256:<64 hex>` by name; what is not there is not known. */
export type Digests = { readonly [name in (typeof DIGESTED)[number]]?: string };

import { invalid, invalidText } from "./invalid.ts";
import { optional } from "./text.ts";

/** How Cloudflare writes the id of an account. */
const ACCOUNT_ID = /^[0-9a-f]{32}$/;

const WHERE = "It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.";

/** True for a text that can be the id of an account. */
export const isAccountId = (text: string) => ACCOUNT_ID.test(text);

/** A Cloudflare account id; undefined when the input is absent or empty. */
export function optionalAccountId(name: string): string | undefined {
  const text = optional(name);
  if (text !== undefined && !isAccountId(text)) throw invalidText(name, text, ", which is not an account id", WHERE);
  return text;
}

/** The same, which must be there. */
export function accountId(name: string): string {
  const text = optionalAccountId(name);
  if (text !== undefined) return text;
  throw invalid(
    name,
    "is empty",
    "Set it. A variable that does not exist, as in `${{ vars.NAME }}`, arrives as an empty text: look whether the repository, the organization or the environment has one of that name.",
  );
}

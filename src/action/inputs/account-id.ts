import { ACCOUNT_ID_FORM, isAccountId } from "../../text/account-id.ts";
import { invalid, invalidText } from "./invalid.ts";
import { optional } from "./text.ts";

/** A Cloudflare account id; undefined when the input is absent or empty. */
export function optionalAccountId(name: string): string | undefined {
  const text = optional(name);
  if (text !== undefined && !isAccountId(text))
    throw invalidText(name, text, ", which is not an account id", ACCOUNT_ID_FORM);
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

/** True for a text that can be the id of an account of Cloudflare's. */
export const isAccountId = (text: string) => /^[0-9a-f]{32}$/.test(text);

/** What such an id looks like, and where it is found: for whoever wrote something else. */
export const ACCOUNT_ID_FORM =
  "It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.";

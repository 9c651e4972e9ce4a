/** The account itself. */
export interface AccountState {
  accountId: string;
  /** The account's workers.dev name; undefined until it is registered. */
  subdomain: string | undefined;
}

/** The person whom every write is attributed to. */
export const author = { id: "00000000000000000000000000000001", email: "rehearsal@example.com" };

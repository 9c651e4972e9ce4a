import { UserError } from "../../errors.ts";
import type { Settings } from "../format/settings.ts";

/** Reasons of an action that was sent elsewhere than its settings say. */
export const PLACE_REASONS = ["target-mismatch"] as const;
export type PlaceReason = (typeof PLACE_REASONS)[number];

/** What an action is told beside settings; what is undefined leaves the word to them. */
export interface Told {
  worker?: string | undefined;
  accountId?: string | undefined;
}

/** Throws if an action was sent to another Worker or account than its settings are for. */
export function refuseOtherPlace({ target }: Settings, { worker, accountId }: Told): void {
  if (worker !== undefined && worker !== target.worker)
    throw other(`Input \`worker\` is \`${worker}\`, and the settings are for \`${target.worker}\`.`);
  if (accountId !== undefined && target.account !== null && accountId !== target.account)
    throw other(
      `Input \`account-id\` is \`${accountId}\`, and the settings are for the account \`${target.account}\`.`,
    );
}

const other = (message: string) =>
  new UserError<PlaceReason>(message, {
    hint: "Where a release goes is the commit's word: pass the settings of this very release, or correct the input.",
    reason: "target-mismatch",
  });

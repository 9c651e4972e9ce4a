import type { Situation } from "./states/working.ts";
import { end, type Journal, type Why } from "./words/journal.ts";
import type { Refusal } from "./words/observed.ts";
import type { Terminal, Working } from "./words/states.ts";

const SAYS: Record<Refusal, string> = {
  "worker-not-found":
    "Cloudflare does not find the Worker any more: it was renamed or removed, or the account is another one",
  unauthorized: "Cloudflare does not accept the token any more",
};

/**
 * The end of a rollout whose list will not be read any more, because every answer of most of a minute was the same definite
 * no; undefined as long as it may be a hiccup. Asking until the job ends would only hide that a person has to look.
 */
export function givenUp(journal: Journal, state: Working, { config, now }: Situation): Journal | undefined {
  const { refused } = journal;
  if (refused === undefined || now - refused.since < config.timing.giveUpMs) return undefined;
  const why: Why = { reason: refused.why, says: SAYS[refused.why] };
  return end(journal, endOf(journal, state), now, why);
}

function endOf({ wrote }: Journal, state: Working): Terminal {
  if (state === "FINALIZE") return "SUCCEEDED_DEGRADED";
  // What an earlier step staged was written, whatever this one has come to.
  if (wrote) return "ROLLBACK_FAILED";
  return state === "PLAN" ? "BLOCKED" : "FAILED_CLEAN";
}

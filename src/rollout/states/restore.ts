import { type Deployment, deployCommand, isInFlight } from "../../record/deployment.ts";
import { end, enter, type Journal } from "../words/journal.ts";
import { deliver } from "./deliver.ts";
import { badIn, describe } from "./lost.ts";
import { type Decision, isLate, next, type Situation, type WorkingState } from "./working.ts";

/**
 * RESTORE: one of our writes landed on somebody else's deployment. Puts its table back, and ends either way: whoever
 * deployed meanwhile has the last word, and what could not be put back is named.
 */
export const restore: WorkingState = {
  lastsMs: (_, { timing }) => timing.finalizeMs,
  share: () => 0,
  act(journal, situation): Decision {
    const { config, now } = situation;
    const { lost } = journal;
    if (lost === undefined) return next(end(journal, "DRIFTED", now));
    const bad = journal.exposed > 0 && journal.write === undefined ? badIn(lost, journal, config) : undefined;
    if (bad !== undefined) return kept(journal, situation, bad);
    if (isLate(restore, journal, situation)) return ended(journal, situation, byHand(lost));
    const delivery = deliver(journal, { state: "RESTORE", table: lost.table, ...saying(lost) }, config, now);
    switch (delivery.kind) {
      case "act":
        return delivery;
      case "landed":
        return ended(delivery.journal, situation, `it was put back as deployment ${delivery.journal.head}`);
      case "failed":
        return ended(delivery.journal, situation, `${delivery.why.says}: ${byHand(lost)}`);
      case "overwrote":
        // Two in one moment: the newer one is what somebody wants now.
        return next({ ...delivery.journal, lost: delivery.lost, reading: undefined });
    }
  },
};

/** What somebody wanted is worse than what is live, as far as is known: nothing is moved, and a person decides. */
function kept(journal: Journal, situation: Situation, bad: "active" | "candidate"): Decision {
  const says = `it is not put back, because it gives traffic to the ${bad === "active" ? "active version" : "candidate"}, which fails`;
  if (bad === "candidate") return ended(journal, situation, says);
  const stops = [...journal.stops, { reason: "active-worse" as const, says, at: situation.now }];
  return next(enter(journal, "HALT", situation.now, { stops }));
}

/** A rollout of another process recognises its own record and goes on; everybody else reads whose it was. */
function saying(lost: Deployment): { message?: string; text?: string } {
  return isInFlight(lost) ? { message: lost.message } : { text: `puts back ${describe(lost)}` };
}

function byHand({ table }: Deployment): string {
  return `it could not be put back; by hand: ${deployCommand(table)}`;
}

function ended(journal: Journal, { now }: Situation, says: string): Decision {
  return next(end(journal, "DRIFTED", now, { reason: "foreign-deployment", says }));
}

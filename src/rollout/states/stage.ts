import { type Deployment, rolloutOf, sameTable } from "../../record/deployment.ts";
import { crashes, nameless, proves } from "../judging/proof.ts";
import type { Config } from "../words/config.ts";
import { enter, type Journal } from "../words/journal.ts";
import { identify } from "./ask.ts";
import { deliver } from "./deliver.ts";
import { spread } from "./spread.ts";
import { tableAt } from "./tables.ts";
import { undelivered, unwritten } from "./undelivered.ts";
import { type AskingState, back, type Decision, next, type Situation } from "./working.ts";

/** A deployment takes a couple of seconds until everybody knows it; who shows nothing after that never will. */
const SILENT_MS = 30_000;

/** STAGE: attaches the candidate at 0 %, which is also the lease, and proves that the override header reaches it. */
export const stage: AskingState = {
  lastsMs: (_, { timing }) => timing.stageMs,
  late: unwritten,
  share: () => 0,
  via: "override",
  act(journal, situation): Decision {
    if (journal.phase === "write") return attach(journal, situation);
    const { config, now } = situation;
    if (proves(journal.echoes, config.candidate)) return next(enter(spread(journal, config, now), "SMOKE", now));
    if (crashes(journal.echoes)) {
      const says = "the candidate answers every request with an error page that names no version";
      return back(journal, { reason: "smoke-test-failed", says });
    }
    if (nameless(journal.echoes) && now - journal.since >= SILENT_MS) {
      const says =
        "no answer to the candidate's override shows any version, and none will: there is nothing to wait for";
      return back(journal, { reason: "identity-not-proven", says });
    }
    return identify(stage, journal, situation);
  },
};

function attach(before: Journal, { config, now }: Situation): Decision {
  const head = before.reading?.deployments[0];
  // How long live requests take to follow it is measured from here: nobody looked before.
  if (before.write === undefined && isStaged(head, config))
    return attached({ ...before, head: head?.id, landedAt: now }, config, now);
  const delivery = deliver(before, { state: "STAGE", table: tableAt(config, 0) }, config, now);
  if (delivery.kind === "act") return delivery;
  if (delivery.kind !== "landed") return undelivered(delivery, now);
  return attached(delivery.journal, config, now);
}

function attached(journal: Journal, { identity }: Config, now: number): Decision {
  if (identity === "absent") return next(enter(journal, "SMOKE", now));
  return next({ ...journal, phase: "prove", due: { ...journal.due, probe: now } });
}

/** The step that uploaded the candidate attached it too, as the first write of this rollout, and leads no other run. */
function isStaged(head: Deployment | undefined, config: Config): boolean {
  const record = rolloutOf(head);
  // What is led on by others says so in its own record.
  if (config.soak !== undefined) return false;
  if (head === undefined || record?.rollout !== config.rollout || record.kind !== "STAGE") return false;
  return record.run === config.run.split("/")[0] && sameTable(head.table, tableAt(config, 0));
}

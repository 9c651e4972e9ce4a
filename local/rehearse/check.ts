import type { Call } from "../runner/main.ts";
import type { Arguments } from "./arguments.ts";
import { preflight, usualEvent } from "./caller/preflight.ts";
import type { Planned } from "./choose.ts";
import { chosenTargets } from "./rehearsal/chosen.ts";

/** A rehearsal whose workflow GitHub would start. */
export interface Checked extends Planned {
  event: string;
  /** What the workflow calls of the suite. */
  calls: Call[];
}

/**
 * What is wrong with a workflow file is told before anything is copied, started or deployed. Throws ArgumentError or
 * UnsupportedError.
 */
export async function checkAll({ rehearsals, event, inputs, given, environment }: Arguments): Promise<Checked[]> {
  const known = new Map<string, Promise<Pick<Checked, "event" | "calls">>>();
  const check = async ({ caller }: Planned) => {
    const start = { event: event ?? usualEvent(caller), inputs };
    return { event: start.event, calls: await preflight(caller, start, given.vars) };
  };
  const checked: Checked[] = [];
  for (const planned of rehearsals) {
    const key = `${planned.caller.root}\n${planned.caller.workflow}`;
    const result = known.get(key) ?? check(planned);
    known.set(key, result);
    const { calls } = await result;
    chosenTargets(planned.caller, calls, { reusable: planned.reusable, environment });
    checked.push({ ...planned, ...(await result) });
  }
  return checked;
}

import type { Run } from "../../src/action/run.ts";
import { type Ears, listen } from "../../src/controller/words/ears.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Inputs } from "./inputs.ts";

/** People are heard as often as probes are sent, within these bounds, ms. */
const SOONEST = 1_000;
const LATEST = 10_000;

/** Begins to listen to people; undefined where nothing says how they could be heard. */
export function hearPeople(inputs: Inputs, { timing }: Config, run: Run): Ears | undefined {
  const { controlToken: token, environment, repository, worker } = inputs;
  const id = inputs.run.split("/")[0] ?? "0";
  if (token === undefined || environment === undefined || repository === undefined || id === "0") return undefined;
  return listen({
    // Loaded only here: it is the largest part of the bundle.
    open: async (signal) => (await import("../../src/github/client.ts")).openRepository(token, repository, signal),
    ...{ environment, run: id, worker },
    everyMs: Math.min(LATEST, Math.max(SOONEST, timing.probeEveryMs)),
    log: run.info,
  });
}

/** Whether people could be heard, for the summary. */
export function describeHearing(ears: Ears | undefined): string {
  if (ears === undefined) return "not heard: give `environment` and `control-token`";
  const trouble = ears.trouble();
  return trouble === undefined ? "heard" : `not heard: ${trouble}`;
}

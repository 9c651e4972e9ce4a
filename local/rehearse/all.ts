import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interruptSignal } from "../server/interrupt.ts";
import type { Arguments } from "./arguments.ts";
import { type Rehearsal, rehearse } from "./rehearsal/rehearsal.ts";
import { copySuite } from "./rehearsal/suite.ts";
import { createTemplate, type Template } from "./rehearsal/template.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import type { Progress } from "./terminal/progress.ts";

type Planned = Arguments["rehearsals"][number];

/** Who hears about the rehearsals. */
export interface Listener {
  progress: Progress;
  begin(rehearsal: Planned): void;
  /** The worlds still stand. */
  end(scenario: Scenario, rehearsal: Rehearsal): Promise<void>;
  /** One that broke down; may throw to end all. */
  fail(scenario: Scenario, error: unknown): void;
}

/** Plays the rehearsals, some at the same time, each in a world of its own. True if all ended as expected. */
export async function rehearseAll(given: Arguments, listener: Listener): Promise<boolean> {
  const interrupt = interruptSignal();
  const work = await mkdtemp(join(tmpdir(), "slipway-templates-"));
  const templates = createTemplates(given, work, listener.progress);
  const queue = [...given.rehearsals];
  let asExpected = true;
  const playNext = async (suite: string) => {
    for (let next = queue.shift(); next !== undefined && !interrupt.aborted; next = queue.shift()) {
      const { reusable, scenario } = next;
      listener.begin(next);
      try {
        const template = await templates(next);
        const { progress } = listener;
        await rehearse(given, { reusable, scenario, suite, template, progress, interrupt }, async (rehearsal) => {
          asExpected &&= rehearsal.asExpected;
          await listener.end(scenario, rehearsal);
        });
      } catch (error) {
        asExpected = false;
        listener.fail(scenario, error);
      }
    }
    asExpected &&= queue.length === 0;
  };
  try {
    const suite = await copySuite(work);
    await Promise.all(Array.from({ length: Math.min(given.parallel, queue.length) }, () => playNext(suite)));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return asExpected;
}

/** One template per workflow and caller, made when it is first needed. */
function createTemplates(given: Arguments, work: string, progress: Progress): (wanted: Planned) => Promise<Template> {
  const made = new Map<string, Promise<Template>>();
  const { environment } = given;
  const keyOf = ({ reusable, caller }: Planned) => `${reusable.name}\n${caller}`;
  return (wanted) => {
    const { reusable, caller } = wanted;
    const key = keyOf(wanted);
    const known = made.get(key);
    if (known !== undefined) return known;
    const running = given.rehearsals.some((other) => keyOf(other) === key && other.scenario.running);
    const options = { reusable, environment, running, progress };
    const template = createTemplate(caller, join(work, String(made.size)), options);
    made.set(key, template);
    return template;
  };
}

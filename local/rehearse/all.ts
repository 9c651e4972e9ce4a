import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interruptSignal } from "../server/interrupt.ts";
import type { Arguments } from "./arguments.ts";
import type { Progress } from "./progress.ts";
import { type Rehearsal, rehearse } from "./rehearsal.ts";
import type { Scenario } from "./scenarios/all.ts";
import { copySuite } from "./suite.ts";
import { createTemplate, type Template } from "./template.ts";

/** Who hears about the rehearsals. */
export interface Audience {
  progress: Progress;
  begin(rehearsal: Arguments["rehearsals"][number]): void;
  /** The worlds still stand. */
  end(scenario: Scenario, rehearsal: Rehearsal): Promise<void>;
  /** One that broke down; may throw to end all. */
  fail(scenario: Scenario, error: unknown): void;
}

/** Plays the rehearsals, some at the same time, each in a world of its own. True if all ended as expected. */
export async function rehearseAll(given: Arguments, audience: Audience): Promise<boolean> {
  const interrupt = interruptSignal();
  const work = await mkdtemp(join(tmpdir(), "slipway-templates-"));
  const templates = createTemplates(given, work, audience.progress);
  const queue = [...given.rehearsals];
  let asExpected = true;
  const playNext = async (suite: string) => {
    for (let next = queue.shift(); next !== undefined && !interrupt.aborted; next = queue.shift()) {
      const { scenario, caller } = next;
      audience.begin(next);
      try {
        const template = await templates(caller);
        const { progress } = audience;
        await rehearse(given, { scenario, suite, template, progress, interrupt }, async (rehearsal) => {
          asExpected &&= rehearsal.asExpected;
          await audience.end(scenario, rehearsal);
        });
      } catch (error) {
        asExpected = false;
        audience.fail(scenario, error);
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

/** One template per caller, made when it is first needed. */
function createTemplates(given: Arguments, work: string, progress: Progress): (caller: string) => Promise<Template> {
  const made = new Map<string, Promise<Template>>();
  const { environment } = given;
  return (caller) => {
    const known = made.get(caller);
    if (known !== undefined) return known;
    const running = given.rehearsals.some((other) => other.caller === caller && other.scenario.running);
    const template = createTemplate(caller, join(work, String(made.size)), { environment, running, progress });
    made.set(caller, template);
    return template;
  };
}

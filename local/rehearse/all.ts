import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Arguments } from "./arguments.ts";
import { Unsuitable } from "./caller/errors.ts";
import type { Checked } from "./check.ts";
import { type Rehearsal, rehearse } from "./rehearsal/rehearsal.ts";
import { copySuite } from "./rehearsal/suite.ts";
import { createTemplate, type Template } from "./rehearsal/template.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import type { Progress } from "./terminal/progress.ts";

/** Who hears about the rehearsals. */
export interface Listener {
  progress: Progress;
  begin(rehearsal: Checked): void;
  /** The worlds still stand. */
  end(scenario: Scenario, rehearsal: Rehearsal): Promise<void>;
  /** One that does not fit the caller, and why; may throw to end all. */
  skip(scenario: Scenario, why: Unsuitable): void;
  /** One that broke down; may throw to end all. */
  fail(scenario: Scenario, error: unknown): void;
}

/** Plays the rehearsals, some at the same time, each in a world of its own. True if all ended as expected. */
export async function rehearseAll(
  given: Arguments,
  planned: Checked[],
  { listener, interrupt }: { listener: Listener; interrupt: AbortSignal },
): Promise<boolean> {
  const work = await mkdtemp(join(tmpdir(), "slipway-templates-"));
  const templates = createTemplates(given, planned, { work, progress: listener.progress, interrupt });
  const queue = [...planned];
  let asExpected = true;
  const playNext = async (suite: string) => {
    for (let next = queue.shift(); next !== undefined && !interrupt.aborted; next = queue.shift()) {
      listener.begin(next);
      try {
        asExpected = (await play(next, { given, suite, templates, listener, interrupt })) && asExpected;
      } catch (error) {
        asExpected &&= error instanceof Unsuitable;
        if (error instanceof Unsuitable) listener.skip(next.scenario, error);
        else listener.fail(next.scenario, error);
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

interface Stage {
  given: Arguments;
  suite: string;
  templates: (wanted: Checked) => Promise<Template>;
  listener: Listener;
  interrupt: AbortSignal;
}

async function play(next: Checked, { given, suite, templates, listener, interrupt }: Stage): Promise<boolean> {
  const { reusable, scenario, caller, event } = next;
  const { inputs, keep } = given;
  const options = { workflow: caller.workflow, event, inputs, keep };
  const template = await templates(next);
  const { progress } = listener;
  let asExpected = false;
  await rehearse(options, { reusable, scenario, suite, template, progress, interrupt }, async (rehearsal) => {
    asExpected = rehearsal.asExpected;
    await listener.end(scenario, rehearsal);
  });
  return asExpected;
}

/** One template per workflow and caller, made when it is first needed. */
function createTemplates(
  { environment, given, paths }: Arguments,
  planned: Checked[],
  { work, progress, interrupt }: { work: string; progress: Progress; interrupt: AbortSignal },
): (wanted: Checked) => Promise<Template> {
  const made = new Map<string, Promise<Template>>();
  const keyOf = ({ reusable, caller }: Checked) => [reusable.name, caller.root, caller.workflow].join("\n");
  return (wanted) => {
    const { reusable, caller, calls } = wanted;
    const key = keyOf(wanted);
    const known = made.get(key);
    if (known !== undefined) return known;
    const running = planned.some((other) => keyOf(other) === key && other.scenario.running);
    const options = { reusable, calls, environment, given, paths, running, progress, interrupt };
    const template = createTemplate(caller, join(work, String(made.size)), options);
    made.set(key, template);
    return template;
  };
}

import { concludes, failsAt, leaves } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, rolloutEnds } from "./expectations.ts";
import { fails } from "./misbehave.ts";

const TAG = { tag: "rehearsed", new_sqlite_classes: ["RehearsedCounter"] };

/** Some doors have one side only; the least that a tool can do is to say so before and after. */
export const migrationFails: WorkerScenario = {
  name: "migration-fails",
  title: "A release with a Durable Object migration goes to all traffic at once and fails: there is no way back.",
  example: "hello-worker",
  running: true,
  settings: { allow: { migrations: true } },
  async change(caller) {
    await caller.configure((config) => {
      const objects = config.durable_objects as { bindings?: object[] } | undefined;
      const bindings = [...(objects?.bindings ?? []), { name: "REHEARSED_COUNTERS", class_name: "RehearsedCounter" }];
      const tags = [...((config.migrations as object[] | undefined) ?? []), TAG];
      Object.assign(config, { durable_objects: { bindings }, migrations: tags });
    });
    await fails(caller, "The counter is missing", "plain");
    await caller.append(`export class RehearsedCounter { async fetch() { return new Response("1"); } }`);
  },
  expectations: [
    concludes("failure"),
    failsAt("Roll out", /fails, and there is no version to return to/),
    rolloutEnds("FAILED_LIVE"),
    goes("alone"),
    leaves(/took all traffic at once/),
    {
      title: "the run says from the start that there is no way back",
      check: ({ result }) =>
        result.annotations.some(({ message }) => /no rollback to a version before/.test(message))
          ? undefined
          : "it does not",
    },
  ],
};

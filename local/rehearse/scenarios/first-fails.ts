import { concludes, deploymentIs, failsAt, goes } from "../expectations.ts";
import type { Scenario } from "./scenario.ts";

/** There is nothing to return to, and nothing that could be called a rollback. */
export const firstFails: Scenario = {
  name: "first-fails",
  title: "The first release answers with errors: the run fails and leaves it, because nothing was there before.",
  example: "hello-worker",
  running: false,
  visitors: { around: 0 },
  change: (caller) =>
    caller.wrapEntry(`export default {
      ...release,
      async fetch(request, env, context) {
        const { headers } = await release.fetch(request, env, context);
        return new Response("The database is missing", { status: 500, headers });
      },
    };`),
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /expected 2xx, actual 500/),
    goes("alone"),
    {
      title: "the run says from the start that there is nothing to roll back to",
      check: ({ result }) =>
        result.annotations.some(({ message }) => /nothing to roll back to/.test(message)) ? undefined : "it does not",
    },
    {
      title: "no step pretends to take it back",
      check({ result }) {
        const step = result.jobs.flatMap(({ steps }) => steps).find(({ name }) => name === "Take back");
        return step?.conclusion === "skipped" ? undefined : `"Take back" ended as ${step?.conclusion}`;
      },
    },
    deploymentIs("failure"),
  ],
};

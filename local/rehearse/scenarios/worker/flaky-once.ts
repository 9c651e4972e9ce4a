import { concludes, noVisitorFails, summarizes } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { newVersionServes } from "./expectations.ts";
import { misbehave } from "./misbehave.ts";
import { checkedBy } from "./pace.ts";

const FILE = "smoke/rehearsal.yml";
const text = (path: string) => `version: 1
checks:
  - name: The address answers
    request: { path: "${path}" }
    expect: { status: [2xx, 3xx] }

  - name: Answers at the second try
    request: { path: "${path}?once" }
    expect: { status: [2xx, 3xx] }
    retry: { attempts: 3, delay: 50ms, on: [5xx] }
`;

/** A hiccup is no reason to stop a release, and no secret either. */
export const flakyOnce: WorkerScenario = {
  name: "flaky-once",
  title: "A check fails once and then passes: the release goes on, and the check is marked as flaky.",
  example: "hello-worker",
  running: true,
  settings: checkedBy(FILE),
  async change(caller) {
    await caller.write(caller.beside(FILE), text(caller.path.split("?")[0] ?? "/"));
    await misbehave(
      caller,
      `const { search } = new URL(request.url);
       if (search !== "?once" || asked++ > 0) return await answer();
       return new Response("Starting", { status: 503, headers: (await answer()).headers });`,
      "let asked = 0;",
    );
  },
  expectations: [concludes("success"), summarizes(/flaky/i), newVersionServes, noVisitorFails],
};

import type { WorkerScenario } from "./contract.ts";
import { stopsBefore } from "./stopped.ts";

/** The most frequent first mistake with a called workflow. */
export const emptyToken: WorkerScenario = {
  name: "empty-token",
  title: "The call does not pass the token on: said with the rule of named secrets, before anything is asked.",
  example: "hello-worker",
  running: true,
  change: (caller) => caller.editCalls((call) => void call.deleteIn(["secrets", "CLOUDFLARE_API_TOKEN"])),
  expectations: stopsBefore("empty-token", /A called workflow gets those secrets that its caller names, and no others/),
};

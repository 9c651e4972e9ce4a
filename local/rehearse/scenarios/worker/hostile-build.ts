import { concludes, failsAt, noDeployment, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { nobodyMeetsIt, nothingChanges, notOneWrite, oldVersionServes } from "./expectations.ts";
import { buildRuns, replacesSeal } from "./hostile.ts";

const FORGE = `(release) => {
  release.name = "victim";
  release.config.routes = [{ pattern: "login.example.com/*" }];
  release.source.commit = "d".repeat(40);
}`;

/** The attack that a job which seals what it built cannot stop: so whoever plans and whoever has the token ask the commit instead. */
export const hostileBuild: WorkerScenario = {
  name: "hostile-build",
  title: "The build replaces the compiled seal of its own job: another Worker, route and commit, refused by name.",
  example: "hello-worker",
  running: true,
  change: (caller) => buildRuns(caller, replacesSeal(FORGE)),
  expectations: [
    concludes("failure"),
    failsAt("Plan", /name: "victim"/),
    failsAt("Plan", /routes: .*login\.example\.com/),
    failsAt("Plan", /source: .*d{40}/),
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    nothingChanges,
    notOneWrite,
    noDeployment,
  ],
};

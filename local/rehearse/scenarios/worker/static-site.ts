import { concludes, deploymentIs, noVisitorFails } from "../expectations.ts";
import type { WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, rolloutEnds } from "./expectations.ts";
import { sharesOf } from "./pace.ts";

/** No code answers: the release is told from the one before by what its files show. */
const story = {
  example: "static-site",
  running: true,
  settings: { rollout: { strategy: "gradual", steps: sharesOf([5, 25, 50]) } },
  expectations: [
    concludes("success"),
    rolloutEnds("SUCCEEDED"),
    noVisitorFails,
    newVersionServes,
    goes("0 %", "5 %", "25 %", "50 %", "100 %", "alone"),
    deploymentIs("success"),
  ],
} satisfies Partial<WorkerScenario>;

/** The adopter's first release: what serves was deployed by wrangler, and shows nothing. */
export const firstGradual: WorkerScenario = {
  ...story,
  name: "first-gradual",
  title: "What served before shows nothing, and no code answers: the first release goes up in shares all the same.",
};

/** The other reading of what nobody has verified. */
export const filesNotChosen: WorkerScenario = {
  ...story,
  name: "files-not-chosen",
  title: "The override header does not choose the version of static files: the version's own URL is asked instead.",
  faults: ({ cloudflare }) => {
    cloudflare.overridesFiles = "no";
  },
};

import type { Caller } from "../../caller/caller.ts";
import type { Worlds } from "../../world/worlds.ts";
import type { WorkerExpectation } from "./contract.ts";

/** The caller passes the token that only reads on; the local world has one under this name. */
export const passesReadToken = (caller: Caller) =>
  caller.editCalls((call) => {
    if (call.has("secrets")) call.setIn(["secrets", "CLOUDFLARE_READ_TOKEN"], "${{ secrets.CLOUDFLARE_READ_TOKEN }}");
  });

/** The secret that it names, which nobody wrote down in the workflow as it was found. */
export const readToken = ({ cloudflare }: Worlds) => ({ CLOUDFLARE_READ_TOKEN: cloudflare.readToken });

/** The plan was made against what is live. */
export const isPlanned: WorkerExpectation = {
  title: "the plan looked at what is live, and the job that waits is named after it",
  check({ result }) {
    const names = result.jobs.map(({ name }) => name);
    const said = result.summaries.some(({ markdown }) => /^### Plan for /m.test(markdown));
    const offline = result.summaries.some(({ markdown }) => markdown.includes("**Offline plan.**"));
    if (!said || offline) return said ? "it is an offline plan" : "there is no plan";
    return names.some((name) => /Release: .* · plan [0-9a-f]{12}$/.test(name))
      ? undefined
      : `jobs: ${names.join(", ")}`;
  },
};

import { runAction } from "../../src/action/run.ts";
import { readInputs } from "./inputs.ts";
import { report } from "./report.ts";

await runAction(readInputs, (inputs, run) =>
  report(
    inputs,
    async (token, id) => {
      // Octokit costs a tenth of a second to load: only a release that nobody began pays that.
      const [{ openRepository }, { listApprovals }] = await Promise.all([
        import("../../src/github/client.ts"),
        import("../../src/github/approvals.ts"),
      ]);
      return await listApprovals(openRepository(token, inputs.repository ?? "", run.signal), id);
    },
    run,
  ),
);

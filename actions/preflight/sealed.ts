import type { Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import { refusePullRequest } from "../../src/gates/occasion.ts";
import { refuseDifferences } from "../../src/settings/compare/compare.ts";
import { count } from "../../src/text/numbers.ts";
import { type OpenRelease, openRelease } from "../../src/worker/open-release.ts";
import type { Inputs } from "./inputs.ts";

/** Reasons of secrets that are not there. */
export const SECRET_REASONS = ["empty-token", "missing-secret"] as const;
export type SecretReason = (typeof SECRET_REASONS)[number];

/** GitHub's rule, which costs everybody an hour once. */
const RULE =
  "A called workflow gets those secrets that its caller names, and no others: write `CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}` below `secrets:` of the call, under this very name. Where only the environment has the secret, the line is needed all the same: the environment's value takes the place of the empty one. Runs of forks and of Dependabot get no secret.";

/** Everything that can be found out without asking anybody: who is released what, with what, and on which occasion. */
export async function verifySealed(inputs: Inputs, run: Run): Promise<OpenRelease> {
  const { settings, accountId, expectDigest: digest, occasion } = inputs;
  const { environment, gates } = settings;
  refusePullRequest(occasion, { environment, allowed: gates.pullRequests });
  refuseEmptyToken(inputs);
  const opened = await openRelease(inputs.release, { digest, worker: undefined, accountId });
  refuseDifferences(settings, { ...opened.release, metadata: opened.metadata });
  refuseMissingSecrets(inputs);
  const { name, files } = opened.release;
  run.info(`Worker: ${name}, to the environment ${environment}`);
  run.info(`${count(files.length, "file")}, ${opened.release.digest}; settings ${settings.digest}`);
  return opened;
}

function refuseEmptyToken({ apiToken, settings: { environment } }: Inputs): void {
  if (apiToken !== "") return;
  throw new UserError<SecretReason>(
    `\`CLOUDFLARE_API_TOKEN\` is empty: neither the call nor the environment \`${environment}\` brought one.`,
    { hint: RULE, reason: "empty-token" },
  );
}

/** Secrets that the commit's checks name. What the Worker itself requires may be live already, and is judged there. */
function refuseMissingSecrets({ settings: { checks }, secretVariables }: Inputs): void {
  const missing = (checks?.secrets ?? []).filter((name) => !secretVariables.has(name));
  if (missing.length === 0) return;
  const names = missing.map((name) => `\`\${${name}}\``).join(", ");
  throw new UserError<SecretReason>(
    `The checks in "${checks?.file}" use ${names}, and \`SMOKE_SECRETS\` has no such line.`,
    {
      hint: `Add ${missing.map((name) => `\`${name}=…\``).join(", ")} to the secret \`SMOKE_SECRETS\`, and name that below \`secrets:\` of the call; or, if it is no secret, say it below \`variables\` in slipway.yml.`,
      reason: "missing-secret",
    },
  );
}

/** Reasons of calls that Cloudflare refused or did not answer. */
export const API_REASONS = [
  "not-authorized",
  "not-found",
  "binding-missing",
  "queue-missing",
  "no-subdomain",
  "upload-refused",
  "migration-refused",
  "latest-not-deployed",
  "secrets-changed",
  "triggers-failed",
  "rate-limited",
  "api-unreachable",
  "api-error",
] as const;
export type ApiReason = (typeof API_REASONS)[number];

/** What a refusal means to the author of a workflow. */
export interface Explanation {
  /** Cause and fix, one or two sentences. */
  hint: string | undefined;
  /** Member of the actions' closed list of failure reasons. */
  reason: ApiReason;
}

const TOKEN =
  "The token is wrong, expired, restricted to other addresses, or lacks a permission; or `account-id` is another account's, of which it may know nothing. Workers need `Workers Scripts: Edit` on the account, routes and custom domains also `Workers Routes: Edit` and `Zone: Read` on the zone.";

/** How a step is allowed that has no gradual way: in slipway.yml, or where `deploy-worker` is called directly. */
const MIGRATION =
  "A Durable Object class was added, renamed or deleted, which cannot travel in a version without traffic. In two steps: first release the migration with code that works before and after it, with `allow.migrations: true` in slipway.yml (or `traffic: 100` of `deploy-worker`): it takes all traffic at once, and there is no rollback past it. Then remove that line, and release the code that needs it gradually.";

const NEWEST =
  "Secrets can only be edited while the newest version serves. Pass them as `worker-secrets` (`WORKER_SECRETS` of `worker.yml`): they travel inside the upload. `wrangler versions secret put NAME` is not refused, but builds upon the newest upload, also one that was taken back. To edit at once, check the commit that serves out and run `wrangler deploy`: then `wrangler secret put NAME` works again.";

/** Cloudflare's numeric codes: cause and fix, and the failure reason. */
const CODES: Record<number, [reason: ApiReason, hint: string]> = {
  1000: ["not-authorized", "Cloudflare does not know this API token. Create a new one and store it as the secret."],
  6003: ["not-authorized", "The request's credentials are malformed. Check that the secret holds only the token."],
  9106: [
    "not-authorized",
    "No usable credentials arrived. Check that the secret `api-token` is passed on and not empty.",
  ],
  9109: [
    "not-authorized",
    "The token may not use this account or resource. Check `account-id` and the token's accounts.",
  ],
  10000: ["not-authorized", TOKEN],
  10001: ["not-authorized", "The token cannot be used here. Check that it is an API token of this account."],
  10006: [
    "binding-missing",
    "The R2 bucket of a binding does not exist in this account. Create it, or correct its name.",
  ],
  10007: ["not-found", "The Worker does not exist in this account. Check `account-id` and the Worker's name."],
  10013: ["api-error", "Cloudflare had an internal error. Run the job again; it continues where this one stopped."],
  10021: [
    "upload-refused",
    "The script was refused: it throws at start-up, imports something that is not there, or a binding or flag is not valid. Start it with `wrangler dev` and the same compatibility date.",
  ],
  10027: [
    "upload-refused",
    "The script is too large. Look for a dependency to drop, or move data to static assets, KV or R2.",
  ],
  10031: ["not-found", "The workers.dev name is not available."],
  10041: [
    "binding-missing",
    "The KV namespace of a binding does not exist in this account. Create it, or correct its id.",
  ],
  10057: [
    "binding-missing",
    "A binding has no id and the live Worker has none of that name to inherit. Create the resource and put its id into the configuration.",
  ],
  10061: [
    "upload-refused",
    "A Durable Object binding names a class that the script does not export, or that no migration created. Compare `durable_objects`, `migrations` and the script's exports.",
  ],
  10063: [
    "no-subdomain",
    "The account has no workers.dev name yet. Open Workers & Pages in the dashboard once, or set `workers_dev` to false.",
  ],
  10064: ["migration-refused", `A Durable Object class that has objects is missing from the script. ${MIGRATION}`],
  10070: ["migration-refused", "A migration names a Durable Object class that the script does not export. Export it."],
  10074: [
    "migration-refused",
    "A Durable Object class of a migration exists already. Check the `tag` of the migrations: an applied one must not change.",
  ],
  10079: [
    "migration-refused",
    "Somebody else carried out a Durable Object migration since we looked, so this one does not fit any more. Run the job again: it reads the Worker's migration tag anew. If it is refused again, the migrations in the configuration do not continue the live ones: bring the live tag back into the list.",
  ],
  10085: [
    "binding-missing",
    "The R2 bucket of a binding does not exist in this account. Create it, or correct its name.",
  ],
  10090: ["not-found", "The Worker does not exist in this account. Check `account-id` and the Worker's name."],
  10092: ["not-found", "The Worker does not exist in this account. Check `account-id` and the Worker's name."],
  10123: ["migration-refused", `A binding depends on a migration that was not applied. ${MIGRATION}`],
  10144: ["binding-missing", "The Worker of a service binding does not exist. Deploy it first, or correct its name."],
  10181: [
    "binding-missing",
    "The D1 database of a binding does not exist in this account. Create it, or correct its id.",
  ],
  10200: ["not-found", "The Workflow does not exist."],
  10208: ["triggers-failed", "A Workflow has schedules, which need a paid Workers plan. Remove them or upgrade."],
  10209: ["triggers-failed", "A Workflow's jurisdiction cannot change. Give the Workflow a new name."],
  10211: ["migration-refused", MIGRATION],
  10214: ["latest-not-deployed", NEWEST],
  10215: ["latest-not-deployed", NEWEST],
  10220: [
    "secrets-changed",
    "A secret was edited after this version was uploaded, so deploying it would bring the older value back. Run the release again: it uploads a version with today's values. To go back to the older value all the same, run `rollback.yml` with `allow-changed-secrets: true`.",
  ],
  10222: ["not-found", "The Worker has no version yet. Deploy it once with `traffic: 100`."],
  11000: ["queue-missing", "The queue of a binding does not exist in this account. Create it, or correct its name."],
  11001: [
    "upload-refused",
    "The Worker takes the messages of a queue, and the script has no `queue()` handler for them. Export one. To give the queue up, remove the consumer first (`wrangler queues consumer remove <queue> <worker>`), and then release the script without it.",
  ],
  100402: [
    "migration-refused",
    `The Durable Object classes that the script exports do not fit the live ones. ${MIGRATION}`,
  ],
  100405: [
    "migration-refused",
    "The two versions export different Durable Object classes and cannot share traffic, so there is no gradual way between them. In two steps: release the change of exports by itself with `smoke-test: false` and `rollout: { strategy: direct, reason: ... }` in slipway.yml (or `traffic: 100` of `deploy-worker`), which gives it all traffic at once; then remove that, and release everything else gradually. If it goes wrong, roll forward: there may be no way back either.",
  ],
  100406: ["migration-refused", `A binding depends on a Durable Object class that is not live yet. ${MIGRATION}`],
};

/** Cause and fix of a refusal, by Cloudflare's code first and the HTTP status second. */
export function explain(refusal: {
  status: number | undefined;
  code: number | undefined;
  challenged: boolean;
}): Explanation {
  const { status, code, challenged } = refusal;
  if (challenged)
    return {
      reason: "api-error",
      hint: "A firewall rule stopped the runner's address. Try again, or use another runner.",
    };
  // The numeric code inside a 429 is not settled: the status decides.
  if (status === 429)
    return {
      reason: "rate-limited",
      hint: "Cloudflare allows 1,200 API calls in five minutes per user and then refuses all for five more. Wait, use a token of its own for deployments, or raise `timeout` so that the action can wait itself.",
    };
  const known = code === undefined ? undefined : CODES[code];
  if (known !== undefined) return { reason: known[0], hint: known[1] };
  if (status === 401 || status === 403) return { reason: "not-authorized", hint: TOKEN };
  if (status === 413) return { reason: "upload-refused", hint: CODES[10027]?.[1] };
  if (status === undefined)
    return {
      reason: "api-unreachable",
      hint: "Check that the runner reaches api.cloudflare.com, and www.cloudflarestatus.com.",
    };
  if (status >= 500)
    return {
      reason: "api-error",
      hint: "Cloudflare had an error of its own: see www.cloudflarestatus.com and run the job again.",
    };
  return { reason: "api-error", hint: undefined };
}

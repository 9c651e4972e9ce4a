import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { permissionFor } from "../../src/cloudflare/client/token.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { formatMoment } from "../../src/time/moment.ts";
import { declaredClasses } from "../../src/worker/exports.ts";
import type { LivePart } from "../../src/worker/fingerprint.ts";
import { refuseSplit, stagedBy } from "../../src/worker/live.ts";
import type { OpenRelease } from "../../src/worker/open-release.ts";
import { refuseMissingTargets } from "../../src/worker/state/ready.ts";
import { type LiveState, readState } from "../../src/worker/state/state.ts";
import { type Compare, comparer, refuseSuperseded, type Succession } from "../../src/worker/superseded.ts";
import { refuseUnrelated } from "../../src/worker/unrelated.ts";
import type { Inputs } from "./inputs.ts";
import { type Denied, refuseDenied, withToken } from "./token.ts";

/** Reads what is live, once. */
export async function readLiveState(cf: Cloudflare, { release, metadata }: OpenRelease, run: Run): Promise<LiveState> {
  const workflows = (release.config.workflows ?? []).map(({ name }) => name);
  const declares = declaredClasses(metadata).size > 0;
  const state = await withToken(cf, () => readState(cf, release.name, { workflows, declares }));
  for (const { part, why } of state.unread) run.info(`${part} cannot be read: ${why}.`);
  return state;
}

/** Throws if the commit is older than what serves, or neither older nor newer. */
export async function judgeOrder(
  { release }: OpenRelease,
  { live: { head, active, versions } }: LiveState,
  { inputs, run }: { inputs: Inputs; run: Run },
): Promise<void> {
  const { repository, githubToken, runId, settings } = inputs;
  const succession: Succession = {
    ...{ worker: release.name, head, active, versions },
    ours: { run: runId, repository, commit: release.source.commit ?? undefined },
    compare: once(comparer({ githubToken, repository }, { signal: run.signal, log: run.info })),
    allowDowngrade: settings.rollout.allowDowngrade ?? undefined,
    key: "`rollout.allow-downgrade` in slipway.yml",
    log: run.info,
  };
  await refuseSuperseded(succession);
  await refuseUnrelated(succession);
}

/** The same question is asked of GitHub once. */
function once(compare: Compare | undefined): Compare | undefined {
  const known = new Map<string, ReturnType<Compare>>();
  return (
    compare &&
    ((base, head) => {
      const answer = known.get(`${base}...${head}`) ?? compare(base, head);
      known.set(`${base}...${head}`, answer);
      return answer;
    })
  );
}

/** What the release needs of the account, and of its token. Answers what the reader must know. */
export async function judgeNeeds(
  cf: Cloudflare,
  { opened, state }: { opened: OpenRelease; state: LiveState },
  { inputs, run }: { inputs: Inputs; run: Run },
): Promise<string[]> {
  const { release, metadata } = opened;
  const { live } = state;
  if (live.orphan === undefined || stagedBy(inputs.runId, live) !== undefined)
    refuseSplit(release.name, live.head, inputs.runId);
  refuseDenied(deniedOf(state, release));
  const { allow, target } = inputs.settings;
  const secretNames = new Set(inputs.workerSecrets.keys());
  const allowed = allow.provision ? target.provisions : [];
  const bound = { worker: release.name, metadata, secretNames, allowed };
  const unseen = await withToken(cf, () => refuseMissingTargets(cf, state, bound));
  if (unseen.length > 0)
    run.info(
      `Whether they lead to something could not be looked at: ${unseen.map((name) => `\`${name}\``).join(", ")}.`,
    );
  return notesOn(release.name, state);
}

/** Parts of what is live that the release is to change, and the token may not even read. */
function deniedOf({ unread }: LiveState, { name, config }: WorkerRelease): Denied[] {
  const below = `/accounts/-/workers/scripts/${name}`;
  const wanted: { [part in LivePart]?: [wanted: boolean, what: string, path: string] } = {
    domains: [config.custom_domains !== undefined, "its custom domains", `${below}/domains`],
    crons: [config.crons !== undefined, "its crons", `${below}/schedules`],
    workflows: [(config.workflows ?? []).length > 0, "its Workflows", "/accounts/-/workflows"],
  };
  return unread.flatMap(({ part, why }) => {
    const [needed, what, path] = wanted[part] ?? [false, "", ""];
    return needed && why.startsWith("the token may not") ? [{ what, needs: permissionFor(path) ?? "it" }] : [];
  });
}

function notesOn(worker: string, { live: { head, orphan } }: LiveState): string[] {
  if (head === undefined) return [`\`${worker}\` does not exist yet: this is its first release.`];
  if (orphan !== undefined)
    return [
      `A rollout is in flight at ${orphan.share} %: it is settled first if its run is dead, else nothing is released.`,
    ];
  if (head.record !== undefined) return [];
  const who = head.author === undefined ? "" : ` by ${head.author}`;
  return [
    `What serves was deployed by ${head.source}${who} (${formatMoment(head.createdAt)}), not by a release: if something else still deploys this Worker, e.g. Workers Builds, it will overwrite this release.`,
  ];
}

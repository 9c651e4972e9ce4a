import type { Caller } from "../../caller/caller.ts";
import { concludes, noVisitorFails } from "../expectations.ts";
import { type StolenArtifacts, startAttacker } from "./attacker.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { oldVersionServes, wasUploaded } from "./expectations.ts";
import { goBack } from "./go-back.ts";
import { buildRuns } from "./hostile.ts";

const CRON = "0 2 * * *";
const FOREIGN = "login.example.com/*";

/** The name that the release will want, and so many before and after it that ours is no longer among the first. */
const records = (worker: string) =>
  ["1", "2", ...Array.from({ length: 149 }, (_, index) => [`0${index}`, `x${index}`]).flat()].map(
    (attempt) => `slipway-record.${worker}.${attempt}`,
  );

/** Snapshots older than any of ours under every name that a rollback downloads, the one of the release included. */
async function plant(artifacts: StolenArtifacts, worker: string): Promise<void> {
  const snapshot = {
    ...{ format: 1, worker, takenAt: "2020-01-01T00:00:00.000Z" },
    ...{ routes: [{ pattern: FOREIGN }], crons: ["6 6 6 * *"], custom_domains: [] },
  };
  const files = new Map([["snapshot.json", Buffer.from(JSON.stringify(snapshot))]]);
  for (const name of records(worker)) await artifacts.upload(name, files);
}

/** The release brings a cron, which only its snapshot says was not there before. */
function addCron({ configure }: Caller): Promise<void> {
  return configure((config) => Object.assign(config, { triggers: { crons: [CRON] } }));
}

const released: WorkerExpectation = {
  title: "the release itself goes through",
  check: ({ runs: [first] }) => (first?.conclusion === "success" ? undefined : `it ended as ${first?.conclusion}`),
};

const itsOwnSnapshot: WorkerExpectation = {
  title: "crons and routes are what they were before the release, and nothing foreign was ever sent",
  check({ worlds: { cloudflare }, caller }) {
    const sent = cloudflare.requests.filter(({ method, body }) => method !== "GET" && body?.includes(FOREIGN));
    if (sent.length > 0) return `sent: ${sent.map(({ method, path }) => `${method} ${path}`).join(", ")}`;
    const brought = cloudflare.requests.some(({ method, body }) => method === "PUT" && body?.includes(CRON));
    if (!brought) return "the release never brought its cron";
    const crons = cloudflare.state.workers.get(caller.worker)?.schedules.map(({ cron }) => cron) ?? [];
    return crons.length === 0 ? undefined : `crons: ${crons.join(", ")}`;
  },
};

/** What is restored is what the release itself recorded, at Cloudflare, where no build writes. */
export const hostileRecord: WorkerScenario = {
  name: "hostile-record",
  title:
    "With a stolen runtime token 300 foreign snapshots are put beside the record: a rollback restores the real one.",
  example: "hello-worker",
  running: true,
  change: addCron,
  async play(runs) {
    await using attacker = await startAttacker();
    await buildRuns(runs.caller, attacker.theft);
    const approve = async () => {
      await plant(attacker.artifacts(), runs.caller.worker);
      return true;
    };
    await runs.start({ environments: { production: { approve } } });
    const run = runs.worlds.github.repository.runs.at(-1)?.id ?? 0;
    return await goBack(runs, { worker: runs.caller.worker, "snapshot-run": String(run) });
  },
  expectations: [
    released,
    wasUploaded((worker) => records(worker).slice(1)),
    concludes("success"),
    itsOwnSnapshot,
    oldVersionServes,
    noVisitorFails,
  ],
};

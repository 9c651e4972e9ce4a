import type { LocalReceiver } from "../../../receiver/main.ts";
import { concludes, deploymentIs, failsAt, noVisitorFails, oneRecord } from "../expectations.ts";
import type { WorkflowRuns } from "../scenario.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, newVersionServes, nobodyMeetsIt, oldVersionServes } from "./expectations.ts";
import { fails } from "./misbehave.ts";

/** One channel of each service, with the names under which the local receivers hand out their secrets. */
const notify = [
  { "slack-token": "SLACK_TOKEN", channel: "C0DEPLOYS01" },
  { slack: "SLACK_HOOK" },
  { discord: "DISCORD_HOOK" },
  { teams: "TEAMS_HOOK" },
  { webhook: "DEPLOYS_URL", "signing-key": "DEPLOYS_KEY" },
];

/** The call passes the secret on. */
const passOn: WorkerScenario["change"] = (caller) =>
  caller.editCalls((call) => {
    if (call.get("secrets") !== "inherit") call.setIn(["secrets", "NOTIFY_SECRETS"], "${{ secrets.NOTIFY_SECRETS }}");
  });

function startTold(runs: WorkflowRuns) {
  const lines = Object.entries(runs.worlds.receiver.secrets).map(([name, value]) => `${name}=${value}\n`);
  return runs.start({ secrets: { NOTIFY_SECRETS: lines.join("") } });
}

/** Each service shows what it can: one message that was edited, or one of the end. */
function shows(end: RegExp): WorkerExpectation {
  return {
    title: `every service shows how it ended (${end.source}), in one message where it can edit`,
    check({ worlds }) {
      const shown = (channel: string) => worlds.receiver.messages.filter((one) => one.channel === channel);
      const problems = ["slack-token", "discord", "slack", "teams", "webhook"].flatMap((channel) => {
        const all = shown(channel);
        const [first] = all;
        const edited = channel === "slack-token" || channel === "discord";
        const many = channel === "webhook" ? 2 : 1;
        if (all.length !== many) return [`${channel}: ${all.length} messages`];
        if (edited && !/is being released/.test(first?.edits[0] ?? "")) return [`${channel}: it was not edited`];
        return end.test(all.at(-1)?.body ?? "") ? [] : [`${channel} shows ${all.at(-1)?.body}`];
      });
      return problems.length === 0 ? undefined : problems.join("; ");
    },
  };
}

/** Nobody was pinged, and nothing was read as markup. */
const pingsNobody: WorkerExpectation = {
  title: "no message pings anybody",
  check({ worlds }) {
    const pings = worlds.receiver.messages.flatMap((one) => one.pings);
    return pings.length === 0 ? undefined : pings.join(", ");
  },
};

/** Cloudflare was written to for the last time before the first word of the end. */
const trafficFirst: WorkerExpectation = {
  title: "whoever is told of the end is told when the traffic is where it belongs",
  check({ worlds, recorder }) {
    const end = spanOf(recorder, "Tell the end");
    const writes = worlds.cloudflare.requests.filter(
      ({ method, path }) => method !== "GET" && /deployments/.test(path),
    );
    const last = writes.at(-1)?.at ?? 0;
    if (end === undefined) return "nobody told of the end";
    return last <= recorder.startedAt + end.from
      ? undefined
      : `traffic was moved ${last - recorder.startedAt - end.from} ms later`;
  },
};

/** Each of the two steps ends within its five seconds, and what a process costs. */
const soonGivenUp: WorkerExpectation = {
  title: "each step that tells ends within seven seconds, and is green",
  check({ recorder, result }) {
    const steps = ["Tell the start", "Tell the end"].map((step) => spanOf(recorder, step));
    const long = steps.filter((span) => span?.to === undefined || span.to - span.from > 7_000);
    const warned = result.annotations.filter(({ message }) =>
      /below `notify` gave no answer in time/.test(message),
    ).length;
    if (long.length > 0) return `${long.length} took longer, or never came`;
    if (steps.some((span) => span?.conclusion !== "success")) return "one is not green";
    return warned === 3 + notify.length ? undefined : `${warned} warnings`;
  },
};

/** What takes back did not wait for a message: it began when the test had failed. */
const notDelayed: WorkerExpectation = {
  title: "what serves was put back before anybody was told of it",
  check({ recorder }) {
    const [failed, back, told] = ["Smoke test", "Take back", "Tell the end"].map((step) => spanOf(recorder, step));
    if (failed?.to === undefined || back?.to === undefined || told === undefined) return "a step is missing";
    const waited = back.from - failed.to;
    return waited < 1_000 && told.from >= back.to ? undefined : `it began ${waited} ms after the failure`;
  },
};

const spanOf = ({ spans }: { spans: readonly Span[] }, step: string) => spans.find((span) => span.step === step);
interface Span {
  step: string | undefined;
  from: number;
  to: number | undefined;
  conclusion: string | undefined;
}

/** Slack, Discord, Teams and a program hear of a release. */
export const told: WorkerScenario = {
  name: "told",
  title:
    "Slack, Discord, Teams and a signed webhook are told of a release: one message each, edited where that is possible.",
  example: "hello-worker",
  running: true,
  settings: { notify },
  change: passOn,
  play: startTold,
  expectations: [
    concludes("success"),
    newVersionServes,
    shows(/serves everybody/),
    pingsNobody,
    trafficFirst,
    noVisitorFails,
    oneRecord,
    deploymentIs("success"),
  ],
};

/** A bad release meanwhile nobody can be told. */
export const nobodyHears: WorkerScenario = {
  name: "nobody-hears",
  title:
    "The new version answers 500 while Slack, Discord, Teams and the webhook hang: it is taken back as fast as ever.",
  example: "hello-worker",
  running: true,
  settings: { notify },
  async change(caller, worlds) {
    await passOn(caller, worlds);
    await fails(caller, "The price list is empty");
  },
  faults: ({ receiver }) => hang(receiver),
  play: startTold,
  expectations: [
    concludes("failure"),
    failsAt("Smoke test", /\b500\b/),
    notDelayed,
    trafficFirst,
    soonGivenUp,
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    goes("0 %", "gone"),
    oneRecord,
    deploymentIs("failure"),
  ],
};

function hang({ faults }: LocalReceiver): void {
  faults.push({ path: "/", delayMs: 12_000, times: 1_000 });
}

/** Who could not tell itself, because no step of the job ran. */
const tellsTheRejection: WorkerExpectation = {
  title: "every service is told once that a reviewer rejected it",
  check({ worlds }) {
    const told = worlds.receiver.messages.map(({ channel, body }) => `${channel} ${/ada rejected it/.test(body)}`);
    const wanted = ["discord true", "slack true", "slack-token true", "teams true", "webhook true"];
    return told.sort().join() === wanted.join() ? undefined : told.join(", ") || "nobody was told";
  },
};

/** A no is told as well. */
export const rejectedTold: WorkerScenario = {
  name: "rejected-told",
  title:
    "A reviewer rejects the release: Slack, Discord, Teams and the webhook are told, by a job that needs no approval.",
  example: "hello-worker",
  running: true,
  settings: { notify, gates: { approval: "reviewers" } },
  change: passOn,
  play(runs) {
    runs.review = async () => ({ state: "rejected", comment: "Not before the campaign is over" });
    return startTold(runs);
  },
  expectations: [concludes("failure"), tellsTheRejection, pingsNobody, nobodyMeetsIt, oldVersionServes, oneRecord],
};

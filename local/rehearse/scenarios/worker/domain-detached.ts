import { concludes, failsAt, noVisitorFails, summarizes } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { nobodyMeetsIt, nothingChanges, notOneWrite, oldVersionServes } from "./expectations.ts";
import { passesReadToken, readToken } from "./planned.ts";

const FORGOTTEN = "campaign.example.com";
const NAMED = "shop.example.com";

const stillAttached: WorkerExpectation = {
  title: `${FORGOTTEN} is still attached`,
  check({ worlds, caller }) {
    const domains = worlds.cloudflare.state.workers.get(caller.worker)?.domains.map(({ hostname }) => hostname) ?? [];
    return domains.includes(FORGOTTEN) ? undefined : `attached: ${domains.join(", ") || "none"}`;
  },
};

const nobodyIsAsked: WorkerExpectation = {
  title: "no environment is touched: GitHub has no deployment, and nobody was asked",
  check: ({ worlds }) => {
    const { deployments } = worlds.github.repository;
    return deployments.length === 0 ? undefined : `${deployments.length} deployments`;
  },
};

/** Somebody attached a domain in the dashboard, and the commit's list of domains does not name it. */
export const domainDetached: WorkerScenario = {
  name: "domain-detached",
  title:
    "The commit's list of custom domains would detach one that somebody attached by hand: red in the plan, and stopped.",
  example: "hello-worker",
  running: true,
  settings: { gates: { "fail-on": ["destructive"] } },
  async change(caller) {
    await passesReadToken(caller);
    await caller.configure((config) => {
      config.routes = [{ pattern: NAMED, custom_domain: true }];
    });
  },
  faults({ cloudflare }, { worker }) {
    const zoneId = cloudflare.state.zones.find(({ name }) => name === "example.com")?.id ?? "";
    const domains = [FORGOTTEN, NAMED].map((hostname, i) => ({ id: `${i}`.repeat(32), zoneId, hostname }));
    cloudflare.state.workers.get(worker)?.domains.push(...domains);
  },
  play: (runs) => runs.start({ secrets: readToken(runs.worlds) }),
  expectations: [
    concludes("failure"),
    failsAt("Plan", new RegExp(`refused by .gates\\.fail-on.: .*Custom domain .${FORGOTTEN}. is detached`)),
    summarizes(/Custom domain `campaign\.example\.com` is detached.*\*\*destructive\*\*/),
    stillAttached,
    nobodyIsAsked,
    noVisitorFails,
    nobodyMeetsIt,
    oldVersionServes,
    nothingChanges,
    notOneWrite,
  ],
};

import { concludes, faultsWereMet, noVisitorFails } from "../expectations.ts";
import type { WorkerExpectation, WorkerScenario } from "./contract.ts";
import { goes, newVersionServes } from "./expectations.ts";

const RETRY_AFTER_SECONDS = 1;

/** After each 429 the same call comes again, and not before the time that the answer named. */
export const waitsAsTold: WorkerExpectation = {
  title: `nothing is sent again before ${RETRY_AFTER_SECONDS} s have passed`,
  check({ worlds }) {
    const { requests } = worlds.cloudflare;
    const limited = requests.filter(({ status }) => status === 429);
    if (limited.length === 0) return "no call was limited";
    for (const request of limited) {
      const again = requests.find(
        ({ method, path, at }) => method === request.method && path === request.path && at > request.at,
      );
      if (again === undefined) return `${request.method} ${request.path} was given up`;
      const waited = again.at - request.at;
      if (waited < RETRY_AFTER_SECONDS * 1000) return `${request.method} ${request.path} came again after ${waited} ms`;
    }
    return undefined;
  },
};

/** Cloudflare's limit of 1,200 calls in five minutes is shared by everything in the account. */
export const api429: WorkerScenario = {
  name: "api-429",
  title: "The API limits the release at a read, at the upload and at each deployment: it waits as told and arrives.",
  example: "hello-worker",
  running: true,
  settings: { rollout: { strategy: "blue-green" } },
  faults({ cloudflare }) {
    const limited = { status: 429, code: 971, message: "Rate limited", retryAfter: RETRY_AFTER_SECONDS };
    cloudflare.faults.push(
      { method: "GET", path: /\/scripts\//, ...limited },
      { method: "POST", path: /\/scripts\/[^/]+\/versions/, ...limited },
      // Once each: when it is staged, when it gets everything, and when the former version is detached.
      { method: "POST", path: /\/scripts\/[^/]+\/deployments/, ...limited },
      { method: "POST", path: /\/scripts\/[^/]+\/deployments/, after: 1, ...limited },
      { method: "POST", path: /\/scripts\/[^/]+\/deployments/, after: 2, ...limited },
    );
  },
  expectations: [
    concludes("success"),
    faultsWereMet,
    waitsAsTold,
    goes("0 %", "100 %", "alone"),
    newVersionServes,
    noVisitorFails,
  ],
};

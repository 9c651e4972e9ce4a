/** Every early end says what is true, wherever it comes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../local/cloudflare/main.ts";
import { startWorld, type World } from "../world/world.ts";
import { deploy, type Sample, sealSample } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

interface End {
  /** What happens to calls whose path contains `path`. */
  fault: Omit<Fault, "path"> & { path: string };
  /** SIGINT as soon as the log says this. */
  cancel?: RegExp;
  timeout?: string;
  sample?: Partial<Sample>;
  /** The Worker does not exist before. */
  first?: true;
  reason: string;
  says: RegExp;
  /** What has happened at Cloudflare: a version, and a deployment of it. */
  uploaded: boolean;
  deployed: boolean;
}

const assets = { "index.html": "<h1>new</h1>" };
const held = { delayMs: 4_000, reset: "before" } as const;
const stuck = { delayMs: 20_000, reset: "before" } as const;
const perhaps = " If the last call still arrives, the next run finds it.";
const perhapsUploaded = new RegExp(`^No version was uploaded and nothing was deployed.${perhaps}$`, "m");
const perhapsDeployed = new RegExp(`^Version \\S+ is uploaded. It was not deployed.${perhaps}$`, "m");
const nothing = /^No version was uploaded and nothing was deployed\.$/m;
const active = /^Version \S+ is uploaded\. Deployment \S+ is active all the same: \S+ at 100 %\.$/m;
const staged = /^Version \S+ is uploaded\. It was not deployed\.\nActive is deployment \S+: \S+ at 100 %\.$/m;
const serves = /^Version \S+ has its traffic \(100 %\); what comes after that was not finished\.$/m;

const ends: Record<string, End> = {
  "cancelled-in-assets": {
    fault: { method: "POST", path: "/workers/assets/upload", ...held },
    cancel: /files are new or changed/,
    sample: { assets },
    ...{ reason: "cancelled", says: nothing, uploaded: false, deployed: false },
  },
  "cancelled-in-first-upload": {
    fault: { method: "PUT", path: "/scripts/cancelled-in-first-upload?", reset: "after" },
    cancel: /Looking whether/,
    first: true,
    ...{ reason: "cancelled", says: active, uploaded: true, deployed: true },
  },
  "cancelled-in-upload": {
    fault: { method: "POST", path: "/scripts/cancelled-in-upload/versions", reset: "after" },
    cancel: /Looking whether/,
    ...{ reason: "cancelled", says: staged, uploaded: true, deployed: false },
  },
  "cancelled-in-triggers": {
    fault: { method: "PUT", path: "/scripts/cancelled-in-triggers/schedules", ...held },
    cancel: /::group::Apply settings/,
    sample: { config: { crons: ["0 1 * * *"] } },
    ...{ reason: "cancelled", says: serves, uploaded: true, deployed: true },
  },
  "late-in-assets": {
    fault: { method: "POST", path: "/workers/assets/upload", ...stuck },
    timeout: "8s",
    sample: { assets: { "late.html": "<h1>late</h1>" } },
    ...{ reason: "timeout", says: nothing, uploaded: false, deployed: false },
  },
  "late-in-upload": {
    fault: { method: "POST", path: "/scripts/late-in-upload/versions", ...stuck },
    timeout: "8s",
    ...{ reason: "timeout", says: perhapsUploaded, uploaded: false, deployed: false },
  },
  "late-in-deployment": {
    fault: { method: "POST", path: "/scripts/late-in-deployment/deployments", ...stuck },
    timeout: "8s",
    ...{ reason: "timeout", says: perhapsDeployed, uploaded: true, deployed: false },
  },
  "failing-upload": {
    fault: { method: "POST", path: "/scripts/failing-upload/versions", status: 503, times: 3 },
    ...{ reason: "api-error", says: nothing, uploaded: false, deployed: false },
  },
  "failing-deployment": {
    fault: { method: "POST", path: "/scripts/failing-deployment/deployments", status: 502, times: 3 },
    ...{ reason: "api-error", says: staged, uploaded: true, deployed: false },
  },
};

/** Two of them upload static files at an address that names no Worker: a fault would meet whoever comes first. */
const isAlone = ([name]: [string, End]) => name === "late-in-assets";
const alone = Object.entries(ends).filter((end) => isAlone(end));
const others = Object.entries(ends).filter((end) => !isAlone(end));

describe.concurrent("an early end", () => {
  test.each(others)("%s", { timeout: 180_000 }, endsEarly);
});

test.each(alone)("an early end: %s", { timeout: 180_000 }, endsEarly);

async function endsEarly(name: string, end: End): Promise<void> {
  const { fault, cancel, timeout = "60s", sample } = end;
  if (!end.first) expect((await deploy(world, await sealSample(world, { name, greeting: "one" }))).exitCode).toBe(0);
  const before = end.first ? 0 : 1;
  const sealed = await sealSample(world, { name, greeting: "two", ...sample });
  world.cloudflare.faults.push(fault);
  const outcome = await deploy(world, sealed, {
    inputs: { timeout },
    ...(cancel === undefined ? {} : { kill: { signal: "SIGINT", when: cancel } }),
  });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs["failure-reason"]).toBe(end.reason);
  expect(outcome.stdout).toMatch(end.says);
  expect(outcome.stdout).not.toContain("::notice::");
  // Whoever is out of time does not wait for the call that hangs.
  if (end.reason === "timeout") expect(outcome.durationMs).toBeLessThan(18_000);
  const { versions = [], deployments = [] } = world.cloudflare.state.workers.get(name) ?? {};
  expect(versions).toHaveLength(before + (end.uploaded ? 1 : 0));
  expect(deployments).toHaveLength(before + (end.deployed ? 1 : 0));
  expect(outcome.outputs["version-id"]).toBe(end.uploaded ? versions[0]?.id : undefined);
  expect(outcome.outputs["deployment-id"]).toBe(end.deployed ? deployments[0]?.id : undefined);
  expect(outcome.outputs.changed ?? "false").toBe(String(end.uploaded));
}

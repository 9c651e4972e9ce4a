/** The shipped bundle with the settings of a commit in place of its own inputs. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { target } from "../../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../../src/settings/compare/test-settings.ts";
import type { CheckDocument, Settings } from "../../../src/settings/format/settings.ts";
import type { Written } from "../../../src/settings/slipway/written.ts";
import { defaultInputs } from "../../world/projects.ts";
import { runBundle, startWorld, type World } from "../../world/world.ts";
import { FAST } from "../bundles.ts";
import { BAD_500, createPair, live, type Pair, shares } from "../stage.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const rollout = { ...FAST, analytics: false, "probes-per-round": 10 } as NonNullable<Written["rollout"]>;

/** Two targets, of which the other Worker's is not there at all. */
const checks = (pair: Pair): CheckDocument => ({
  file: "smoke.yml",
  document: {
    version: 1,
    targets: { shop: pair.url, api: { url: "https://gone.invalid", worker: "api" } },
    checks: [
      { name: "answers", request: { path: "/${PAGE}" }, expect: { status: 200 } },
      { name: "api answers", targets: ["api"], request: { path: "/" }, expect: { status: 200 } },
    ],
  },
  lines: { "": 1 },
  secrets: ["PAGE"],
});

const settings = (pair: Pair, written: Written = {}): Settings =>
  settingsOf(
    { rollout, ...written },
    { target: { ...target, worker: pair.worker, account: null }, checks: checks(pair) },
  );

const rollOut = (pair: Pair, inputs: Record<string, string>) =>
  runBundle(world, "blue-green", {
    timeoutMs: 200_000,
    inputs: {
      ...defaultInputs("blue-green"),
      "api-token": world.cloudflare.apiToken,
      "account-id": world.cloudflare.accountId,
      worker: pair.worker,
      "version-id": pair.candidate,
      "active-version-id": pair.active,
      url: pair.url,
      "secret-variables": "PAGE=health",
      ...inputs,
    },
  });

describe.concurrent("with settings", () => {
  it("goes the steps that they say, and asks their checks of this Worker alone", async () => {
    const pair = await createPair(world);
    const out = await rollOut(pair, handed(settings(pair)));
    expect([out.exitCode, out.outputs.outcome], out.stdout).toEqual([0, "SUCCEEDED"]);
    expect(shares(world, pair).slice(2)).toEqual([0, 10, 50, 100, "all"]);
  });

  it("takes a candidate back that fails their checks", async () => {
    const candidate = `return url.pathname === "/health" ? answer(500) : answer(200);`;
    const pair = await createPair(world, { candidate });
    const out = await rollOut(pair, handed(settings(pair)));
    expect([out.exitCode, out.outputs.outcome], out.stdout).toEqual([1, "ROLLED_BACK"]);
    expect(live(world, pair)).toEqual({ [pair.active]: 100 });
  });

  it.each<[string, (pair: Pair) => Record<string, string>, string, RegExp]>([
    ["no digest", (pair) => ({ ...handed(settings(pair)), "settings-digest": "" }), "settings-mismatch", /is empty/],
    ["another Worker", () => handed(settingsOf({})), "target-mismatch", /the settings are for `shop-production`/],
    [
      "an input beside them",
      (pair) => ({ ...handed(settings(pair)), steps: "50@1m" }),
      "invalid-input",
      /`rollout.steps` in slipway.yml decides/,
    ],
    [
      "a secret that is missing",
      (pair) => ({ ...handed(settings(pair)), "secret-variables": "" }),
      "invalid-checks",
      /use `\$\{PAGE\}`, and there is no secret/,
    ],
  ])("refuses %s before the first request", async (_what, inputs, reason, said) => {
    const pair = await createPair(world, { candidate: BAD_500 });
    const out = await rollOut(pair, inputs(pair));
    expect(out).toMatchObject({ exitCode: 1, outputs: { "failure-reason": reason } });
    expect(out.stdout).toMatch(said);
    expect(shares(world, pair)).toHaveLength(2);
  });
});

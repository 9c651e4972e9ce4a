/** The shipped bundle with the settings of a commit in place of its own inputs. */
import { readFile } from "node:fs/promises";
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
  it("a secret of the Worker that the candidate answers with is in no log and no record", async () => {
    const value = "key-51H8qZ2eQ7xW";
    const noting = (note: string) =>
      `return new Response("", { headers: { "x-worker-version": env.VERSION.id, "x-note": "${note}" } });`;
    const pair = await createPair(world, { active: noting("none"), candidate: noting(`it is ${value}`) });
    const document = {
      version: 1,
      targets: { shop: pair.url },
      checks: [{ name: "note", request: { path: "/" }, expect: { header: { "x-note": "none" } } }],
    };
    const noted = settingsOf(
      { rollout },
      { target: { ...target, worker: pair.worker, account: null }, checks: { ...checks(pair), document, secrets: [] } },
    );
    const out = await rollOut(pair, { ...handed(noted), "worker-secrets": `KEY="${value}"` });
    expect(out.outputs["failure-reason"], out.stdout).toBe("smoke-test-failed");
    const files = [out.outputs.report ?? "", out.outputs.result ?? ""].map((path) => readFile(path, "utf8"));
    const shown = out.stdout.replace(/^::add-mask::.*$/gm, "");
    expect(shown).toContain("it is ***");
    const everything = [shown, out.summary, JSON.stringify(out.outputs), ...(await Promise.all(files))].join("\n");
    expect(everything).not.toContain(value);
  });

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

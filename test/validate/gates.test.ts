import { describe, expect, test } from "vitest";
import { CONFIG, validate } from "./harness.ts";

const start = "version: 1\n";
const run = (slipway: string, inputs: Record<string, string> = {}) =>
  validate({ "wrangler.jsonc": CONFIG, "slipway.yml": slipway, "src/index.ts": "" }, inputs);

describe("what must hold before a release", () => {
  test("nothing is claimed by default", async () => {
    const { settings } = await run(start);
    expect(settings?.gates).toEqual({
      ...{ approval: null, reason: null, approvers: [], expires: "168h" },
      ...{ failOn: [], freeze: [], freezeLiftedBy: null, pullRequests: false },
    });
  });

  test("what is said is sealed, with what an environment says otherwise", async () => {
    const text = `${start}gates:
  approval: none
  reason: one person works here
  fail-on: [irreversible, drift, drift]
  freeze:
    - { weekdays: [fri, fri], hours: "16:00-24:00", time-zone: Europe/Berlin, reason: " Nobody sees it. " }
    - { from: 2026-12-20, to: 2027-01-02 }
  freeze-lifted-by: RELEASE_ANYWAY
environments:
  production:
    gates: { approval: digest, approvers: [Ada, ada, grace], expires: 4h }
  staging:
    gates: { expires: 1h }
`;
    const { settings } = await run(text);
    const none = { from: null, to: null, weekdays: null, hours: null, timeZone: "UTC", reason: null };
    expect(settings?.gates).toEqual({
      ...{ approval: "digest", reason: null, approvers: ["ada", "grace"], expires: "4h" },
      ...{ failOn: ["irreversible", "drift"], freezeLiftedBy: "RELEASE_ANYWAY", pullRequests: false },
      freeze: [
        { ...none, weekdays: ["fri"], hours: "16:00-24:00", timeZone: "Europe/Berlin", reason: "Nobody sees it." },
        { ...none, from: "2026-12-20", to: "2027-01-02" },
      ],
    });
    const staging = await run(text, { environment: "staging" });
    expect(staging.settings?.gates).toMatchObject({ approval: "none", expires: "1h" });
  });

  test.each([
    ["none without a reason", "gates: { approval: none }", 2, /`gates.approval` that is `none`.*`gates.reason`/],
    ["digest without anybody", "gates: { approval: digest }", 2, /nobody is named who may approve/],
    ["another word", "gates: { approval: me }", 2, /Use one of `reviewers`, `digest`, `none`/],
    ["a plan that never expires", "gates: { expires: 1000h }", 2, /`gates.expires` that is `1000h`.*`720h`/],
    ["a kind that nothing has", "gates: { fail-on: [safe] }", 2, /Use one of `destructive`/],
    ["a mention", 'gates: { approval: digest, approvers: ["@ada"] }', 2, /login of a user at GitHub/],
    ["a freeze without a time", "gates:\n  freeze:\n    - { reason: x }", 4, /`gates.freeze.0` that says no time/],
    ["a day that is none", "gates:\n  freeze:\n    - { from: 2026-02-30 }", 4, /which no calendar has/],
    ["a day in other words", "gates:\n  freeze:\n    - { from: 20.12.2026 }", 4, /Write a day, e\.g\./],
    ["an end before the beginning", "gates: { freeze: [{ from: 2026-12-20, to: 2026-12-01 }] }", 2, /before `from`/],
    ["hours that are none", 'gates: { freeze: [{ hours: "16-24" }] }', 2, /Write e\.g\. `16:00-24:00`/],
    ["hours without length", 'gates: { freeze: [{ hours: "16:00-16:00" }] }', 2, /begins when it ends/],
    [
      "a zone that is none",
      "gates: { freeze: [{ from: 2026-12-20, time-zone: Mars }] }",
      2,
      /is "Mars", which is none/,
    ],
    ["a day of the week that is none", "gates: { freeze: [{ weekdays: [friday] }] }", 2, /Use one of `mon`/],
    ["nothing that could be lifted", "gates: { freeze-lifted-by: X }", 2, /lifts nothing/],
    ["pull requests everywhere", "gates: { pull-requests: allow }", 2, /would hold for every environment/],
    [
      "pull requests in production",
      "environments:\n  Production:\n    gates: { pull-requests: allow }",
      4,
      /would open production to pull requests/,
    ],
  ])("%s is refused at its line", async (_, text, line, says) => {
    const { error, annotations, exitCode } = await run(`${start}${text}\n`);
    expect(exitCode).toBe(1);
    expect(error).toMatch(says);
    expect(annotations[0]).toContain(`file=slipway.yml,line=${line}`);
  });

  describe("an environment that takes pull requests", () => {
    const slipway = (own: string) => `${start}environments:\n  preview: { gates: { pull-requests: allow }${own} }\n`;
    const config = CONFIG.replace(/}\s*$/, ', "env": { "preview": {} } }');
    const go = (own: string, wrangler = config) =>
      validate(
        { "wrangler.jsonc": wrangler, "slipway.yml": slipway(own), "src/index.ts": "" },
        { environment: "preview" },
      );

    test("never leads to production's Worker", async () => {
      const { exitCode, error } = await go("", CONFIG);
      expect(exitCode).toBe(1);
      expect(error).toMatch(
        /takes pull requests, and leads to the Worker `shop`, which is production's.*environment: \.\.\./,
      );
    });

    test("has one of its own", async () => {
      const { settings, stdout } = await go(", wrangler: { environment: preview }");
      expect(settings?.target.worker, stdout).toBe("shop-preview");
      expect(settings?.gates.pullRequests).toBe(true);
    });
  });
});

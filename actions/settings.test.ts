/** Every action that takes settings refuses whatever speaks against them. */
import { describe, expect, test } from "vitest";
import { handed, settingsOf } from "../src/settings/compare/test-settings.ts";
import { defaultInputs } from "../test/world/projects.ts";
import { ALONE, names, read, refusal, supersededBy } from "../test/world/settings.ts";

test("the actions that carry a release out or tell of it all take settings", () => {
  expect(names).toEqual(["blue-green", "deploy-worker", "notify", "plan", "rollback", "seal", "smoke-test"]);
});

const settings = settingsOf({ url: "https://shop.example" });
const good = handed(settings);

describe.each(names)("%s", (name) => {
  test("hands the settings on", () => {
    expect(read(name, good).settings).toEqual(settings);
    expect(read(name, ALONE[name]).settings).toBeUndefined();
  });

  test("knows the defaults of the inputs that they take the place of", () => {
    const declared = defaultInputs(name);
    for (const [input, [normal]] of Object.entries(supersededBy(name)))
      expect([input, declared[input]]).toEqual([input, normal]);
  });

  test.each(Object.entries(supersededBy(name)))("refuses `%s` beside them", (input, [, instead]) => {
    expect(refusal(name, { ...good, [input]: "another" })).toEqual([
      "invalid-input",
      `Input \`${input}\` is set beside \`settings\`, which take its place. Leave it out: ${instead} decides.`,
    ]);
    expect(() => read(name, { ...good, [input]: "" })).not.toThrow();
  });

  test.each<[string, Record<string, string>]>([
    ["no digest", { ...good, "settings-digest": "" }],
    ["no settings", { ...good, settings: "" }],
    ["another digest", { ...good, "settings-digest": `sha256:${"0".repeat(64)}` }],
    ["settings that were tampered with", { ...good, settings: good.settings.replace("shop.example", "evil.example") }],
    ["a file that is not there", { ...good, settings: "nowhere/settings.json" }],
  ])("refuses %s", (_what, given) => {
    expect(refusal(name, given)[0]).toBe("settings-mismatch");
  });

  for (const [input, value] of [
    ["worker", "victim"],
    ["account-id", "f".repeat(32)],
  ] as const)
    test.runIf(input in defaultInputs(name))(`refuses another \`${input}\` than theirs`, () => {
      expect(refusal(name, { ...good, [input]: value })).toEqual([
        "target-mismatch",
        expect.stringMatching(`^Input \`${input}\` is \`${value}\`, and the settings are for`),
      ]);
    });
});

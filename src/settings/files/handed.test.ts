import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sealSettings, settingsText } from "../format/seal.ts";
import type { Settings } from "../format/settings.ts";
import { handedSettings } from "./handed.ts";

const settings = sealSettings({ environment: "production" } as Settings);
const text = settingsText(settings);

test("settings are their text, or the file that holds it", () => {
  const directory = mkdtempSync(join(tmpdir(), "slipway-handed-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, "settings.json");
  writeFileSync(file, `${text}\n`);
  expect(handedSettings(text, settings.digest)).toEqual(settings);
  expect(handedSettings(file, settings.digest)).toEqual(settings);
});

test.each([
  [undefined, settings.digest, /^Input `settings` is empty/],
  [text, undefined, /^Input `settings-digest` is empty/],
  ["nowhere/settings.json", settings.digest, /cannot be read/],
  [text, `sha256:${"0".repeat(64)}`, /is expected/],
])("%j with %j is a refusal", (given, digest, said) => {
  expect(() => handedSettings(given, digest)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(said), reason: "settings-mismatch" }),
  );
});

test("an action that is used alone has none", () => {
  expect(handedSettings(undefined, undefined)).toBeUndefined();
});

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sealSettings, settingsText } from "../format/seal.ts";
import type { Settings } from "../format/settings.ts";
import { handedSettings } from "./handed.ts";

const settings = sealSettings({ environment: "production" } as Settings);
const text = settingsText(settings);

test("settings are their text, or the file that holds it", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "slipway-handed-")), "settings.json");
  writeFileSync(file, `${text}\n`);
  expect(await handedSettings(text, settings.digest)).toEqual(settings);
  expect(await handedSettings(file, settings.digest)).toEqual(settings);
});

test.each([
  [undefined, settings.digest, /^Input `settings` is empty/],
  [text, undefined, /^Input `settings-digest` is empty/],
  ["nowhere/settings.json", settings.digest, /cannot be read/],
  [text, `sha256:${"0".repeat(64)}`, /is expected/],
])("%j with %j is a refusal", async (given, digest, said) => {
  await expect(handedSettings(given, digest)).rejects.toMatchObject({
    message: expect.stringMatching(said),
    reason: "settings-mismatch",
  });
});

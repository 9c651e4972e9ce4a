import { expect, test } from "vitest";
import { NO_FILE, policyOf } from "../slipway/read.ts";
import { identify } from "./binding.ts";
import { openSettings } from "./open.ts";
import { sealSettings, settingsText } from "./seal.ts";
import type { Settings, Target } from "./settings.ts";

const target = { kind: "worker", worker: "shop", bindings: [] } as unknown as Target;
const settings = sealSettings({
  source: { repository: "octo/shop", commit: null, ref: null },
  environment: "production",
  file: null,
  target,
  ...policyOf(NO_FILE),
  checks: null,
});

test("settings come out as they went in", () => {
  expect(settings.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(openSettings(settingsText(settings), settings.digest)).toEqual(settings);
  expect(openSettings(JSON.stringify(settings, null, 2), settings.digest)).toEqual(settings);
});

const change = (how: (copy: Settings) => void) => {
  const copy = structuredClone(settings);
  how(copy);
  return JSON.stringify(copy);
};
const other = `sha256:${"0".repeat(64)}`;
const text = settingsText(settings);

test.each([
  ["an empty digest", text, ""],
  ["a digest of another kind", text, "md5:1"],
  ["a digest with something around it", text, ` ${settings.digest}`],
  ["another digest", text, other],
  ["no settings", "", settings.digest],
  ["settings that are not JSON", "{", settings.digest],
  ["null", "null", settings.digest],
  ["nesting without end", `{"format":1,"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, settings.digest],
  [
    "another Worker",
    change((copy) => {
      copy.target.worker = "victim";
    }),
    settings.digest,
  ],
  [
    "one more key",
    change((copy) => {
      Object.assign(copy, { more: 1 });
    }),
    settings.digest,
  ],
  [
    "another digest inside",
    change((copy) => {
      copy.digest = other;
    }),
    settings.digest,
  ],
  [
    "no digest inside",
    change((copy) => {
      Reflect.deleteProperty(copy, "digest");
    }),
    settings.digest,
  ],
  [
    "another format",
    change((copy) => {
      Object.assign(copy, { format: 2 });
    }),
    settings.digest,
  ],
])("%s is refused", (_what, given, digest) => {
  expect(() => openSettings(given, digest)).toThrow(expect.objectContaining({ reason: "settings-mismatch" }));
});

test("a binding is told by everything that it says", () => {
  expect(identify({ name: "DB", type: "d1", id: "a" })).toEqual({ name: "DB", type: "d1", target: "a" });
  expect(identify({ name: "AI", type: "ai" }).target).toBeNull();
  expect(identify({ name: "X", type: "service", service: "a", entrypoint: "B" }).target).toBe(
    '{"entrypoint":"B","service":"a"}',
  );
  expect(identify({ name: "X", type: "unheard_of", id: "a" }).target).toBe('{"id":"a"}');
  expect(identify({ name: "X", type: "plain_text", text: "" }).target).toBe('{"text":""}');
  expect(identify({ name: "X", type: "plain_text", text: "sha256:1" }).target).toBe('{"text":"sha256:1"}');
  expect(identify({ name: "X", type: "plain_text", text: "x".repeat(500) }).target).toMatch(/^sha256:[0-9a-f]{64}$/);
});

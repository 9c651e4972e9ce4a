import { expect, test } from "vitest";
import { compareFingerprints, fingerprintOf, LIVE_PARTS, type LivePart, UNREAD, unreadIn } from "./fingerprint.ts";

const parts = {
  deployment: "d1",
  versions: [["v1", 100]],
  settings: { logpush: false },
  routes: [],
  domains: ["a.example.com"],
  crons: ["* * * * *"],
  queues: [],
  workflows: [],
  subdomain: { enabled: true, previews: false },
  migrations: null,
};

test("what is live is one line that names its parts", () => {
  expect(fingerprintOf(parts)).toMatch(
    /^slipway-live\/1 deployment=[0-9a-f]{12} versions=[0-9a-f]{12} settings=[0-9a-f]{12} routes=[0-9a-f]{12} domains=[0-9a-f]{12} crons=[0-9a-f]{12} queues=[0-9a-f]{12} workflows=[0-9a-f]{12} subdomain=[0-9a-f]{12} migrations=none$/,
  );
});

test.each(Object.keys(LIVE_PARTS) as LivePart[])("what moved is named: %s", (part) => {
  const moved = { ...parts, [part]: "another" };
  expect(compareFingerprints(fingerprintOf(parts), fingerprintOf(parts))).toEqual([]);
  expect(compareFingerprints(fingerprintOf(parts), fingerprintOf(moved))).toEqual([{ part, says: LIVE_PARTS[part] }]);
});

test("a part that one side could not read is no difference, and is named", () => {
  const less = fingerprintOf({ ...parts, routes: undefined });
  expect(compareFingerprints(less, fingerprintOf({ ...parts, routes: ["x"] }))).toEqual([]);
  expect(unreadIn(less)).toEqual(["routes"]);
  expect(unreadIn(UNREAD)).toHaveLength(Object.keys(LIVE_PARTS).length);
});

test.each([
  "",
  "slipway-live/1",
  "slipway-live/2 unread",
  `${fingerprintOf(parts)} x=1`,
  fingerprintOf(parts).slice(0, -5),
])("%j is no fingerprint", (text) => {
  expect(() => compareFingerprints(text, fingerprintOf(parts))).toThrow(
    expect.objectContaining({ reason: "fingerprint-invalid" }),
  );
});

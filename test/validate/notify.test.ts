/** What `notify` of slipway.yml may say: names of secrets, never secrets. */
import { expect, test } from "vitest";
import { CONFIG, refused, validate } from "./harness.ts";

const of = (entries: string) => ({ "wrangler.jsonc": CONFIG, "slipway.yml": `version: 1\nnotify:\n${entries}` });

test("channels are handed on with their defaults; secrets are names", async () => {
  const outcome = await validate(
    of(
      "  - { slack: SLACK_HOOK }\n  - { slack-token: SLACK_TOKEN, channel: C0123456789 }\n  - { discord: D, on: [failed] }\n  - { webhook: URL, signing-key: KEY }\n",
    ),
  );
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  const notify = outcome.settings?.notify;
  const all = ["started", "succeeded", "failed", "rolled-back", "cancelled"];
  expect(notify).toEqual([
    { service: "slack", secret: "SLACK_HOOK", signingKey: null, channel: null, on: all.slice(1) },
    { service: "slack-token", secret: "SLACK_TOKEN", signingKey: null, channel: "C0123456789", on: all },
    { service: "discord", secret: "D", signingKey: null, channel: null, on: ["failed"] },
    { service: "webhook", secret: "URL", signingKey: "KEY", channel: null, on: all },
  ]);
});

test("an environment has its own channels, in the place of the others", async () => {
  const files = {
    "wrangler.jsonc": CONFIG,
    "slipway.yml":
      "version: 1\nnotify: [{ slack: A }]\nenvironments:\n  production:\n    notify: [{ teams: B, on: [failed, cancelled] }]\n",
  };
  const outcome = await validate(files);
  expect(outcome.settings?.notify.map(({ secret }) => secret)).toEqual(["B"]);
});

/** [what, entries, line, what must be said] */
const CASES: [string, string, number, RegExp][] = [
  ["an object", "  slack: SLACK_HOOK\n", 2, /`notify` that is no list/],
  ["a text", "  - SLACK_HOOK\n", 3, /`notify.0` that is no entry/],
  ["no service", "  - { on: [failed] }\n", 3, /`notify.0` that names no service/],
  ["two services", "  - { slack: A, discord: B }\n", 3, /names `slack` and `discord`/],
  ["an unknown service", "  - { mattermost: A }\n", 3, /unknown key "mattermost"/],
  ["a name in small letters", "  - { slack: hook }\n", 3, /`notify.0.slack` that is no name of a secret/],
  ["a token without a channel", "  - { slack-token: A }\n", 3, /a `slack-token` without `channel`/],
  ["the name of a channel", '  - { slack-token: A, channel: "#deploys" }\n', 3, /is no id of a channel/],
  ["a channel of a webhook", "  - { slack: A, channel: C0123456789 }\n", 3, /belongs to a `slack-token`/],
  ["a webhook that nobody signs", "  - { webhook: A }\n", 3, /a `webhook` without `signing-key`/],
  ["a key for Discord", "  - { discord: A, signing-key: B }\n", 3, /belongs to a `webhook`/],
  ["an unknown event", "  - { slack: A, on: [finished] }\n", 3, /"finished".*`started`/],
  ["the same event twice", "  - { slack: A, on: [failed, failed] }\n", 3, /says the same twice/],
  ["no event", "  - { slack: A, on: [] }\n", 3, /is empty/],
];

test.each(CASES)("%s is refused", async (_, entries, line, says) => {
  const outcome = await validate(of(entries));
  refused(outcome, /invalid-settings/);
  const { annotations } = outcome;
  expect(annotations.join("\n")).toMatch(says);
  expect(annotations.join("\n")).toContain(`line=${line}`);
});

const SECRET = "https://hooks.slack.com/services/T0/B0/9c1f2e3d4b5a";

test.each([
  ["in the place of a name", `  - { slack: "${SECRET}" }\n`],
  ["in the place of an entry", `  - "${SECRET}"\n`],
  ["in the place of the list", `  slack: "${SECRET}"\n`],
  ["as a key to sign with", `  - { webhook: A, signing-key: "whsec_${"9c1f2e3d4b5a".repeat(3)}" }\n`],
  ["as a token", `  - { slack-token: "${["xoxb", "1", "2", "9c1f2e3d4b5a"].join("-")}", channel: C0123456789 }\n`],
])("a secret %s is refused, and not repeated", async (_, entries) => {
  const outcome = await validate(of(entries));
  refused(outcome, /invalid-settings/);
  expect(`${outcome.stdout}${outcome.stderr}${outcome.summary}`).not.toContain("9c1f2e3d4b5a");
});

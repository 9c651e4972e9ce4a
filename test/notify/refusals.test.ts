/** What is not sent, to whom not, and what is not repeated. */
import { expect, test } from "vitest";
import { ALL, openPost, released } from "./harness.ts";

const post = openPost();
const [hook, token, discord, teams, webhook] = ALL as [object, object, object, object, object];
const done = async () => ({ "release-result": await post.release(released()), "job-status": "success" });

/** [what, channel, secrets that are others, what is said] */
const ADDRESSES: [string, object, Record<string, string>, RegExp][] = [
  [
    "no https",
    hook,
    { SLACK_HOOK: "http://hooks.slack.com/services/T0/B0/0a1b2c3d4e5f6a7b" },
    /does not begin with https/,
  ],
  [
    "another host",
    hook,
    { SLACK_HOOK: "https://hooks.slack.com.evil.example/services/T0/B0/0a1b2c3d4e5f6a7b" },
    /that is not Slack's \(hooks\.slack\.com/,
  ],
  [
    "another place at the host",
    hook,
    { SLACK_HOOK: "https://hooks.slack.com/triggers/T0/1/0a1b2c3d4e5f6a7b" },
    /none of Slack's webhooks/,
  ],
  ["a port", discord, { DISCORD_HOOK: "https://discord.com:8443/api/webhooks/1/0a1b2c3d4e5f6a7b" }, /port of its own/],
  [
    "a name and a password",
    webhook,
    { DEPLOYS_URL: "https://ada:0a1b2c3d4e5f6a7b@deploys.example.org/" },
    /user name or password/,
  ],
  ["no address", teams, { TEAMS_HOOK: "0a1b2c3d4e5f6a7b0a1b2c3d4e5f6a7b" }, /holds no address/],
  [
    "a connector",
    teams,
    { TEAMS_HOOK: "https://acme.webhook.office.com/webhookb2/0a1b2c3d4e5f6a7b" },
    /has retired: make a workflow/,
  ],
  [
    "a host that only ends like it",
    teams,
    { TEAMS_HOOK: "https://evillogic.azure.com/workflows/0a1b2c3d4e5f6a7b" },
    /that is not Teams's/,
  ],
  ["no token", token, { SLACK_TOKEN: "0a1b2c3d4e5f6a7b0a1b2c3d" }, /holds no token of a Slack app/],
  ["a short key", webhook, { DEPLOYS_KEY: "0a1b2c3d4e5f6a7b" }, /has a key of 16 bytes, and at least 24/],
];

test.each(ADDRESSES)("%s: nobody is asked, and nothing is repeated", async (_, channel, secrets, says) => {
  const outcome = await post.tell([channel], await done(), { secrets });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.outputs).toMatchObject({ sent: "0", failed: "1" });
  expect(outcome.stdout).toMatch(says);
  expect(outcome.stdout.replace(/^::add-mask::.*$/gm, "")).not.toContain("0a1b2c3d4e5f6a7b");
  expect(post.receiver.requests).toEqual([]);
});

test("a secret that is not there is named, with the line to write", async () => {
  const outcome = await post.tell([hook], { ...(await done()), "notify-secrets": "OTHER=a-value-of-no-use" });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.stdout).toMatch(
    /::warning::`slack: SLACK_HOOK` below `notify` .* has no `SLACK_HOOK`\. Add a line `SLACK_HOOK=value` to it\./,
  );
  const empty = await post.tell([hook], { ...(await done()), "notify-secrets": "" });
  expect(empty.stdout).toMatch(/NOTIFY_SECRETS \(input `notify-secrets`\) is empty\. Pass it on/);
});

/** What the services themselves refuse: [what, channel, secrets, what is said]. */
const SERVICES: [string, object, Record<string, string>, RegExp][] = [
  [
    "a hook that is gone",
    hook,
    { SLACK_HOOK: "https://hooks.slack.com/services/T0/B0/0a1b2c3d4e5f6a7b" },
    /refused by Slack: 404 no_service/,
  ],
  [
    "a token that was revoked",
    token,
    { SLACK_TOKEN: ["xoxb", "1", "0a1b2c3d4e5f6a7b"].join("-") },
    /refused by Slack: invalid_auth\. Take the app's bot token anew/,
  ],
  [
    "a channel without the app",
    { "slack-token": "SLACK_TOKEN", channel: "C0OTHER0001" },
    {},
    /channel_not_found\. Take the id/,
  ],
  [
    "a webhook of Discord that is gone",
    discord,
    { DISCORD_HOOK: "https://discord.com/api/webhooks/7/0a1b2c3d4e5f6a7b" },
    /404 Unknown Webhook \(10015\)/,
  ],
  [
    "a workflow that is gone",
    teams,
    { TEAMS_HOOK: "https://prod-07.westeurope.logic.azure.com/workflows/0a1b2c3d4e5f6a7b" },
    /404\. The workflow is gone/,
  ],
  [
    "a key that is not the receiver's",
    webhook,
    { DEPLOYS_KEY: `whsec_${"0a1b2c3d4e5f6a7b".repeat(3)}` },
    /refused by the receiver: 401/,
  ],
];

test.each(SERVICES)("%s is a warning, and the step is green", async (_, channel, secrets, says) => {
  const outcome = await post.tell([channel], await done(), { secrets });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.outputs).toMatchObject({ sent: "0", failed: "1" });
  expect(outcome.stdout).toMatch(says);
  expect(post.receiver.messages).toEqual([]);
});

test("a redirect is not followed: the address is the secret", async () => {
  post.fails({ path: "hooks.slack.com", status: 302 });
  const outcome = await post.tell([hook], await done());
  expect(outcome.outputs).toMatchObject({ failed: "1" });
  expect(post.receiver.requests).toHaveLength(1);
});

test("a message that is gone is sent anew", async () => {
  const before = [
    { secret: "SLACK_TOKEN", id: "1.0", channel: "C0DEPLOYS01" },
    { secret: "DISCORD_HOOK", id: "123" },
  ];
  const outcome = await post.tell([token, discord], { ...(await done()), messages: JSON.stringify(before) });
  expect(outcome.outputs, outcome.stdout).toMatchObject({ sent: "2", failed: "0" });
  expect(post.receiver.messages).toHaveLength(2);
});

/** [what, inputs, what is said] */
const INPUTS: [string, Record<string, string>, RegExp][] = [
  ["a longer time", { timeout: "6s" }, /`timeout` is longer than five seconds/],
  ["messages that are none", { messages: "{" }, /`messages` is no JSON/],
  ["messages without an id", { messages: '[{ "secret": "A" }]' }, /without `secret` and `id`/],
  ["another Worker", { worker: "victim" }, /the settings are for/],
  ["a result that is none", { needs: "release=maybe" }, /release=maybe/],
  ["channels beside settings", { channels: "slack=SLACK_HOOK" }, /is set beside `settings`/],
  [
    "a channel that is none",
    { settings: "", "settings-digest": "", channels: "slack=https://hooks.slack.com/services/T0/B0/0a1b2c3d4e5f6a7b" },
    /holds a secret/,
  ],
];

test.each(INPUTS)("%s is refused before anybody is told", async (_, inputs, says) => {
  const outcome = await post.tell([hook], { ...(await done()), ...inputs });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.stdout).toMatch(says);
  expect(outcome.stdout).not.toContain("0a1b2c3d4e5f6a7b");
  expect(post.receiver.requests).toEqual([]);
});

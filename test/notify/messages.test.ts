/** What each service shows of a release, from its start to its end. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, expect, test } from "vitest";
import { ALL, NEW, OLD, openPost, released } from "./harness.ts";

const post = openPost();
/** What docs/notification.schema.json says of what a webhook got. */
const schema = new Ajv2020({ allErrors: true, formats: { "date-time": true } }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/notification.schema.json"), "utf8")),
);
afterEach(() => {
  for (const { body } of post.shown("webhook"))
    expect(schema(JSON.parse(body)), JSON.stringify(schema.errors)).toBe(true);
});

const RUN = "https://github.com/octo/hello/actions/runs/1001";

test("one message is edited from started to done where the service can; the others get one message", async () => {
  const begun = await post.tell(ALL, { event: "started" });
  expect(begun.exitCode, begun.stdout).toBe(0);
  expect(begun.outputs).toMatchObject({ sent: "3", failed: "0" });
  expect(post.receiver.messages.map(({ channel }) => channel).sort()).toEqual(["discord", "slack-token", "webhook"]);
  const messages = begun.outputs["messages-json"] ?? "";
  expect(
    JSON.parse(messages)
      .map(({ secret }: { secret: string }) => secret)
      .sort(),
  ).toEqual(["DISCORD_HOOK", "SLACK_TOKEN"]);

  const path = await post.release(released());
  const done = await post.tell(ALL, {
    messages,
    "release-result": path,
    "job-status": "success",
  });
  expect(done.exitCode, done.stdout).toBe(0);
  expect(done.outputs).toMatchObject({ sent: "5", failed: "0" });
  for (const channel of ["slack-token", "discord"]) {
    const [message, ...others] = post.shown(channel);
    expect(others).toEqual([]);
    expect(message?.edits).toHaveLength(1);
    expect(message?.edits[0]).toContain("is being released");
    expect(message?.body).toContain("serves everybody");
    expect(message?.body).not.toContain("is being released");
  }
  for (const channel of ["slack", "teams"]) expect(post.shown(channel)).toHaveLength(1);
  expect(post.shown("webhook").map(({ body }) => JSON.parse(body).type)).toEqual([
    "slipway.release.started",
    "slipway.release.succeeded",
  ]);
  for (const { channel, body } of post.receiver.messages.filter(({ body }) => !body.includes("started")))
    for (const part of ["11111111", "22222222", "8f2c1d3", "main", "octocat", "ada", RUN])
      expect(body, channel).toContain(part);
});

test("the webhook tells programs the same as data", async () => {
  const path = await post.release(released());
  await post.tell(ALL.slice(4), { "release-result": path, "job-status": "success" });
  const [message] = post.shown("webhook");
  expect(JSON.parse(message?.body ?? "")).toMatchObject({
    type: "slipway.release.succeeded",
    data: {
      format: 1,
      worker: "shop-production",
      environment: "production",
      events: ["succeeded"],
      verdict: "live",
      version: NEW,
      previousVersion: OLD,
      urls: ["https://shop.example.com"],
      repository: "https://github.com/octo/hello",
      commit: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
      ref: "main",
      run: RUN,
    },
  });
});

/** [what, the release, how the job goes, events, what is said] */
const ENDS: [string, object, string, string[], RegExp][] = [
  ["live", released(), "success", ["succeeded"], /^✅ shop-production \(production\): 11111111 serves everybody$/],
  [
    "taken back",
    released({
      word: "taken-back",
      says: "taken back: `22222222` serves everybody again",
      why: ["3 of 90 requests failed."],
    }),
    "failure",
    ["rolled-back", "failed"],
    /^↩️ shop-production \(production\): taken back: 22222222/,
  ],
  [
    "cancelled on its way",
    released(
      { word: "taken-back", says: "taken back: `22222222` serves everybody again" },
      { "roll-out": { conclusion: "cancelled", outputs: { outcome: "ROLLED_BACK" } } },
    ),
    "cancelled",
    ["rolled-back", "cancelled", "failed"],
    /^⏹️ shop-production \(production\): cancelled: taken back/,
  ],
  [
    "rejected by a reviewer",
    released({ word: "rejected", says: "not released: ada rejected it, and nothing of `shop-production` was changed" }),
    "success",
    ["cancelled"],
    /^✋ shop-production \(production\): not released: ada rejected it/,
  ],
  [
    "cancelled after it was live",
    released(),
    "cancelled",
    ["cancelled", "failed"],
    /^⏹️ shop-production \(production\): cancelled: 11111111/,
  ],
  [
    "failed beside a release that is live",
    released(),
    "failure",
    ["failed"],
    /^🚨 shop-production \(production\): the job failed, although 11111111/,
  ],
  [
    "not released",
    released({ word: "not-released", says: "not released: nothing was changed" }),
    "failure",
    ["failed"],
    /^❌/,
  ],
  [
    "a word that nobody knows",
    released({ word: "splendid", says: "all is splendid" }),
    "success",
    ["failed"],
    /^❔ shop-production \(production\): all/,
  ],
];

test.each(ENDS)("%s", async (_, release, status, events, says) => {
  const path = await post.release(release);
  const outcome = await post.tell(ALL.slice(4), { "release-result": path, "job-status": status });
  const { data, type } = JSON.parse(post.shown("webhook")[0]?.body ?? "{}");
  expect(data.events, outcome.stdout).toEqual(events);
  expect(type).toBe(`slipway.release.${events[0]}`);
  expect(outcome.stdout).toMatch(new RegExp(says.source, "m"));
});

test("Durable Object migrations are told, and that no rollback goes behind them", async () => {
  const stage = {
    conclusion: "success",
    outputs: { "version-id": NEW, "previous-version-id": OLD, changed: true, immediate: true },
  };
  const path = await post.release(released({}, { stage }));
  await post.tell(ALL.slice(2, 3), { "release-result": path, "job-status": "success" });
  expect(post.shown("discord")[0]?.body).toContain("no rollback goes back behind them");
});

test("who did not ask is not told, and a message from before is edited all the same", async () => {
  const only = [
    { ...ALL[2], on: ["started" as const, "failed" as const] },
    { ...ALL[0], on: ["failed" as const] },
  ];
  const begun = await post.tell(only, { event: "started" });
  const path = await post.release(released());
  const messages = begun.outputs["messages-json"] ?? "";
  await post.tell(only, { messages, "release-result": path, "job-status": "success" });
  expect(post.shown("slack")).toEqual([]);
  expect(post.shown("discord")[0]?.body).toContain("serves everybody");
});

test("channels can be named without settings", async () => {
  const outcome = await post.tell([], {
    settings: "",
    "settings-digest": "",
    channels:
      "slack=SLACK_HOOK\nslack-token=SLACK_TOKEN channel=C0DEPLOYS01\nwebhook=DEPLOYS_URL signing-key=DEPLOYS_KEY",
    "release-result": await post.release(released()),
    "job-status": "success",
  });
  expect(outcome.outputs, outcome.stdout).toMatchObject({ sent: "3", failed: "0" });
});

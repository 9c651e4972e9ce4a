/** Services that hang, fail or have enough: nothing waits for them, and nothing is sent twice that should not be. */
import { expect, test } from "vitest";
import { ALL, openPost, released } from "./harness.ts";

const post = openPost();
const [hook, token, discord, teams, webhook] = ALL as [object, object, object, object, object];
const done = async () => ({ "release-result": await post.release(released()), "job-status": "success" });

test("all hang: five seconds for all of them together, warnings, and a green step", async () => {
  post.fails({ path: "/", delayMs: 30_000, times: 100 });
  const outcome = await post.tell(ALL, await done());
  expect(outcome.exitCode).toBe(0);
  expect(outcome.outputs).toMatchObject({ sent: "0", failed: "5" });
  expect(outcome.durationMs).toBeLessThan(7_500);
  expect(outcome.stdout.match(/gave no answer in time\./g)).toHaveLength(5);
});

test("one hangs: the others are told meanwhile", async () => {
  post.fails({ path: "hooks.slack.com", delayMs: 30_000 });
  const outcome = await post.tell(ALL, { ...(await done()), timeout: "2s" });
  expect(outcome.outputs).toMatchObject({ sent: "4", failed: "1" });
  expect(outcome.durationMs).toBeLessThan(4_500);
});

test("a 429 that says when is waited for; what it refused is sent once more", async () => {
  for (const path of ["hooks.slack.com", "slack.com/api", "discord.com", "azure.com", "deploys.example"])
    post.fails({ path, status: 429, retryAfter: 1 });
  const outcome = await post.tell(ALL, await done());
  expect(outcome.outputs, outcome.stdout).toMatchObject({ sent: "5", failed: "0" });
  expect(post.receiver.messages).toHaveLength(5);
  expect(post.receiver.faults).toEqual([]);
  expect(outcome.durationMs).toBeGreaterThan(1_000);
});

test("a 429 that asks for more time than there is ends at once", async () => {
  post.fails({ path: "hooks.slack.com", status: 429, retryAfter: 30 });
  const outcome = await post.tell([hook], await done());
  expect(outcome.stdout).toMatch(/takes no more messages now \(429\), and asks to wait 30 s\./);
  expect(outcome.durationMs).toBeLessThan(3_000);
  expect(post.receiver.requests).toHaveLength(1);
});

test.each([
  ["a new message of Slack", hook],
  ["a new message of an app", token],
  ["a new message of Discord", discord],
  ["a card", teams],
])("%s is not sent again after a 500 or a lost answer: it may be there", async (_, channel) => {
  post.fails({ path: "/", status: 500 });
  const refused = await post.tell([channel], await done());
  expect(refused.outputs).toMatchObject({ failed: "1" });
  post.fails({ path: "/", reset: "after" });
  const lost = await post.tell([channel], await done());
  expect(lost.outputs).toMatchObject({ failed: "1" });
  expect(lost.stdout).toMatch(/could not be reached \(\w+\)/);
  expect(post.receiver.requests).toHaveLength(2);
});

test("an edit is made again, and a signed call with its id: a second one changes nothing", async () => {
  const begun = await post.tell([token, discord, webhook], { event: "started" });
  const messages = begun.outputs["messages-json"] ?? "";
  post.receiver.requests.length = 0;
  post.fails({ path: "chat.update", status: 500 });
  post.fails({ path: "/messages/", reset: "after" });
  post.fails({ path: "deploys.example", reset: "after" });
  const outcome = await post.tell([token, discord, webhook], { ...(await done()), messages });
  expect(outcome.outputs, outcome.stdout).toMatchObject({ sent: "3", failed: "0" });
  expect(post.receiver.requests).toHaveLength(6);
  expect(post.shown("webhook")).toHaveLength(2);
  for (const channel of ["slack-token", "discord"]) expect(post.shown(channel)).toHaveLength(1);
});

test("a cancel ends the wait, and the step is green", async () => {
  post.fails({ path: "/", delayMs: 30_000, times: 100 });
  const { runBundle } = await import("../world/world.ts");
  const outcome = await runBundle(post.world, "notify", {
    inputs: {
      worker: "shop",
      channels: "slack=SLACK_HOOK",
      "notify-secrets": post.secrets(),
      event: "finished",
      ...(await done()),
    },
    kill: { signal: "SIGINT", after: 1_200 },
  });
  expect(outcome.durationMs).toBeLessThan(3_500);
  expect(outcome.exitCode).toBe(0);
});

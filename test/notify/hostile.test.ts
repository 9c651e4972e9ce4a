/** What other people wrote is text, in every service, and no message is too long for any. */
import { expect, test } from "vitest";
import { ALL, openPost, released } from "./harness.ts";

const post = openPost();

const HOSTILE = [
  "<!channel> <!here> <@U012AB3CD> <https://evil.example|click>",
  "@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>",
  "**bold** __under__ ~~gone~~ ||spoiler|| `code` [text](https://evil.example) :tada: # heading",
  "<at>Ada</at> {{DATE(2026-11-29T00:00:00Z,SHORT)}} ![x](https://evil.example/x.png)",
  "‮gnp.exe ​zero ::error::pwned ##[error]pwned",
  '"}],"text":"<!channel>"',
];

test("no mention, link or format is read out of a branch, a name or an answer", async () => {
  const path = await post.release(
    released(
      { word: "taken-back", says: `taken back ${HOSTILE[0]}`, why: HOSTILE, next: HOSTILE.slice(2) },
      { preflight: { conclusion: "success", outputs: { "approved-by": "@everyone <!here>" } } },
    ),
  );
  const env = { GITHUB_REF_NAME: HOSTILE.join(" "), GITHUB_ACTOR: "<!channel>@everyone", GITHUB_TRIGGERING_ACTOR: "" };
  const inputs = { "release-result": path, "job-status": "failure" };
  const outcome = await post.tell(ALL, inputs, { env });
  expect(outcome.outputs, outcome.stdout).toMatchObject({ sent: "5", failed: "0" });
  expect(post.receiver.messages.flatMap(({ channel, pings }) => pings.map((ping) => [channel, ping]))).toEqual([]);
  expect(outcome.stdout).not.toMatch(/^\s*::error::|##\[error\]/m);
  for (const { channel, body } of post.receiver.messages) expect(body, channel).not.toMatch(/[\u202e\u200b]/);
});

test("a message is never too long for its service", async () => {
  const long = `${"*_`<&>".repeat(2_000)}${"ä".repeat(20_000)}${"x y ".repeat(5_000)}`;
  const path = await post.release(
    released(
      { word: "broken", says: long, why: Array(50).fill(long), next: Array(50).fill(long) },
      {
        stage: {
          conclusion: "success",
          outputs: { "urls-json": JSON.stringify(Array(200).fill(`https://a.example/${"y".repeat(900)}`)) },
        },
      },
    ),
  );
  const env = { GITHUB_REF_NAME: long.slice(0, 60_000), GITHUB_ACTOR: "a".repeat(5_000) };
  const outcome = await post.tell(ALL, { "release-result": path, "job-status": "failure" }, { env });
  expect(outcome.outputs, outcome.stdout).toMatchObject({ sent: "5", failed: "0" });
  expect(post.receiver.messages).toHaveLength(5);
});

test("a secret in what is told is hidden there, in an address that echoes it too", async () => {
  const { SLACK_TOKEN, DISCORD_HOOK } = post.receiver.secrets;
  const path = await post.release(
    released({
      word: "broken",
      says: `it said ${SLACK_TOKEN}`,
      why: [`and ${encodeURIComponent(DISCORD_HOOK)}`, DISCORD_HOOK.split("/").at(-1)],
    }),
  );
  await post.tell(ALL, { "release-result": path, "job-status": "failure" });
  expect(post.receiver.messages).toHaveLength(5);
  for (const { channel, body } of post.receiver.messages)
    for (const secret of [SLACK_TOKEN, DISCORD_HOOK.split("/").at(-1) ?? ""])
      expect(body, channel).not.toContain(secret);
});

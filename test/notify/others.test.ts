/** What is told beside a release that ran: a rollback by hand, one that never began, and one of which nothing is known. */
import { expect, test } from "vitest";
import { ALL, NEW, OLD, openPost } from "./harness.ts";

const post = openPost();

test("a rollback by hand is told, from what it wrote down", async () => {
  const result = {
    action: "rollback",
    conclusion: "success",
    outputs: { changed: true, "version-id": OLD, "previous-version-id": NEW, "health-after": "healthy" },
  };
  const outcome = await post.tell(ALL.slice(0, 1), { result: await post.release(result), "job-status": "success" });
  expect(outcome.stdout).toContain(
    "↩️ shop-production (production) was rolled back to 22222222 from 11111111 and answers well",
  );
  expect(post.shown("slack")).toHaveLength(1);
});

test("a rollback that changed nothing is not told; one that failed is", async () => {
  const dry = { action: "rollback", conclusion: "success", outputs: { changed: false } };
  await post.tell(ALL.slice(0, 1), { result: await post.release(dry), "job-status": "success" });
  expect(post.shown("slack")).toEqual([]);
  const failed = {
    action: "rollback",
    conclusion: "failure",
    outputs: {},
    failure: { reason: "x", message: "It was refused" },
  };
  await post.tell(ALL.slice(0, 1), { result: await post.release(failed), "job-status": "failure" });
  expect(post.shown("slack")[0]?.body).toContain("It was refused.");
});

/** [what, jobs, events, what is said] */
const JOBS: [string, string, string[], RegExp][] = [
  ["a failure", "worker=failure", ["failed"], /^❔ .*as far as anybody told.*"worker" failed and told nothing/],
  ["a failure beside a cancel", "a=cancelled\nb=failure", ["failed"], /"b" failed/],
  ["a cancel", "worker=cancelled", ["cancelled", "failed"], /^⏹️ .*"worker" was cancelled, perhaps while it waited/],
];

test.each(JOBS)("%s is told from how the jobs ended", async (_, needs, events, says) => {
  await post.tell(ALL.slice(3), { needs });
  const { data } = JSON.parse(post.shown("webhook")[0]?.body ?? "");
  expect(data.events).toEqual(events);
  const card = post.shown("teams")[0]?.body ?? "";
  expect(
    [...card.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text?.replaceAll('\\"', '"')).join(" "),
  ).toMatch(says);
});

test("jobs that are well have told it themselves", async () => {
  const well = await post.tell(ALL, { needs: "worker=success\nother=skipped" });
  expect(well.outputs).toMatchObject({ sent: "0", failed: "0" });
});

test("silence is no success: without a word about the end it is told that there is none", async () => {
  const outcome = await post.tell(ALL.slice(4), { "job-status": "success", "release-result": "/nowhere.json" });
  expect(outcome.stdout).toMatch(/❔ shop-production \(production\): what became of it was not written down/);
  expect(JSON.parse(post.shown("webhook")[0]?.body ?? "").data.events).toEqual(["failed"]);
});

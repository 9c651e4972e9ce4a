import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCommit, addIssue, addRepository } from "./state/state.ts";
import { octo, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("a comment lives through create, update, list and delete", async () => {
  addCommit(github.repository, { branch: "feature", files: { "a.txt": "a" } });
  const pull = addIssue(github.repository, { title: "Feature", head: "feature" });
  const api = github.as({ permissions: { "pull-requests": "write" } });
  const of = { ...octo, issue_number: pull.number };
  const { data } = await api.issues.createComment({ ...of, body: "one" });
  expect(data.html_url).toContain(`/pull/${pull.number}#issuecomment-`);
  await api.issues.updateComment({ ...octo, comment_id: data.id, body: "two" });
  expect((await api.issues.listComments(of)).data.map(({ body, user }) => [body, user?.login])).toEqual([
    ["two", "github-actions[bot]"],
  ]);
  expect(await refusal(api.issues.createComment({ ...of, body: "x".repeat(65_537) }))).toMatchObject({ status: 422 });
  expect(await refusal(api.issues.createComment({ ...of, body: " " }))).toMatchObject({ status: 422 });
  await api.issues.deleteComment({ ...octo, comment_id: data.id });
  expect((await api.issues.listComments(of)).data).toEqual([]);
});

test("a pull request shows its commit, its files, and is found by its commit", async () => {
  const { sha } = addCommit(github.repository, { branch: "topic", files: { "src/b.ts": "b" } });
  const { number } = addIssue(github.repository, { title: "Topic", head: "topic" });
  const api = github.as();
  expect((await api.pulls.get({ ...octo, pull_number: number })).data.head.sha).toBe(sha);
  expect((await api.pulls.listFiles({ ...octo, pull_number: number })).data).toMatchObject([
    { filename: "src/b.ts", status: "added" },
  ]);
  const found = await api.repos.listPullRequestsAssociatedWithCommit({ ...octo, commit_sha: sha });
  expect(found.data.map((pull) => pull.number)).toEqual([number]);
  const compared = await api.repos.compareCommitsWithBasehead({ ...octo, basehead: "main...topic" });
  expect(compared.data).toMatchObject({ status: "ahead", ahead_by: 1, files: [{ filename: "src/b.ts" }] });
  expect(await refusal(api.repos.getCommit({ ...octo, ref: "0000000" }))).toMatchObject({ status: 422 });
});

test("pagination follows the Link header to the end", async () => {
  const repository = addRepository(github.state, "octo/long");
  for (let index = 0; index < 45; index++) addCommit(repository, { message: `c${index}` });
  const kit = getOctokit(github.token, { baseUrl: github.apiUrl });
  const all = await kit.paginate(kit.rest.repos.listCommits, { owner: "octo", repo: "long", per_page: 20 });
  expect(all.map((item) => item.commit.message)).toEqual(Array.from({ length: 45 }, (_, index) => `c${44 - index}`));
});

test("contents of a file, a folder, and raw", async () => {
  addCommit(github.repository, { files: { "docs/a.md": "# A", "docs/deep/b.md": "# B" } });
  const api = github.as({ permissions: { contents: "read" } });
  const file = await api.repos.getContent({ ...octo, path: "docs/a.md" });
  expect(file.data).toMatchObject({ type: "file", content: Buffer.from("# A").toString("base64") });
  const folder = await api.repos.getContent({ ...octo, path: "docs" });
  expect(folder.data).toMatchObject([
    { name: "a.md", type: "file" },
    { name: "deep", type: "dir" },
  ]);
  const raw = await api.repos.getContent({ ...octo, path: "docs/a.md", mediaType: { format: "raw" } });
  expect(raw.data).toBe("# A");
});

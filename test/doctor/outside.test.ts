/** What the doctor cannot read in the repository: what only runs know, GitHub's environments; and the command. */
import { expect, test } from "vitest";
import { addEnvironment } from "../../local/github/state/state.ts";
import { type Files, repository } from "../validate/harness.ts";
import { startWorld } from "../world/world.ts";
import { but, command, DEPLOY, doctor, SOUND } from "./harness.ts";

const JANITOR = ".github/workflows/janitor.yml";

test("what only a run knows is said not to be looked at", async () => {
  const { exitCode, stdout } = await doctor(
    but(DEPLOY, ["environment: production", "environment: ${{ inputs.where }}"]),
  );
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toContain('Not looked at: `environment` of the job "worker" in .github/workflows/deploy.yml');
});

test("every environment that a call names must say which branches may use it", async () => {
  await using world = await startWorld();
  const { github, env } = world;
  const { state, repository: theirs } = github;
  const token = github.issueToken({ kind: "integration", permissions: { actions: "read" } });
  const look = async (files: Files, given = token) =>
    await doctor(
      files,
      { "github-token": given },
      { GITHUB_API_URL: env.GITHUB_API_URL ?? "", GITHUB_REPOSITORY: "octo/hello" },
    );
  addEnvironment(state, theirs, { name: "production", branches: ["main"] });
  const absent = await look(SOUND);
  expect([absent.exitCode, absent.said]).toEqual([
    0,
    [expect.stringMatching(/janitor\.yml, line \d, names the environment "janitor", which does not exist yet/)],
  ]);
  addEnvironment(state, theirs, { name: "janitor" });
  const open = await look(SOUND);
  expect([open.exitCode, open.said]).toEqual([
    1,
    [
      expect.stringMatching(
        /::error .*names the environment "janitor", which any branch may use, and so its token.*Restrict/,
      ),
    ],
  ]);
  const excused = but(JANITOR, ["workers: shop", "workers: shop, any-branch-because: nobody else may push"]);
  expect((await look(excused)).exitCode).toBe(0);
  const unread = await look(SOUND, github.issueToken({ kind: "integration", permissions: {} }));
  expect(unread.exitCode).toBe(0);
  expect(unread.stdout).toContain(
    'Not looked at: The rules of the environment "production": GitHub did not show them.',
  );
});

test("an environment of which slipway.yml says that it has reviewers must have some", async () => {
  await using world = await startWorld();
  const { github, env } = world;
  const { state, repository: theirs } = github;
  const given = { "github-token": github.token };
  const where = { GITHUB_API_URL: env.GITHUB_API_URL ?? "", GITHUB_REPOSITORY: "octo/hello" };
  const files = { ...SOUND, "slipway.yml": "version: 1\ngates: { approval: reviewers }\n" };
  for (const name of ["production", "janitor"]) addEnvironment(state, theirs, { name, branches: ["main"] });
  const without = await doctor(files, given, where);
  expect(without.exitCode).toBe(1);
  expect(without.said[0]).toMatch(
    /deploy\.yml, line \d+, releases where nobody is asked: .*`production` has no required/,
  );
  addEnvironment(state, theirs, { name: "production", branches: ["main"], reviewers: ["ada"] });
  const { exitCode, said } = await doctor(files, given, where);
  expect([exitCode, said]).toEqual([
    0,
    [expect.stringMatching(/does not grant `actions: read`, which `gates\.approval/)],
  ]);
  const granted = but(DEPLOY, ["permissions: { contents: read }", "permissions: { contents: read, actions: read }"]);
  const asked = await doctor({ ...granted, "slipway.yml": files["slipway.yml"] }, given, where);
  expect([asked.exitCode, asked.said]).toEqual([0, []]);
});

test("a runner with another system is refused by name, before anything is read", async () => {
  const { exitCode, outputs, stdout } = await doctor(SOUND, {}, { RUNNER_OS: "Windows" });
  expect([exitCode, outputs["failure-reason"]]).toEqual([1, "invalid-input"]);
  expect(stdout).toMatch(/^::error::This job runs on Windows, where Slipway is not supported\.%0ASet `runs-on`/m);
  expect((await doctor(SOUND, {}, { RUNNER_OS: "Linux" })).exitCode).toBe(0);
});

test("the command of this machine says the same, and its exit status with it", () => {
  const sound = command("--caller", repository(SOUND));
  expect([sound.status, sound.stdout]).toEqual([0, expect.stringContaining("0 wrong, 0 to look at.")]);
  const wrong = command("--caller", repository(but(DEPLOY, ["environment: production", "enviroment: production"])));
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toMatch(/^error: \.github\/workflows\/deploy\.yml, line 9, passes `enviroment`/m);
  const warned = command("--caller", repository(but(DEPLOY, ["@v1", "@main"])), "--json");
  expect([warned.status, JSON.parse(warned.stdout).findings]).toEqual([
    0,
    [expect.objectContaining({ level: "warning", line: 7 })],
  ]);
  for (const args of [[], ["--caller", "/nowhere/at/all"], ["--calle", "x"]]) expect(command(...args).status).toBe(2);
});

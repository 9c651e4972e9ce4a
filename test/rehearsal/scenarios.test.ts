import { expect, test, vi } from "vitest";
import { type Json, type Rehearsed, rehearseCommand } from "./command.ts";

// About ten seconds each on an idle machine, several times as much on a busy one.
vi.setConfig({ testTimeout: 240_000 });

/** The one Worker of the rehearsal, after it ended as expected. */
function worker({ json, stdout, stderr, exitCode }: Rehearsed) {
  expect({ exitCode, asExpected: json?.asExpected }, stdout + stderr).toEqual({ exitCode: 0, asExpected: true });
  const [found] = Object.values((json as Json).cloudflare.workers);
  if (json === undefined || found === undefined) throw new Error("There is no Worker.");
  return { json, ...found };
}

const steps = (json: Json) => json.jobs.flatMap((job) => job.steps.map((step) => `${job.name}: ${step.name}`));

test("good: the second version takes over and nobody notices", async () => {
  const rehearsed = await rehearseCommand();
  const { json, deployment, versions } = worker(rehearsed);
  expect(json.conclusion).toBe("success");
  expect(versions).toBe(2);
  expect(deployment).toEqual([{ versionId: expect.any(String), percentage: 100 }]);
  expect(json.visitors.failed).toBe(0);
  expect(Object.keys(json.visitors.byVersion)).toHaveLength(2);
  expect(json.visitors.byVersion[deployment[0]?.versionId ?? ""]?.requests).toBeGreaterThan(10);
  expect(json.github.deployments).toEqual([
    { environment: "production", state: "success", environmentUrl: expect.stringMatching(/^https:\/\/hello-worker\./) },
  ]);
  expect(steps(json)).toContain("deploy / Build: Seal");
  expect(steps(json)).toContain("deploy / Release: Deploy");
  expect(json.github.summaries.map(({ job }) => job)).toContain("deploy / Release");
  expect(rehearsed.html).toContain("ended as expected");
  expect(rehearsed.html).not.toMatch(/<script|src=|href=/);
});

test("first: the release makes the Worker and its address", async () => {
  const { json, versions, deployment } = worker(await rehearseCommand("--scenario", "first"));
  expect(versions).toBe(1);
  expect(deployment[0]?.percentage).toBe(100);
  expect(json.visitors.failed).toBe(0);
});

test("broken-bundle: workerd refuses it, the release fails and the old version keeps serving", async () => {
  const { json, versions, deployment } = worker(await rehearseCommand("--scenario", "broken-bundle"));
  expect(json.conclusion).toBe("failure");
  expect(versions).toBe(1);
  expect(json.visitors).toMatchObject({ failed: 0 });
  expect(Object.keys(json.visitors.byVersion)).toEqual([deployment[0]?.versionId]);
  expect(json.github.deployments).toMatchObject([{ state: "failure" }]);
  expect(json.github.annotations.find(({ level }) => level === "error")?.message).toMatch(
    /10021[\s\S]*The price list is missing/,
  );
});

test("lost-answer: the deployment is not sent twice", async () => {
  const { json, versions } = worker(await rehearseCommand("--scenario", "lost-answer"));
  expect(json.conclusion).toBe("success");
  expect(versions).toBe(2);
  expect(json.visitors.failed).toBe(0);
});

test("api-429: it waits as long as it was told", async () => {
  const { json, versions } = worker(await rehearseCommand("--scenario", "api-429"));
  expect(json.conclusion).toBe("success");
  expect(versions).toBe(2);
});

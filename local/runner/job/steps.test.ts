/** What one step sees, and what it does to the steps after it. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { run, workflow } from "../testing/run.ts";

/** A job of these steps, written as YAML flow mappings. */
const job = (steps: string[], before = "") =>
  workflow({ a: `${before}\nsteps:\n${steps.map((line) => `  - ${line}`).join("\n")}`.trimStart() });

const conclusions = (result: Awaited<ReturnType<typeof run>>) => result.job("a").steps.map((step) => step.conclusion);

/** A zombie that nobody has collected yet is not alive. */
const alive = (pid: number) => {
  const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)])
    .stdout.toString()
    .trim();
  return state !== "" && !state.startsWith("Z");
};

test("31: continue-on-error applies to a timed-out step, too", async () => {
  const result = await run(
    {
      caller: job([
        "{ id: slow, run: sleep 20, timeout-minutes: 1, continue-on-error: true }",
        '{ run: "echo ${{ steps.slow.outcome }} ${{ job.status }}" }',
      ]),
    },
    { minuteMs: 150 },
  );
  expect(result.log("a")).toContain("failure success");
});

test("33: secrets cannot be used in an `if`, vars and inputs can", async () => {
  const result = await run({ caller: job([`{ if: "secrets.TOKEN != ''", run: "true" }`]) });
  expect(result.conclusion).toBe("startup_failure");
  expect(result.messages("error")).toEqual([expect.stringContaining("Unrecognized named-value: 'secrets'")]);
  const fine = await run(
    { caller: job([`{ if: "vars.A == 'b' && env.T != ''", env: { T: "\${{ secrets.TOKEN }}" }, run: "true" }`]) },
    { vars: { A: "b" }, secrets: { TOKEN: "t0ken" } },
  );
  expect(conclusions(fine)).toEqual(["success"]);
});

test("processes that outlive their step end with the job", async () => {
  const result = await run({
    caller: job([
      '{ run: "sleep 60 > /dev/null 2>&1 & echo pid=$! >> $GITHUB_OUTPUT", id: s }',
      '{ run: "kill -0 ${{ steps.s.outputs.pid }} && echo alive=${{ steps.s.outputs.pid }}" }',
    ]),
  });
  const pid = Number(
    result
      .log("a")
      .find((line) => line.startsWith("alive="))
      ?.slice(6),
  );
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => alive(pid)).toBe(false);
});

test("quotes in mixed strings and literals are unescaped, all of them", async () => {
  const result = await run({
    caller: job([
      `{ run: "echo 'one' '\${{ format('it''s {0} o''clock', '''5''') }}' | tr -d \\"'\\" ; echo '<\${{ github.actor }}>'" }`,
    ]),
  });
  expect(result.log("a")).toEqual(expect.arrayContaining(["one its 5 oclock", "<octocat>"]));
});

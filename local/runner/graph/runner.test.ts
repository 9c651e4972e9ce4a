/** Which runner a job asks for. */
import { expect, test } from "vitest";
import { run, step, workflow } from "../testing/run.ts";

const path = ".github/workflows/w.yml";
const on = `on: { workflow_call: { inputs: { runner: { type: string, default: ubuntu-24.04 } } } }`;
const word = "(startsWith(inputs.runner, '[') || startsWith(inputs.runner, '{'))";
const job = `runs-on: \${{ ${word} && fromJSON(inputs.runner) || inputs.runner }}\n${step("true")}`;
const suite = { [path]: workflow({ a: job }, on).replace("    runs-on: ubuntu-24.04\n", "") };
const asked = async (runner: string) =>
  await run({
    suite,
    caller: workflow({ ship: `uses: slip/way/.github/workflows/w.yml@v1\nwith: { runner: '${runner}' }` }),
  });

test.each(["ubuntu-24.04-arm", '["self-hosted","linux"]', '{"group":"build"}', '{"group":"build","labels":["linux"]}'])(
  "%s is taken",
  async (runner) => {
    expect((await asked(runner)).conclusion).toBe("success");
  },
);

test.each([
  ["windows-2025", /no "windows-2025" runner/],
  ['["self-hosted","macos-15"]', /no "macos-15" runner/],
  ["[]", /`runs-on` is a label, a list of labels, or a group/],
  ["", /`runs-on` is a label/],
  ['{"groups":"build"}', /`runs-on` is a label/],
  ["[linux]", /w\.yml/],
])("%s fails the job, as far as GitHub would, or this machine cannot stand in", async (runner, said) => {
  const ran = await asked(runner);
  expect(ran.conclusion).toBe("failure");
  expect(ran.messages("error").join()).toMatch(said);
});

import { afterAll, describe, expect, test } from "vitest";
import { validateFile } from "./language-service.ts";
import { cleanUp, repository } from "./test-repository.ts";

afterAll(cleanUp);

describe("GitHub's language service", () => {
  const check = (text: string) => validateFile(repository({}), { path: ".github/workflows/x.yml", text });

  test("finds an unknown key, with its line", async () => {
    const problems = await check("on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepz: []\n");
    expect(problems).toContainEqual(expect.objectContaining({ line: 5 }));
  });

  test("counts warnings as failures", async () => {
    const problems = await check(
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: "true"\n        env: { X: "${{ steps.nope.outputs.y }}" }\n',
    );
    expect(problems.map(({ message }) => message).join()).toMatch(/Context access might be invalid/);
  });

  test("fails closed when a called file is missing", async () => {
    const problems = await check("on: push\njobs:\n  a:\n    uses: $/.github/workflows/missing.yml\n");
    expect(problems.map(({ message }) => message).join()).toMatch(/Unable to find reusable workflow/);
  });

  test("reports inputs that an own action does not have", async () => {
    const problems = await check(
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: $/actions/greet\n        with: { whoo: you }\n",
    );
    expect(problems.map(({ message }) => message).join()).toMatch(/whoo/);
  });

  test("is silent on a good file", async () => {
    expect(
      await check(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: $/actions/greet\n        with: { who: you }\n",
      ),
    ).toEqual([]);
  });
});

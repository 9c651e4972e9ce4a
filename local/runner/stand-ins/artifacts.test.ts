import { expect, test } from "vitest";
import { run, workflow } from "../testing/run.ts";

const jobs = (all: Record<string, string[]>) =>
  workflow(
    Object.fromEntries(
      Object.entries(all).map(([id, lines]) => {
        const steps = lines.filter((line) => line.startsWith("{"));
        const keys = lines.filter((line) => !line.startsWith("{"));
        return [id, [...keys, "steps:", ...steps.map((line) => `  - ${line}`)].join("\n")];
      }),
    ),
  );

const sh = (script: string) => `{ run: ${JSON.stringify(script)} }`;

const upload = (options: string) => `{ uses: actions/upload-artifact@v7, with: { ${options} } }`;

const download = (options: string) => `{ uses: actions/download-artifact@v8, with: { ${options} } }`;

test("32: artifacts are rooted, leave hidden files behind, and their names are immutable unless overwritten", async () => {
  const result = await run({
    caller: jobs({
      a: [
        "{ run: 'mkdir -p out/sub/deep; echo 1 > out/sub/one.txt; echo 2 > out/sub/deep/two.txt; echo h > out/.hidden; echo s > single.txt' }",
        upload("name: directory, path: out"),
        upload("name: file, path: single.txt"),
        upload('name: glob, path: "out/**/*.txt"'),
        upload('name: several, path: "out/sub\\n!out/sub/deep\\nsingle.txt\\n"'),
        upload("name: hidden, path: out, include-hidden-files: true"),
        `{ continue-on-error: true, id: again, ${upload("name: file, path: out").slice(2)}`,
        sh("echo ${{ steps.again.outcome }}"),
        upload("name: file, path: out/sub/one.txt, overwrite: true"),
        upload("path: nothing"),
        upload("path: nothing, if-no-files-found: ignore"),
        upload("path: nothing, if-no-files-found: error"),
      ],
    }),
  });
  const files = Object.fromEntries(result.artifacts.map((artifact) => [artifact.name, artifact.files]));
  expect(files).toEqual({
    directory: ["sub/deep/two.txt", "sub/one.txt"],
    file: ["one.txt"],
    glob: ["sub/deep/two.txt", "sub/one.txt"],
    several: ["out/sub/one.txt", "single.txt"],
    hidden: [".hidden", "sub/deep/two.txt", "sub/one.txt"],
  });
  expect(result.log("a")).toContain("failure");
  expect(result.messages("warning")).toEqual([
    expect.stringContaining("No files were found with the provided path: nothing"),
  ]);
  expect(
    result
      .job("a")
      .steps.map((step) => step.conclusion)
      .slice(-3),
  ).toEqual(["success", "success", "failure"]);
  expect(result.events.filter((event) => event.type === "artifact")).toHaveLength(6);
});

test("32: downloads by name go into the path, several into a directory each", async () => {
  const result = await run({
    caller: jobs({
      a: [
        "{ run: 'mkdir x y; echo X > x/f.txt; echo Y > y/f.txt' }",
        `{ id: x, ${upload("name: part-x, path: x").slice(2)}`,
        upload("name: part-y, path: y"),
        "outputs: { id: '${{ steps.x.outputs.artifact-id }}' }",
      ],
      b: [
        "needs: a",
        download("name: part-x"),
        download("path: all"),
        download("pattern: part-*, path: flat, merge-multiple: true"),
        download('artifact-ids: "${{ needs.a.outputs.id }}", path: id'),
        "{ run: \"find . -name '*.txt' | sort\" }",
        download("name: gone"),
      ],
    }),
  });
  expect(result.log("b").filter((line) => line.startsWith("./"))).toEqual([
    "./all/part-x/f.txt",
    "./all/part-y/f.txt",
    "./f.txt",
    "./flat/f.txt",
    "./id/f.txt",
  ]);
  expect(result.messages("error")).toEqual(["Unable to download artifact(s): Artifact not found for name: gone"]);
  expect(result.job("b").conclusion).toBe("failure");
});

test("32: another run's artifacts come through the API, with a token that may read them", async () => {
  const elsewhere = async (permissions: string, input = "github-token: x") => {
    const read = `permissions: { ${permissions} }`;
    const first = await run({ caller: jobs({ a: ["{ run: 'echo other > f.txt' }", upload("name: x, path: f.txt")] }) });
    const store = { list: () => [], add: () => Object.assign({}), newDirectory: async () => first.directory };
    return await run(
      { caller: jobs({ b: [read, download(`name: x, run-id: 7, ${input}`), "{ run: cat f.txt }"] }) },
      { artifacts: { ...store, listOf: (id) => (id === "7" ? first.artifacts : undefined) } },
    );
  };
  expect((await elsewhere("actions: read")).log("b")).toContain("other");
  expect((await elsewhere("contents: read")).messages("error")).toEqual([expect.stringContaining("`actions: read`")]);
  expect((await elsewhere("actions: read", "path: .")).messages("error")).toEqual([
    "Unable to download artifact(s): Artifact not found for name: x",
  ]);
});

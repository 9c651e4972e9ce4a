/** The stand-ins behave as the actions they stand in for, as far as a workflow can tell. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

test("checkout copies what a clone has, and packages are in reach above the workspace", async () => {
  const caller = {
    ".github/workflows/main.yml": jobs({
      a: [
        "{ run: 'ls -A | wc -l' }",
        "{ id: c, uses: actions/checkout@v7, with: { persist-credentials: false } }",
        sh(
          "find . -type f | sort; git log 2>&1 | head -1; node -e 'console.log(require(`pkg`))'; echo ${{ steps.c.outputs.commit }}",
        ),
        "{ uses: actions/checkout@v7, with: { path: sub } }",
        "{ run: ls sub }",
      ],
      bare: [sh("node -e 'require(`pkg`)' 2>&1 | grep -c MODULE_NOT_FOUND")],
    }),
    "src/index.ts": "x",
    ".gitignore": "dist/\n*.log\n!keep.log\n",
    "dist/old.js": "stale",
    "a.log": "",
    "keep.log": "",
    "node_modules/pkg/index.js": "module.exports = 'from above';",
    ".git/config": "",
  };
  const result = await run({ caller }, { sha: "a".repeat(40) });
  const log = result.log("a");
  expect(log).toEqual(
    expect.arrayContaining([
      "0",
      "./.github/workflows/main.yml",
      "./.gitignore",
      "./keep.log",
      "./src/index.ts",
      "from above",
      "a".repeat(40),
      "src",
    ]),
  );
  expect(log.join("\n")).not.toMatch(/dist\/old|a\.log|\.git\/config/);
  expect(log.join("\n")).toContain("not a git repository");
  expect(result.log("bare")).toContain("1");
});

test("checkout of another repository or commit fails the step", async () => {
  const attempt = async (input: string) =>
    (await run({ caller: jobs({ a: [`{ uses: actions/checkout@v7, with: { ${input} } }`] }) })).messages("error");
  expect(await attempt("repository: octo/other")).toEqual([
    expect.stringContaining('"octo/other" cannot be checked out'),
  ]);
  expect(await attempt("ref: v1.0.0")).toEqual([expect.stringContaining('"v1.0.0" cannot be checked out')]);
  expect(await attempt("ref: main")).toEqual([]);
});

test("setup-node gives the Node of the rehearsal and says when another was asked for", async () => {
  const result = await run({
    caller: jobs({
      a: [
        "{ id: n, uses: actions/setup-node@v7, with: { node-version: 22, cache: npm } }",
        "{ run: 'node --version; echo ${{ steps.n.outputs.node-version }}' }",
      ],
    }),
  });
  expect(result.log("a").filter((line) => line === process.version)).toHaveLength(2);
  expect(result.messages("warning")).toEqual([`Node 22 was asked for; the rehearsal runs on ${process.version}.`]);
});

test("cache saves at the end of a successful job, restores the exact key or a prefix, and misses loudly if told", async () => {
  const use = (key: string, more = "") =>
    `{ id: c, uses: actions/cache@v6, with: { path: store, key: ${key}, restore-keys: "k-\\n"${more} } }`;
  const show =
    "{ run: 'echo \"[${{ steps.c.outputs.cache-hit }}] $(cat store/x 2>/dev/null)\"; mkdir -p store; echo $GITHUB_JOB > store/x' }";
  const result = await run({
    caller: jobs({
      first: [use("k-1"), show],
      hit: ["needs: first", use("k-1"), show],
      prefix: ["needs: hit", use("k-2"), show, "{ run: exit 1 }"],
      unsaved: ["needs: prefix", "if: always()", use("k-2"), show],
      miss: [use("other", ", fail-on-cache-miss: true").replace('restore-keys: "k-\\n"', "restore-keys: zz")],
    }),
  });
  const shown = (job: string) => result.log(job).filter((line) => line.startsWith("["));
  expect(shown("first")).toEqual(["[] "]);
  expect(shown("hit")).toEqual(["[true] first"]);
  expect(shown("prefix")).toEqual(["[false] first"]);
  expect(shown("unsaved")).toEqual(["[false] first"]);
  expect(result.messages("error")).toContainEqual(expect.stringContaining("Failed to restore cache entry"));
});

test("attest needs its permissions, and states the real digest", async () => {
  const steps = [
    "{ run: 'printf hello > x.bin' }",
    "{ id: a, uses: actions/attest-build-provenance@v4, with: { subject-path: x.bin } }",
    "{ run: 'cp ${{ steps.a.outputs.bundle-path }} bundle.json' }",
    upload("name: bundle, path: bundle.json"),
  ];
  const denied = await run({ caller: jobs({ a: steps }) });
  expect(denied.messages("error")).toEqual(['Failed to attest: the job lacks the permission "id-token: write".']);
  const result = await run({
    caller: jobs({ a: ["permissions: { id-token: write, attestations: write }", ...steps] }),
  });
  const [bundle] = result.artifacts;
  const statement = JSON.parse(await readFile(join(bundle?.directory ?? "", "bundle.json"), "utf8"));
  expect(statement.subject).toEqual([
    { name: "x.bin", digest: { sha256: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824" } },
  ]);
});

test("the packages above a workspace cannot be deleted from inside it", async () => {
  const caller = {
    ".github/workflows/main.yml": jobs({
      a: ["{ uses: actions/checkout@v7 }", "{ run: 'rm -rf node_modules; mkdir node_modules; ls ..' }"],
    }),
  };
  const modules = join((await run({ caller: workflow({ a: "run true" }) })).directory, "modules");
  await mkdir(join(modules, "pkg"), { recursive: true });
  await writeFile(join(modules, "pkg", "index.js"), "");
  const result = await run({ caller }, { nodeModules: modules });
  expect(result.log("a")).toContain("node_modules");
  expect(await readFile(join(modules, "pkg", "index.js"), "utf8")).toBe("");
});

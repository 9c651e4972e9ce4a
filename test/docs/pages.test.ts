/** What the pages show can be copied: snippets parse and name what exists, links lead somewhere, sentences are really said. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { validateFile } from "../../scripts/check/language-service.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = ["README.md", ...globSync("docs/*.md", { cwd: root })].sort();
const SUITE = "slipway-actions/slipway/";

interface Snippet {
  page: string;
  text: string;
}

const snippets: Snippet[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, text = ""]) => ({ page, text })),
);
const titled = (all: Snippet[]) => all.map((one, i) => [`${one.page}, ${i + 1}`, one] as const);

interface Job {
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, unknown>;
  permissions?: Record<string, string>;
  steps?: { uses?: string; with?: Record<string, unknown> }[];
}

const workflows = snippets.filter(({ text }) => /^jobs:/m.test(text));
const settings = snippets.filter(({ text }) => /^version: 1$/m.test(text) && !/^ {2}- name:/m.test(text));

test.each(titled(snippets))("%s parses", (_, { text }) => {
  expect(parseDocument(text).errors).toEqual([]);
});

describe("workflows", () => {
  const whole = workflows.filter(({ text }) => /^on:/m.test(text));
  test.each(titled(whole))("%s is one that GitHub takes", async (_, { text }) => {
    expect(await validateFile(root, { path: ".github/workflows/deploy.yml", text })).toEqual([]);
  });

  test.each(titled(workflows))("%s names inputs and secrets that exist", (_, { text }) => {
    const jobs = Object.values((parse(text) as { jobs: Record<string, Job> }).jobs);
    for (const job of jobs) {
      const called = job.uses?.startsWith(SUITE) ? job.uses.slice(SUITE.length).split("@")[0] : undefined;
      if (called === undefined) continue;
      const { inputs = {}, secrets = {} } = parse(read(called)).on.workflow_call;
      for (const name of Object.keys(job.with ?? {})) expect(Object.keys(inputs)).toContain(name);
      for (const name of Object.keys(job.secrets ?? {})) expect(Object.keys(secrets)).toContain(name);
      for (const [name, { required }] of Object.entries<{ required?: boolean }>(inputs))
        if (required) expect(Object.keys(job.with ?? {})).toContain(name);
    }
  });
});

test.each(titled(settings))("%s is a slipway.yml that its schema accepts", (_, { text }) => {
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false, validateFormats: false });
  for (const name of ["slipway", "smoke"]) ajv.addSchema(JSON.parse(read(`docs/${name}.schema.json`)), name);
  const accepts = ajv.getSchema("slipway");
  expect(accepts?.(parse(text)), JSON.stringify(accepts?.errors)).toBe(true);
});

test("every need has its page in README, with a workflow or settings to copy", () => {
  const needs = /## By need\n([\s\S]*?)\n## /.exec(read("README.md"))?.[1] ?? "";
  const listed = [...needs.matchAll(/\((docs\/[\w-]+\.md)/g)].map(([, path = ""]) => path);
  expect(listed.length).toBeGreaterThanOrEqual(10);
  const copied = ["static-sites", "monorepo", "environments", "secrets", "cron-only", "cloudflare-access"];
  for (const name of [...copied, "from-wrangler-action", "from-workers-builds", "packages-and-runners"]) {
    expect(listed).toContain(`docs/${name}.md`);
    expect(snippets.filter(({ page }) => page === `docs/${name}.md`).length).toBeGreaterThan(0);
  }
});

test.each(pages)("the links of %s lead to files and headings that exist", (page) => {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, "");
  for (const [, target = ""] of text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : relative(root, join(root, dirname(page), path));
    expect(existsSync(join(root, file)), target).toBe(true);
    if (anchor !== undefined) expect(anchors(read(file)), target).toContain(anchor);
  }
});

test("README has pictures for light and dark, that are there and small", () => {
  const shown = [...read("README.md").matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = ""]) => path);
  expect(shown.toSorted()).toEqual(
    ["report", "summary"].flatMap((name) => ["dark", "light"].map((scheme) => `docs/images/${name}-${scheme}.png`)),
  );
  for (const path of shown) expect(statSync(join(root, path)).size, path).toBeLessThan(150_000);
});

/** Headings as GitHub makes anchors of them. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("sentences of troubleshooting.md", () => {
  const sources = globSync(["src/**/*.ts", "actions/**/*.ts"], { cwd: root, exclude: ["**/*.test.ts"] }).map((path) =>
    read(path)
      .replaceAll("\\`", "`")
      .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "…"),
  );
  const quoted = [...read("docs/troubleshooting.md").matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, text = ""]) =>
    text.trim(),
  );

  test("there are those that people meet most", () => {
    expect(quoted.length).toBeGreaterThanOrEqual(25);
    expect(new Set(quoted).size).toBe(quoted.length);
  });

  test.each(quoted)("%s", (sentence) => {
    const parts = sentence.split("…").filter((part) => part.trim() !== "");
    const said = sources.some((source) => parts.every((part) => source.includes(part)));
    expect(said, "no source has these words in one file").toBe(true);
  });
});

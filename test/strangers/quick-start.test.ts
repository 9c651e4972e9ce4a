/** What strangers' projects say to the suite is README's quick start, and their lockfiles hold everywhere. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { HERE, PROJECTS } from "./yard.ts";

const root = join(import.meta.dirname, "../..");
const read = (...path: string[]) => readFileSync(join(HERE, ...path), "utf8");
const quickStart = /```yaml\n(# \.github\/workflows\/deploy\.yml[\s\S]+?)```/.exec(
  readFileSync(join(root, "README.md"), "utf8"),
)?.[1];

interface Call {
  needs?: string;
  with: Record<string, string>;
}

test.each(PROJECTS)("%s calls worker.yml as README does; a call more, and where, is all that differs", (name) => {
  const { jobs, ...rest } = parse(quickStart ?? "") as { jobs: { worker: Call } };
  const own = parse(read(name, ".github/workflows/deploy.yml")) as { jobs: Record<string, Call> };
  expect({ ...own, jobs: {} }).toEqual({ ...rest, jobs: {} });
  for (const { needs: _, with: said, ...call } of Object.values(own.jobs)) {
    const { "working-directory": __, ...inputs } = said;
    const { with: wanted, ...shown } = jobs.worker;
    expect(call).toEqual(shown);
    expect({ ...inputs, environment: "production" }).toEqual(wanted);
  }
  expect(Object.keys(own.jobs)).toHaveLength(["two-workers", "staging-production"].includes(name) ? 2 : 1);
});

/** What cannot be guessed: what a build adds to the configuration, whom nobody can ask, which environments are meant. */
const SETTINGS = ["astro", "cron-only", "staging-production"];

test("only these say more, in slipway.yml", () => {
  expect(PROJECTS.filter((name) => existsSync(join(HERE, name, "slipway.yml")))).toEqual(SETTINGS);
});

test.each(PROJECTS)("%s has a lockfile that names no registry and lacks no platform's package", (name) => {
  const { packages } = JSON.parse(read(name, "package-lock.json")) as { packages: Record<string, Locked> };
  const entries = Object.entries(packages);
  expect(entries.filter(([, { resolved = "" }]) => resolved.includes("://"))).toEqual([]);
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (optional) => !(`node_modules/${optional}` in packages || `${path}/node_modules/${optional}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

/** For tests: repositories written from strings, run, and removed again. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { RunnerEvent } from "../contract/events.ts";
import type { RunRequest } from "../contract/request.ts";
import type { JobResult, RunResult, StepResult } from "../contract/result.ts";
import { runWorkflow } from "../main.ts";

/** Path to content. */
export type Files = Record<string, string>;

/** A result with short ways to look into it. */
export interface TestRun extends RunResult {
  directory: string;
  events: RunnerEvent[];
  /** Throws if there is none of that name. */
  job: (name: string) => JobResult;
  step: (job: string, name: string) => StepResult;
  /** What a job has logged, without time and step. */
  log: (job: string) => string[];
  /** The messages of all annotations of a level. */
  messages: (level: "notice" | "warning" | "error") => string[];
}

/** Runs `.github/workflows/main.yml` of a caller called `octo/shop` against a suite called `slip/way`. */
export async function run(
  files: { caller: Files | string; suite?: Files },
  options: Partial<RunRequest> = {},
): Promise<TestRun> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-runner-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const caller = typeof files.caller === "string" ? { ".github/workflows/main.yml": files.caller } : files.caller;
  await write(join(directory, "caller"), caller);
  await write(join(directory, "suite"), files.suite ?? {});
  const events: RunnerEvent[] = [];
  const result = await runWorkflow({
    caller: join(directory, "caller"),
    workflow: ".github/workflows/main.yml",
    suite: join(directory, "suite"),
    suiteRepository: "slip/way",
    repository: "octo/shop",
    event: "push",
    secrets: {},
    vars: {},
    env: { PATH: process.env.PATH ?? "", HOME: directory },
    githubApiUrl: "http://127.0.0.1:1/api",
    githubToken: "ghs_token_of_the_test",
    workDirectory: join(directory, "work"),
    ...(Object.keys(caller).some((path) => path.startsWith("node_modules/")) ? {} : { nodeModules: false as const }),
    patience: { interruptMs: 250, terminateMs: 250, drainMs: 250 },
    ...options,
    onEvent: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
  });
  return { ...result, directory, events, ...readers(result, events) };
}

async function write(directory: string, files: Files): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

function readers(result: RunResult, events: RunnerEvent[]): Pick<TestRun, "job" | "step" | "log" | "messages"> {
  const job = (name: string) => {
    if (result.jobs.length === 0) throw new Error(`Nothing ran: ${JSON.stringify(result.annotations)}`);
    return found(result.jobs, (one) => one.name === name, name);
  };
  return {
    job,
    step: (jobName, name) => found(job(jobName).steps, (step) => step.name === name || step.id === name, name),
    log: (name) => {
      job(name);
      return events.flatMap((event) => (event.type === "log" && event.job === name ? [event.line] : []));
    },
    messages: (level) => result.annotations.filter((one) => one.level === level).map((one) => one.message),
  };
}

function found<T extends { name: string }>(list: T[], matches: (one: T) => boolean, name: string): T {
  const one = list.find(matches);
  if (!one) throw new Error(`There is no "${name}" among ${list.map((other) => `"${other.name}"`).join(", ")}`);
  return one;
}

/** A workflow from the bodies of its jobs: `run …` is a job of one script, anything else the lines under the id. */
export function workflow(jobs: Record<string, string>, head = "on: push"): string {
  const written = Object.entries(jobs).map(([id, body]) => {
    const script = /^run (.*)$/s.exec(body)?.[1];
    const lines = script === undefined ? body.trim().split("\n") : [step(script)];
    const runner = lines.some((line) => line.startsWith("uses:")) ? [] : ["runs-on: ubuntu-24.04"];
    return [`  ${id}:`, ...[...runner, ...lines].map((line) => `    ${line}`)].join("\n");
  });
  return `${head}\njobs:\n${written.join("\n")}\n`;
}

/** The `steps:` of a job that runs one script. */
export function step(script: string): string {
  return `steps: [{ run: ${JSON.stringify(script)} }]`;
}

/** The files of a JavaScript action at a path of the suite. */
export function nodeAction(
  path: string,
  options: { inputs?: string; main: string; pre?: string; post?: string; extra?: string },
): Files {
  const hooks = (["pre", "post"] as const).filter((hook) => options[hook] !== undefined);
  const runs = [
    "  using: node24",
    "  main: main.mjs",
    ...hooks.map((hook) => `  ${hook}: ${hook}.mjs`),
    options.extra ?? "",
  ];
  const files: Files = {
    [`${path}/action.yml`]: `name: ${path}\ndescription: An action\n${options.inputs ?? ""}\nruns:\n${runs.join("\n")}\n`,
    [`${path}/main.mjs`]: options.main,
  };
  for (const hook of hooks) files[`${path}/${hook}.mjs`] = options[hook] ?? "";
  return files;
}

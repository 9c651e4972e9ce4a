import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parse } from "yaml";
import type { Bench, Sample } from "../bench.ts";
import { measure } from "../measure.ts";
import { type BenchWorld, root } from "../world.ts";

const CHECKS = 1_000;
const MAX_MEMORY_KB = 200 * 1024;

interface Target {
  url: string;
  /** When its first request arrived since `forget()`, performance.now(). */
  first: number | undefined;
  count: number;
}

/** A small JSON answer at once: nothing hides what the client costs. */
async function startTarget(): Promise<Target> {
  const target: Target = { url: "", first: undefined, count: 0 };
  const server = createServer((_, response) => {
    target.first ??= performance.now();
    target.count++;
    response.setHeader("content-type", "application/json").end('{"status":"ok"}');
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  target.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return target;
}

/** The inputs as the runner passes them, with the defaults of action.yml. */
function inputs(given: Record<string, string>): Record<string, string> {
  const manifest = parse(readFileSync(join(root, "actions/smoke-test/action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const all = Object.entries(manifest.inputs).map(
    ([name, input]) => [name, given[name] ?? input.default ?? ""] as const,
  );
  return Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

const action = join(root, "dist/smoke-test/index.js");

/** 1,000 checks of status, header and JSON over four targets, 32 at a time. */
export const smokeTest: Bench = {
  name: "smoke-test",
  title: "1,000 checks over 4 targets against a bare fetch loop of the same requests (and at most 200 MB)",
  limit: { wall: 1.5 },
  async setUp(world) {
    const targets = await Promise.all(Array.from({ length: 4 }, startTarget));
    const file = join(world.directory, "checks.yml");
    const list = join(world.directory, "urls.json");
    await writeFile(file, checkFile(targets));
    await writeFile(list, JSON.stringify(Array.from({ length: CHECKS }, (_, n) => `${targets[n % 4]?.url}/${n}`)));
    const env = inputs({ "check-file": file, concurrency: "32" });
    const counted = async (sample: Sample): Promise<Sample> => {
      const requests = targets.reduce((sum, { count }) => sum + count, 0);
      for (const target of targets) target.count = 0;
      return { ...sample, requests };
    };
    const command = (...argv: [string, ...string[]]) =>
      measure(world, { argv, cwd: world.directory, env }).then(counted);
    return {
      prepare: async () => undefined,
      async ours() {
        const sample = await command(process.execPath, action);
        if (sample.memoryKb > MAX_MEMORY_KB) {
          throw new Error(`smoke-test used ${Math.round(sample.memoryKb / 1024)} MB, more than 200 MB.`);
        }
        return sample;
      },
      theirs: () => command(process.execPath, join(root, "bench/fetch-loop.mjs"), list),
    };
  },
};

function checkFile(targets: Target[]): string {
  const names = targets.map(({ url }, index) => `t${index}: "${url}"`);
  const expectation = "{ status: 200, header: { content-type: { contains: json } }, jsonpath: { $.status: ok } }";
  const checks = Array.from(
    { length: CHECKS },
    (_, n) => `  - { name: check ${n}, targets: [t${n % 4}], request: { path: /${n} }, expect: ${expectation} }`,
  );
  return `version: 1\ntargets: { ${names.join(", ")} }\nchecks:\n${checks.join("\n")}\n`;
}

/** From process start to the first request on the wire, against a Node that does nothing. */
export const smokeTestStart: Bench = {
  name: "smoke-test-start",
  title: "smoke-test from process start to its first request against `node -e 0`",
  limit: { wall: 8 },
  async setUp(world) {
    const target = await startTarget();
    const env = inputs({ url: target.url });
    return {
      prepare: async () => undefined,
      ours: () => untilFirstRequest(world, target, env),
      theirs: () => measure(world, { argv: [process.execPath, "-e", "0"], cwd: world.directory }),
    };
  },
};

async function untilFirstRequest(world: BenchWorld, target: Target, env: Record<string, string>): Promise<Sample> {
  target.first = undefined;
  const started = performance.now();
  const child = spawn(process.execPath, [action], {
    cwd: world.directory,
    env: { ...world.env, ...env },
    stdio: "ignore",
  });
  await once(child, "exit");
  if (target.first === undefined) throw new Error("smoke-test sent no request.");
  return { wallMs: target.first - started, memoryKb: 0, requests: 0 };
}

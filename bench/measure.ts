/** Measures processes: wall time, peak memory, API requests. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Sample } from "./bench.ts";
import type { BenchWorld } from "./world.ts";

/** A command to measure. */
export interface Command {
  /** Program and arguments. */
  argv: [string, ...string[]];
  cwd: string;
  env?: Record<string, string>;
}

/** Between two looks at a process's memory, ms. The kernel keeps the peak, so only the last moments can be missed. */
const LOOK_EVERY = 10;

/** Runs commands one after another and adds them up (memory: the largest). A failure throws with their output. */
export async function measure(world: BenchWorld, ...commands: Command[]): Promise<Sample> {
  await world.forgetRequests();
  let wallMs = 0;
  let memoryKb = 0;
  for (const command of commands) {
    const one = await run(world, command);
    wallMs += one.wallMs;
    memoryKb = Math.max(memoryKb, one.memoryKb);
  }
  return { wallMs, memoryKb, requests: await world.countRequests() };
}

async function run(
  world: BenchWorld,
  { argv: [program, ...args], cwd, env }: Command,
): Promise<Omit<Sample, "requests">> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...world.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  let memoryKb = 0;
  const look = setInterval(() => {
    memoryKb = Math.max(memoryKb, largest(child.pid ?? 0));
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  }).finally(() => clearInterval(look));
  const wallMs = performance.now() - started;
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output}`);
  return { wallMs, memoryKb };
}

/** Peak resident memory (kB) of the largest process of a tree; 0 where there is no /proc. */
function largest(pid: number): number {
  let peak = 0;
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean);
      for (const child of children) peak = Math.max(peak, largest(Number(child)));
    }
  } catch {
    // The process ended between two reads.
  }
  return peak;
}

/** The middle value. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

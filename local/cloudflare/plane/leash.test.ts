import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = `
import { subscribe } from "node:diagnostics_channel";
subscribe("child_process", ({ process: child }) => child.once("spawn", () => child.spawnfile.includes("workerd") && console.log(child.pid)));
const { createPlane } = await import(${JSON.stringify(join(import.meta.dirname, "main.ts"))});
const { emptyState, newVersion } = await import(${JSON.stringify(join(import.meta.dirname, "test-plane.ts"))});
const plane = await createPlane({ state: emptyState(), directory: process.env.WORLD, propagationMs: () => 0 });
await plane.start(newVersion("left", "export default { fetch() { return new Response() } }"));
if (process.env.CLOSE) { await plane.close(); console.log("closed"); }
else console.log("up");
setInterval(() => {}, 1000);
`;

/** Whether a process exists; a zombie that nobody waits for counts as gone. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ["a killed parent", { CLOSE: "" }, "up"],
  ["a closed plane", { CLOSE: "1" }, "closed"],
] as const)("%s leaves no workerd behind", async (_, env, word) => {
  const directory = await mkdtemp(join(tmpdir(), "slipway-leash-"));
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, ...env, WORLD: directory },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes(word)) break;
  }
  const pids = [...text.matchAll(/^\d+$/gm)].map(([pid]) => Number(pid));
  expect(pids.length).toBeGreaterThan(0);
  if (word === "up") expect(pids.every(isAlive)).toBe(true);
  child.kill("SIGKILL");
  await expect.poll(() => pids.filter(isAlive), { timeout: 5_000 }).toEqual([]);
  await rm(directory, { recursive: true, force: true });
});

/** README's one line, by the clock: from nothing to a green rehearsal of one's own Worker with files, a secret and a check. */
import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { call, packagesInside, stranger, workflow } from "../rehearsal/strangers.ts";
import { fetching, openYard, ownEnvironment } from "./yard.ts";

const OWN: Record<string, string> = {
  "package.json": JSON.stringify({ name: "notes", private: true, type: "module", devDependencies: { wrangler: "^4" } }),
  "package-lock.json": "{}",
  ".gitignore": "node_modules\n",
  ".github/workflows/deploy.yml": workflow(
    "{ push: { branches: [main] } }",
    call("worker", {
      inputs: "environment: production, account-id: '${{ vars.CLOUDFLARE_ACCOUNT_ID }}'",
      secrets: "WORKER_SECRETS: API_KEY=${{ secrets.API_KEY }}",
    }),
  ),
  "wrangler.jsonc": JSON.stringify({
    name: "notes",
    main: "src/index.js",
    compatibility_date: "2026-10-01",
    assets: { directory: "public" },
  }),
  "public/index.html": "<!doctype html>\n<title>Notes</title>\n",
  "src/index.js":
    "export default { fetch: (_, env) => Response.json({ notes: [] }, { status: env.API_KEY ? 200 : 401 }) };\n",
  "slipway.yml": "version: 1\nchecks: { path: /api/notes }\n",
};

/** The three commands, where README's line has `&&` between them. The clone is of what lies here. */
const COMMANDS = [
  `git clone -q "file://${join(import.meta.dirname, "../..")}" ../slipway`,
  "npm --prefix ../slipway ci",
  'npm --prefix ../slipway run rehearse -- --caller "$PWD"',
];

/** Seconds by the clock and of the processors, and what was said. */
function timed(command: string, cwd: string) {
  const script = `TIMEFORMAT='%R %U %S'; time { ${command}; } 2>&1`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", script], {
    cwd,
    env: ownEnvironment(),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  expect(status, stdout + stderr).toBe(0);
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall, processor: user + system, said: stdout };
}

test.runIf(fetching)("three commands, less than a minute", { timeout: 600_000 }, async () => {
  await using yard = await openYard();
  const root = stranger(yard.directory, "notes", OWN);
  packagesInside(root, {});
  const busy = (loadavg()[0] ?? 0) > availableParallelism();
  const took = COMMANDS.map((command) => timed(command, root));
  expect(took.at(-1)?.said).toContain("The rehearsal ended as expected.");
  const told = (of: "wall" | "processor") => took.map((one) => one[of].toFixed(1)).join(" + ");
  console.log(`clone, install, rehearse: ${told("wall")} s; of the processors ${told("processor")} s`);
  // What others do on the machine is not ours: then only what was worked counts.
  expect(took.reduce((sum, one) => sum + one[busy ? "processor" : "wall"], 0)).toBeLessThan(60);
});

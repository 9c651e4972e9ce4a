import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { handedOut, handOut, NOTES } from "../local/secrets/handed-out.ts";
import { scanFolders } from "./scan-secrets.ts";

const SECRET = 'Zürich/"door code" 4711';
// In two parts, so that this file holds none itself.
const GITHUB = `ghs_${"0123456789abcdef".repeat(3)}`;

let root: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "slipway-scan-"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** A folder in which a run left these files. */
function left(files: Record<string, string | Buffer>): string {
  const folder = join(root, `left-${++count}`);
  for (const [path, contents] of Object.entries({ "log.txt": "fine", ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

const hex = Buffer.from(SECRET).toString("hex");
test.each<[string, string | Buffer]>([
  ["as it is", `see ${SECRET}!`],
  ["between bytes that are no text", Buffer.concat([Buffer.of(0, 255, 254), Buffer.from(SECRET), Buffer.of(0)])],
  ["as base64", Buffer.from(SECRET).toString("base64")],
  ["in the base64 of a longer text", Buffer.from(`user:${SECRET}, and more`).toString("base64")],
  ["as base64url", Buffer.from(`?${SECRET}>`).toString("base64url")],
  ["in hexadecimal", hex],
  ["in capital hexadecimal", hex.toUpperCase()],
  ["percent-encoded", `https://shop.example/?k=${encodeURIComponent(SECRET)}&x=1`],
  ["as a form has it", new URLSearchParams({ k: SECRET }).toString()],
  ["escaped for JSON", JSON.stringify({ nested: [SECRET] })],
])("a known secret is found %s, and not repeated", (_how, contents) => {
  const folder = left({ "run-1/jobs/release/report.json": contents });
  const { problems } = scanFolders([folder], ["something else", SECRET]);
  expect(problems).toEqual([
    `${join(folder, "run-1/jobs/release/report.json")} holds a secret of the local world or a test.`,
  ]);
});

test.each([
  ["a private key", `-----BEGIN EC PRIVATE ${"KEY"}-----\nMHcCAQEEIJ0123456789abcdef`],
  ["a token of Cloudflare", `cfut_${"aB3".repeat(16)}`],
  ["a token of Cloudflare", `CLOUDFLARE_API_TOKEN="${"aB3_-".repeat(8)}"`],
  ["a token of Cloudflare", `authorization: Bearer ${"aB3_-".repeat(8)}`],
  ["a token of GitHub", GITHUB],
  ["a token of GitHub", `github_pat_${"aB3".repeat(20)}`],
  ["a key of AWS", `AKIA${"Q7".repeat(8)}`],
])("%s is found by its format, whoever it belongs to", (what, contents) => {
  const folder = left({ "summary.md": contents });
  expect(scanFolders([folder], []).problems).toEqual([`${join(folder, "summary.md")} holds ${what}.`]);
});

test("what is alike, what is too short to be one, and what is spared by name is left alone", () => {
  const folder = left({
    "page.html": `${SECRET.slice(1)} sesame -----BEGIN PRIVATE KEY-----\n…`,
    "good-1/cloudflare/state.json": SECRET,
    "good-1/caller/node_modules/a/index.js": SECRET,
    "good-1/run-1/actions/slipway/dist/seal/index.js": SECRET,
  });
  symlinkSync(join(folder, "good-1/cloudflare/state.json"), join(folder, "link"));
  expect(scanFolders([folder], [SECRET, "sesame"])).toEqual({ files: 2, problems: [] });
});

test("what only looks like a spared place is not", () => {
  const folder = left({
    "good-1/cloudflare-requests.json": SECRET,
    "good-1/run-1/jobs/actions/x": SECRET,
    "good-1/run-1/jobs/cloudflare/x": SECRET,
  });
  expect(scanFolders([folder], [SECRET]).problems).toHaveLength(3);
});

test("a folder that a test forgot is named", () => {
  const folder = left({ "slipway-validate-x1/repository/a": "", "node-cache/a": "" });
  expect(scanFolders([folder], []).problems).toEqual([
    `${join(folder, "slipway-validate-x1")} was left behind by a test: remove it where it is made.`,
  ]);
});

test("the command knows what was handed out, and fails for what it finds; also when nothing was noted", () => {
  const notes = join(root, "notes");
  const run = (...folders: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "scan-secrets.ts"), ...folders], {
      env: { PATH: process.env.PATH, [NOTES]: notes },
      encoding: "utf8",
    });
  const leaking = left({ "log.txt": SECRET });
  const unknown = run(leaking);
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toMatch(/^No secret is known, so none would be found: set SLIPWAY_HANDED_OUT/);

  vi.stubEnv(NOTES, notes);
  handOut(SECRET, GITHUB, SECRET);
  expect(handedOut(notes)).toEqual([SECRET, GITHUB]);
  const found = run(leaking);
  expect(found.status).toBe(1);
  expect(found.stderr).toBe(`${join(leaking, "log.txt")} holds a secret of the local world or a test.\n`);
  expect(run(left({}))).toMatchObject({ status: 0, stderr: "" });
  expect(run(join(root, "nowhere")).status).toBe(1);
});

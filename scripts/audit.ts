/**
 * Audits workflows and actions with zizmor, as they are and once more with their YAML anchors written out: behind an
 * alias it does not look. `npm run audit:workflows`; CONTRIBUTING.md says how zizmor is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expandAnchors } from "./audit/expand.ts";

const root = join(import.meta.dirname, "..");
const zizmor = join(root, ".tools/zizmor/bin/zizmor");

/** Whether zizmor finds nothing in these directories. What it did not understand is a finding, where no anchors are left. */
function audit(directories: string[], { whole }: { whole: boolean }): boolean {
  const { status, stdout, stderr } = spawnSync(zizmor, ["--offline", "--no-progress", ...directories], {
    cwd: root,
    encoding: "utf8",
  });
  const unread = whole ? stderr.split("\n").filter((line) => /^\s*(WARN|ERROR)/.test(line)) : [];
  process.stdout.write([stdout, ...unread].join("\n"));
  return status === 0 && unread.length === 0;
}

function main(): number {
  if (!existsSync(zizmor)) {
    process.stderr.write("zizmor is not installed: CONTRIBUTING.md has the command.\n");
    return 1;
  }
  const workflows = join(root, ".github/workflows");
  const copy = mkdtempSync(join(tmpdir(), "slipway-audit-"));
  try {
    const to = join(copy, ".github/workflows");
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(workflows).filter((file) => file.endsWith(".yml")))
      writeFileSync(join(to, name), expandAnchors(readFileSync(join(workflows, name), "utf8")));
    const asWritten = audit([".github", "actions"], { whole: false });
    return audit([copy], { whole: true }) && asWritten ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

process.exitCode = main();
